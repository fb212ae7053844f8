import type { Presence, PresencePlace } from '../../shared/protocol/messages.ts';
import { collectionRoom, collectionRooms, collectionsIn } from '../../shared/schema/fields.ts';
import type { Collection, RecordOf } from '../../shared/schema/records.ts';
import { rooms, type Room } from '../../shared/schema/rooms.ts';
import type { DeviceStore } from './device-store.ts';
import { withRoom } from './record-row.ts';
import { createReplica, type Replica, type ReplicaDeps } from './replica.ts';
import type { BaseRow } from './rows.ts';

/** The rooms' bases that are in memory. */
export interface Replicas {
  get(room: Room): Replica | undefined;
  /** A record with the fields that are in rooms of their own; undefined: there is none, or its room is not here. */
  record<C extends Collection>(collection: C, id: string): RecordOf[C] | undefined;
  /**
   * Reads the room's base from the device, if it is not in memory; and those of the rooms that hold other fields
   * of the same records, so that no record is written without them.
   */
  open(room: Room): Promise<void>;
  close(room: Room): void;
  /** Drops the room's base from the device: it is fetched again. */
  drop(room: Room): Promise<void>;
  /** Base rows that were on the device when the room was opened; 0: it comes anew from the server. */
  stored(room: Room): number;
  opened(): readonly Room[];
  presences(): readonly Presence[];
  place(place: PresencePlace | null): void;
  stop(): void;
}

export interface ReplicasDeps extends Pick<ReplicaDeps, 'WebSocketPolyfill' | 'tell'> {
  readonly store: DeviceStore;
  readonly mayRead: (room: Room) => boolean;
}

export function createReplicas({ store, mayRead, ...deps }: ReplicasDeps): Replicas {
  const replicas = new Map<Room, Replica>();
  const storedRows = new Map<Room, number>();
  let here: PresencePlace | null = null;
  let stopped = false;

  const sayPlace = (replica: Replica): void => {
    replica.place({ place: here !== null && collectionRoom[here.collection] === replica.room ? here : null });
  };
  const make = (room: Room, stored: readonly BaseRow[]): Replica | null => createReplica({ ...deps, room, stored });
  /** The room is fetched again, and its tables are compared with it. */
  const dropBase = (room: Room): Promise<void> =>
    store.transact(['base'], async (edits) => {
      await store.db.base.where('room').equals(room).delete();
      const marked = (await store.readMeta('reconcile')) ?? [];
      edits.setMeta(
        'reconcile',
        rooms.filter((one) => one === room || marked.includes(one)),
      );
    });

  const openOne = async (room: Room): Promise<void> => {
    if (replicas.has(room)) return;
    let stored = await store.db.base
      .where('room')
      .equals(room)
      .sortBy('n')
      .catch(() => []);
    if (stopped || replicas.has(room)) return;
    let replica = make(room, stored);
    if (replica === null) {
      await dropBase(room);
      if (stopped || replicas.has(room)) return;
      stored = [];
      replica = make(room, stored);
    }
    if (replica === null) return;
    storedRows.set(room, stored.length);
    replicas.set(room, replica);
    sayPlace(replica);
  };

  return {
    get: (room) => replicas.get(room),
    record(collection, id) {
      const [first, ...others] = collectionRooms[collection];
      const record = first === undefined ? undefined : replicas.get(first)?.record(collection, id);
      if (record === undefined) return undefined;
      return others.reduce((whole, room) => {
        const part = replicas.get(room)?.record(collection, id);
        return part === undefined ? whole : withRoom(collection, whole, part, room);
      }, record);
    },
    async open(room) {
      const rooms = new Set([room, ...collectionsIn(room).flatMap((collection) => collectionRooms[collection])]);
      for (const one of rooms) if (one === room || mayRead(one)) await openOne(one);
    },
    close(room) {
      replicas.get(room)?.stop();
      replicas.delete(room);
      storedRows.delete(room);
    },
    drop: dropBase,
    stored: (room) => storedRows.get(room) ?? 0,
    opened: () => [...replicas.keys()],
    presences: () => [...replicas.values()].flatMap((replica) => replica.presences()),
    place(place) {
      here = place;
      for (const replica of replicas.values()) sayPlace(replica);
    },
    stop() {
      stopped = true;
      for (const replica of replicas.values()) replica.stop();
    },
  };
}
