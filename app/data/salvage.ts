import { rooms, isRoom, type Room } from '../../shared/schema/rooms.ts';
import { collectionRoom, roomOf } from '../../shared/schema/fields.ts';
import { isCollection } from '../../shared/schema/records.ts';
import { isChange, isObject } from './sound-row.ts';
import type { DeviceStore } from './device-store.ts';
import type { RowEdits } from './row-edits.ts';
import type { Key } from './mirror.ts';
import { primaryKey, type MirroredTable } from './rows.ts';

/**
 * A damaged row is taken out; of a person's work everything legible goes to attention. Answers the room
 * whose records must be written anew from the base, if any.
 */
export async function salvage(
  store: DeviceStore,
  table: MirroredTable,
  row: unknown,
  key: Key,
  user: { readonly id: string; readonly username: string } | null,
  now: number,
): Promise<Room | null> {
  if (isCollection(table)) {
    const room = collectionRoom[table];
    await store.transact([], async (edits) => {
      const marked = (await store.readMeta('reconcile')) ?? [];
      edits.setMeta(
        'reconcile',
        rooms.filter((one) => one === room || marked.includes(one)),
      );
    });
    return room;
  }
  await store.transact([], async (edits) => {
    // Somebody may have repaired it meanwhile.
    if ((await store.db.table(table).where(primaryKey[table]).equals(key).count()) === 0) return;
    edits.remove(table, key);
    if (table === 'pending' || table === 'attention') keepLegible(edits, row, user, now);
  });
  return null;
}

function keepLegible(
  edits: RowEdits,
  row: unknown,
  user: { readonly id: string; readonly username: string } | null,
  now: number,
): void {
  if (!isObject(row)) return;
  const listed = Array.isArray(row['changes']) ? row['changes'] : [];
  const changes = listed
    .map((one: unknown) => (isObject(one) && 'change' in one ? one['change'] : one))
    .filter(isChange);
  const first = changes[0];
  if (first === undefined) return;
  const text = (name: string, otherwise: string): string => {
    const given = row[name];
    return typeof given === 'string' ? given : otherwise;
  };
  const number = (name: string): number => {
    const given = row[name];
    return typeof given === 'number' ? given : now;
  };
  const room = isRoom(row['room']) ? row['room'] : roomOf(first.collection, first.field);
  const saveId = text('saveId', `damaged-${now}`);
  edits.put('attention', {
    id: `${saveId}/${room}/damaged`,
    saveId,
    room,
    label: text('label', ''),
    madeAt: number('madeAt'),
    refusedAt: now,
    code: 'damaged',
    userId: text('userId', user?.id ?? ''),
    username: text('username', user?.username ?? ''),
    changes: changes.map(({ collection, id, field, member, before, after }) => ({
      change: { collection, id, field, member, before, after },
      reasons: [],
    })),
  });
}
