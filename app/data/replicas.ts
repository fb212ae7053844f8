import type { Presence, PresencePlace } from '../../shared/protocol/messages.ts';
import { collectionRoom } from '../../shared/schema/fields.ts';
import { rooms, type Room } from '../../shared/schema/rooms.ts';
import type { DeviceStore } from './device-store.ts';
import { createReplica, type Replica, type ReplicaDeps } from './replica.ts';
import type { BaseRow } from './rows.ts';

/** The rooms' bases that are in memory. */
export interface Replicas {
  get(room: Room): Replica | undefined;
  /** Reads the room's base from the device, if it is not in memory. */
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
}

export function createReplicas({ store, ...deps }: ReplicasDeps): Replicas {
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

  return {
    get: (room) => replicas.get(room),
    async open(room) {
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
