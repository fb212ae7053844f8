/** What signing in and out, losing a room and a restored server do to the device: one transaction each. */

import type { Me } from '../../shared/protocol/me.ts';
import { difference } from '../../shared/document/difference.ts';
import { roomReadPermission, rooms, type Room } from '../../shared/schema/rooms.ts';
import { collectionRoom, collectionRooms, collectionsIn } from '../../shared/schema/fields.ts';
import { blankRecord } from '../../shared/schema/register.ts';
import { allCollections, type Collection } from '../../shared/schema/records.ts';
import type { DeviceStore } from './device-store.ts';
import { putRecord, withRoom } from './record-row.ts';
import type { RowEdits } from './row-edits.ts';
import type { SignedOutWhy } from './session-state.ts';

export interface Adopted {
  /** The rooms whose base is gone. */
  readonly dropped: readonly Room[];
  readonly generation: number;
}

/**
 * Takes what the server says about me. Purges what I may not read, before anything is shown: other
 * people's records when somebody else was signed in, and lost rooms. What waited for a lost room goes to
 * attention. A new epoch (the server was restored) drops the base and keeps what waits. `expected`: the
 * generation of the writer that heard this, or null for an answer to somebody's own request.
 */
export async function adoptMe(store: DeviceStore, me: Me, now: number, expected: number | null): Promise<Adopted> {
  return store.transact(['base', 'recent'], async (edits) => {
    if (expected !== null) await requireOffice(store, expected);
    const session = await store.readMeta('session');
    const epoch = await store.readMeta('epoch');
    const isSame = session?.kind === 'in' && session.me.user.id === me.user.id;
    if (!isSame) await clearReplica(store, edits);
    else if (!seesActivity(me) || session.me.rooms.some((room) => !me.rooms.includes(room)))
      await store.db.recent.clear();
    const dropped =
      isSame && epoch === me.organisation.epoch ? rooms.filter((room) => !me.rooms.includes(room)) : rooms;
    for (const room of rooms) if (!me.rooms.includes(room)) await loseRoom(store, edits, room, me, now);
    if (isSame) await loseFields(store, edits, me.rooms);

    const removed = await store.db.base
      .where('room')
      .anyOf([...dropped])
      .delete();
    if (removed > 0) await forgetFeed(store, edits);
    const generation = await bumpGeneration(store, edits, removed > 0 || !isSame);
    if (dropped.length > 0) {
      const waiting = (await store.readMeta('reconcile')) ?? [];
      edits.setMeta(
        'reconcile',
        rooms.filter((room) => me.rooms.includes(room) && (waiting.includes(room) || dropped.includes(room))),
      );
    }
    edits.setMeta('goodbye', false);
    // They belong to another history and prove nothing any more.
    if (!isSame || epoch !== me.organisation.epoch) edits.setMeta('marks', []);
    edits.setMeta('epoch', me.organisation.epoch);
    edits.setMeta('session', { kind: 'in', me, receivedAt: now });
    return { dropped, generation };
  });
}

/** The session ended or the user is refused: the records go, the person's work stays, locked. */
export async function endSession(store: DeviceStore, why: SignedOutWhy): Promise<void> {
  await store.transact(['base', 'recent'], async (edits) => {
    await clearReplica(store, edits);
    await store.db.base.clear();
    await bumpGeneration(store, edits, true);
    edits.setMeta('session', { kind: 'out', why });
  });
}

/** Signed out by the user: nothing of that user stays. */
export async function forgetUser(store: DeviceStore, userId: string, goodbye: boolean): Promise<void> {
  await store.transact(['base', 'drafts', 'recent'], async (edits) => {
    await clearReplica(store, edits);
    await store.db.base.clear();
    await removeWork(store, edits, userId);
    await bumpGeneration(store, edits, true);
    edits.setMeta('goodbye', goodbye);
    edits.setMeta('session', { kind: 'out', why: null });
  });
}

/** Deletes what is kept of a user who is not signed in. */
export async function discardWork(store: DeviceStore, userId: string): Promise<void> {
  await store.transact(['drafts'], (edits) => removeWork(store, edits, userId));
}

/** From now on this is the writer: any other that still believes it is stops at its next write. */
export async function takeOffice(store: DeviceStore): Promise<number> {
  return store.transact([], (edits) => bumpGeneration(store, edits, true));
}

/** Inside a transaction: throws when the device went on without this writer. */
export async function requireOffice(store: DeviceStore, generation: number): Promise<void> {
  if ((await store.readMeta('generation')) !== generation) throw new Outdated();
}

/** Another tab writes now, or the device was purged. */
export class Outdated extends Error {}

async function removeWork(store: DeviceStore, edits: RowEdits, userId: string): Promise<void> {
  const { db } = store;
  for (const row of await db.pending.toArray()) if (row.userId === userId) edits.remove('pending', row.order);
  for (const row of await db.attention.toArray()) if (row.userId === userId) edits.remove('attention', row.id);
  await db.drafts.where('key').startsWith(`${userId}/`).delete();
}

async function clearReplica(store: DeviceStore, edits: RowEdits): Promise<void> {
  for (const collection of allCollections) edits.clear(collection);
  edits.clear('collisions');
  await store.db.recent.clear();
  await forgetFeed(store, edits);
}

/** At the moment of being told. */
function seesActivity({ timeline }: Me): boolean {
  return timeline[0]?.subject.permissions.includes('show_activity_log') ?? false;
}

/** The feed names records too. A tab that is behind reads its tables again. */
async function forgetFeed(store: DeviceStore, edits: RowEdits): Promise<void> {
  await store.db.feed.where('seq').below(edits.seq).delete();
}

async function loseRoom(store: DeviceStore, edits: RowEdits, room: Room, me: Me, now: number): Promise<void> {
  for (const collection of collectionsIn(room)) if (collectionRoom[collection] === room) edits.clear(collection);
  for (const row of await store.db.pending.toArray()) {
    if (row.room !== room || row.userId !== me.user.id) continue;
    edits.remove('pending', row.order);
    edits.put('attention', {
      id: `${row.saveId}/${room}`,
      saveId: row.saveId,
      room,
      label: row.label,
      madeAt: row.madeAt,
      refusedAt: now,
      code: 'room-lost',
      userId: row.userId,
      username: row.username,
      changes: row.changes.map(({ seen: _, ...change }) => ({
        change,
        reasons: [{ code: 'permission-missing', permission: roomReadPermission[room], needs: [] }],
      })),
    });
  }
}

/** The records that are kept stay without what is in rooms of its own and may not be read. */
async function loseFields(store: DeviceStore, edits: RowEdits, kept: readonly Room[]): Promise<void> {
  for (const collection of allCollections) {
    const lost = collectionRooms[collection].filter((room) => !kept.includes(room));
    if (lost.length === 0 || lost.includes(collectionRoom[collection])) continue;
    for (const { id, record } of await store.db.records(collection).toArray()) {
      const blank = blankRecord<Collection>(collection, id);
      const left = lost.reduce((rest, room) => withRoom<Collection>(collection, rest, blank, room), record);
      if (difference<Collection>(collection, record, left).length > 0) putRecord(edits, collection, left);
    }
  }
}

async function bumpGeneration(store: DeviceStore, edits: RowEdits, grows: boolean): Promise<number> {
  const generation = ((await store.readMeta('generation')) ?? 0) + (grows ? 1 : 0);
  edits.setMeta('generation', generation);
  return generation;
}
