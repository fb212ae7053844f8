/**
 * The list of a long receipt, written in steps before the rest of the receipt is known, with room around it for the
 * rest: nothing long is left to be copied at the end.
 *
 * Guarantees: together the same text as JSON of the whole receipt. Refuses nothing.
 */

import type { Receipt } from '../../shared/protocol/messages.ts';
import type { Steps } from '../../shared/schema/steps.ts';
import { jsonInSteps } from '../json-in-steps.ts';
import type { Details } from '../store/stored-receipt.ts';

/** The bytes of the list are [from, to) of these; what is around them is free. */
export interface ListText {
  readonly bytes: Buffer;
  readonly from: number;
  readonly to: number;
}

/** More than what comes before the list in any frame. */
const before = 1_024;

/** The list of what it says of single changes. */
export function* prepareReceipt(details: Details): Steps<ListText> {
  const pieces = yield* jsonInSteps<unknown>(details.kind === 'accepted' ? details.collisions : details.changes);
  let to = before;
  for (const piece of pieces) {
    yield;
    to += Buffer.byteLength(piece, 'utf8');
  }
  const bytes = Buffer.allocUnsafe(to + 1);
  let at = before;
  for (const piece of pieces) {
    yield;
    at += bytes.write(piece, at, 'utf8');
  }
  return { bytes, from: before, to };
}

/** What comes before the list in the text, and after it. */
export function aroundList(receipt: Exclude<Receipt, { readonly kind: 'overwritten' }>): readonly [Buffer, Buffer] {
  // The list is the last thing in a receipt: `…:[]}`.
  const empty = receipt.kind === 'accepted' ? { ...receipt, collisions: [] } : { ...receipt, changes: [] };
  const text = JSON.stringify(empty);
  return [Buffer.from(text.slice(0, -'[]}'.length), 'utf8'), Buffer.from('}', 'utf8')];
}
