/**
 * The receipt of a Save as it is stored beside it: only what the row does not say already.
 *
 * Guarantees: what is read is what was given. An accepted Save that met nobody needs nothing; a refused one
 * keeps its reasons, not its changes a second time.
 */

import type { Change } from '../../shared/document/change.ts';
import type { Reason } from '../../shared/permissions/reasons.ts';
import type { Collision, Receipt, RefusalCode, RefusedChange } from '../../shared/protocol/messages.ts';
import type { Room } from '../../shared/schema/rooms.ts';
import { atOnce, type Steps } from '../../shared/schema/steps.ts';
import { jsonInSteps } from '../json-in-steps.ts';

export interface ReceiptRow {
  readonly at: number;
  readonly room: Room | null;
  readonly saveId: string | null;
  readonly to: number;
  readonly changes: readonly Change[];
}

/** As written by the row. */
const plainlyAccepted = '';

type Reasons = {
  readonly version: number;
  readonly code: RefusalCode;
  readonly reasons: readonly (readonly Reason[])[];
  /** For each change, which of `reasons`; where there is none of it, they are in the order of the changes. */
  readonly of?: readonly number[];
};

/** What a receipt says of single changes. */
export type Details =
  | { readonly kind: 'accepted'; readonly collisions: readonly Collision[] }
  | { readonly kind: 'refused'; readonly changes: readonly RefusedChange[] };

/** The end of the stored receipt, from what it says of single changes on. */
export function* detailsInSteps(details: Details): Steps<string | null> {
  if (details.kind === 'accepted') {
    const list = yield* jsonInSteps(details.collisions);
    return details.collisions.length === 0 ? null : `"collisions":${list.join('')}}`;
  }
  // Many changes are mostly refused for the same reasons.
  const places = new Map<string, number>();
  const of: number[] = [];
  for (const { reasons } of details.changes) {
    yield;
    const text = JSON.stringify(reasons);
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    of.push(place);
  }
  return `"reasons":[${[...places.keys()].join(',')}],"of":[${of.join(',')}]}`;
}

/** `details`: as made by `detailsInSteps`, if it was. */
export function storedReceipt(row: ReceiptRow, receipt: Receipt | null, details: string | null): string | null {
  if (receipt === null) return null;
  const same =
    receipt.kind !== 'overwritten' &&
    receipt.at === row.at &&
    receipt.saveId === row.saveId &&
    receipt.room === row.room;
  if (same && receipt.kind === 'accepted' && receipt.version === row.to && receipt.collisions.length === 0)
    return plainlyAccepted;
  if (
    same &&
    receipt.kind === 'refused' &&
    receipt.changes.length === row.changes.length &&
    receipt.changes.every(({ change }, n) => change === row.changes[n])
  ) {
    const { version, code } = receipt;
    return withDetails({ version, code }, details ?? atOnce(detailsInSteps(receipt)));
  }
  if (receipt.kind !== 'accepted' || details === null) return JSON.stringify(receipt);
  const { collisions: _, ...rest } = receipt;
  return withDetails(rest, details);
}

function withDetails(rest: object, details: string | null): string {
  const head = JSON.stringify(rest).slice(0, -1);
  return details === null ? `${head}}` : `${head},${details}`;
}

export function receiptOf(row: ReceiptRow, stored: string | null): Receipt | null {
  const { saveId, room, at } = row;
  if (stored === null || saveId === null || room === null) return null;
  if (stored === plainlyAccepted) return { kind: 'accepted', saveId, room, version: row.to, at, collisions: [] };
  // Written by storedReceipt.
  const given = JSON.parse(stored) as Receipt | Reasons;
  if ('kind' in given) return given;
  const { reasons, of } = given;
  const changes = row.changes.map((change, n) => ({
    change,
    reasons: reasons[of === undefined ? n : (of[n] ?? -1)] ?? [],
  }));
  return { kind: 'refused', saveId, room, version: given.version, at, code: given.code, changes };
}
