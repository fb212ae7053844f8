import type { Room } from '../../shared/schema/rooms.ts';
import type { Journal } from './journal.ts';
import type { Replicas } from './replicas.ts';

/** Rooms whose tables are to be compared with their base, each as soon as its base can tell. */
export interface Reconciling {
  add(room: Room): void;
  /** Something of a room was heard: those that can be compared now are. */
  run(): void;
  /** Rows of the room were found damaged. A base that holds anything knows better, also without the server. */
  repair(room: Room): Promise<void>;
}

export function createReconciling(replicas: Replicas, journal: Pick<Journal, 'reconcile'>): Reconciling {
  const waiting = new Set<Room>();

  const run = (): void => {
    for (const room of waiting) {
      const replica = replicas.get(room);
      // An empty base that was not synced says nothing about the room.
      if (replica === undefined || (replica.version() === 0 && !replica.synced())) continue;
      waiting.delete(room);
      // A base that came anew touches all of its records; only what it does not have is left to look for.
      journal.reconcile(room, replicas.stored(room) === 0 ? 'strays' : 'all');
    }
  };
  const add = (room: Room): void => {
    waiting.add(room);
    run();
  };

  return {
    add,
    run,
    async repair(room) {
      await replicas.open(room);
      if ((replicas.get(room)?.version() ?? 0) > 0) journal.reconcile(room, 'all');
      else add(room);
    },
  };
}
