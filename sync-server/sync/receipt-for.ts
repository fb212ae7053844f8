/**
 * A receipt as it may be told now.
 *
 * Guarantees: a receipt is written when its Save is judged and told later, sometimes much later (sent again
 * after a lost connection): what it says about a room is told only to people who may read that room when it
 * is told, and names only to people who may see users. Refuses nothing: whether the Save counts is always
 * told.
 */

import type { Collision, Receipt } from '../../shared/protocol/messages.ts';
import type { Room } from '../../shared/schema/rooms.ts';

export function receiptFor(receipt: Receipt, readable: ReadonlySet<Room>): Receipt {
  if (receipt.kind === 'overwritten') return receipt;
  if (!readable.has(receipt.room)) {
    return receipt.kind === 'accepted'
      ? { ...receipt, version: 0, collisions: [] }
      : { ...receipt, version: 0, changes: [] };
  }
  const namesNobody =
    receipt.kind === 'refused' || receipt.collisions.every(({ theirsBy }) => theirsBy.username === null);
  return receipt.kind === 'accepted' && !readable.has('users') && !namesNobody
    ? { ...receipt, collisions: receipt.collisions.map(withoutName) }
    : receipt;
}

function withoutName(collision: Collision): Collision {
  return { ...collision, theirsBy: { ...collision.theirsBy, username: null } };
}
