/**
 * The text of a long receipt, made in steps before the rest of it is known.
 *
 * Guarantees: the same text as JSON of the whole receipt. Refuses nothing.
 */

import type { Receipt } from '../../shared/protocol/messages.ts';
import type { Steps } from '../../shared/schema/steps.ts';
import { jsonInSteps } from '../json-in-steps.ts';
import type { Details } from '../store/stored-receipt.ts';

/** The list of what it says of single changes, in pieces. */
export function* prepareReceipt(details: Details): Steps<readonly Uint8Array[]> {
  const pieces: Uint8Array[] = [];
  for (const piece of yield* jsonInSteps<unknown>(details.kind === 'accepted' ? details.collisions : details.changes)) {
    yield;
    pieces.push(Buffer.from(piece, 'utf8'));
  }
  return pieces;
}

/** `list`: the pieces of its list, if they were made. */
export function textOfReceipt(receipt: Receipt, list: readonly Uint8Array[] | null): Uint8Array {
  if (list === null || receipt.kind === 'overwritten') return Buffer.from(JSON.stringify(receipt), 'utf8');
  // The list is the last thing in a receipt: `…:[]}`.
  const empty = receipt.kind === 'accepted' ? { ...receipt, collisions: [] } : { ...receipt, changes: [] };
  const head = JSON.stringify(empty).slice(0, -'[]}'.length);
  return Buffer.concat([Buffer.from(head, 'utf8'), ...list, Buffer.from('}', 'utf8')]);
}
