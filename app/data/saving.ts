/**
 * Save: judged on this device, then durable on this device, then sent by whichever tab writes. Any tab
 * may do this; it needs neither the server nor Yjs.
 */

import { registerKey, type Change } from '../../shared/document/change.ts';
import { clientIdFrom } from '../../shared/document/encode-save.ts';
import type { Random } from '../../shared/schema/ids.ts';
import type { Value } from '../../shared/schema/records.ts';
import { rooms } from '../../shared/schema/rooms.ts';
import type { Me } from '../../shared/protocol/me.ts';
import { partsOf } from './change-parts.ts';
import type { DeviceStore } from './device-store.ts';
import type { HeldSave } from './held-saves.ts';
import { changesByRecord, putRecord, withChanges } from './record-row.ts';
import type { PendingRow } from './rows.ts';

/** One transaction: what waits, and the records as they are shown from now on. */
export async function storeSave(store: DeviceStore, random: Random, user: Me['user'], save: HeldSave): Promise<void> {
  await store.transact([], async (edits) => {
    const { db } = store;
    const earlier = await db.pending
      .where('ids')
      .anyOf([...new Set(save.changes.map(({ id }) => id))])
      .toArray();
    const session = await store.readMeta('session');
    if (session?.kind !== 'in' || session.me.user.id !== save.userId) throw new SignedOutMeanwhile();

    // Another tab may have stored it for this one.
    if ((await db.pending.where('saveId').equals(save.saveId).count()) > 0) return;

    for (const part of pendingParts(save, user, earlier, random))
      edits.put('pending', { ...part, order: edits.seq * rooms.length + rooms.indexOf(part.room) });
    for (const [collection, byId] of changesByRecord(save.changes)) {
      const rows = await db.records(collection).bulkGet([...byId.keys()]);
      let at = 0;
      for (const [id, changes] of byId)
        putRecord(edits, collection, withChanges(collection, id, rows[at++]?.record, changes));
    }
  });
}

/** The Save as it waits, a part for each room. `earlier`: what waits before it. */
export function pendingParts(
  save: HeldSave,
  user: Pick<Me['user'], 'id' | 'username'>,
  earlier: readonly PendingRow[],
  random: Random,
): readonly Omit<PendingRow, 'order' | 'seq'>[] {
  const seen = new Map<string, Value>();
  for (const row of earlier)
    for (const change of row.changes)
      if (!seen.has(nameOfRegister(change))) seen.set(nameOfRegister(change), change.seen);
  const seenBefore = (change: Change): Value => {
    const known = seen.get(nameOfRegister(change));
    return known === undefined ? change.before : known;
  };
  return partsOf(save.changes).map(({ room, changes }) => ({
    saveId: save.saveId,
    room,
    userId: user.id,
    username: user.username,
    label: save.label,
    madeAt: save.madeAt,
    clientId: clientIdFrom(random),
    ids: [...new Set(changes.map(({ id }) => id))],
    changes: changes.map((change) => ({ ...change, seen: seenBefore(change) })),
  }));
}

/** The user whose Save this was is not signed in on this device any more. */
export class SignedOutMeanwhile extends Error {}

function nameOfRegister({ collection, id, field, member }: Change): string {
  return `${collection}/${registerKey(id, field, member)}`;
}
