/**
 * The receipt of a Save as it is stored beside it: only what the row does not say already.
 *
 * Guarantees: what is read is what was given. An accepted Save that met nobody needs nothing; a refused one
 * keeps its reasons, not its changes a second time.
 */

import type { Change } from '../../shared/document/change.ts';
import type { Reason } from '../../shared/permissions/reasons.ts';
import type { Receipt, RefusalCode } from '../../shared/protocol/messages.ts';
import type { Room } from '../../shared/schema/rooms.ts';

export interface ReceiptRow {
  readonly at: number;
  readonly room: Room;
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
};

export function storedReceipt(row: ReceiptRow, receipt: Receipt | null): string | null {
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
    const { version, code, changes } = receipt;
    return JSON.stringify({ version, code, reasons: changes.map(({ reasons }) => reasons) } satisfies Reasons);
  }
  return JSON.stringify(receipt);
}

export function receiptOf(row: ReceiptRow, stored: string | null): Receipt | null {
  if (stored === null || row.saveId === null) return null;
  const { saveId, room, at } = row;
  if (stored === plainlyAccepted) return { kind: 'accepted', saveId, room, version: row.to, at, collisions: [] };
  // Written by storedReceipt.
  const given = JSON.parse(stored) as Receipt | Reasons;
  if ('kind' in given) return given;
  const changes = row.changes.map((change, n) => ({ change, reasons: given.reasons[n] ?? [] }));
  return { kind: 'refused', saveId, room, version: given.version, at, code: given.code, changes };
}
