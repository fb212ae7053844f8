import type { Me } from '../../shared/protocol/me.ts';
import type { Room } from '../../shared/schema/rooms.ts';
import type { DeviceStore } from './device-store.ts';
import type { Journal } from './journal.ts';
import type { Replicas } from './replicas.ts';
import { adoptMe, Outdated } from './session-rows.ts';
import type { ToldState } from './told-state.ts';

/** Whom the writer serves, as the server said it last, and the fencing token it writes under. */
export interface Served {
  me: Me;
  generation: number;
}

/** What must change along with it. */
export interface Holdings {
  readonly store: DeviceStore;
  readonly replicas: Replicas;
  readonly journal: Journal;
  readonly told: ToldState;
}

/**
 * The server says who I am: that is made durable here, and rooms that may not be read are dropped, before
 * anything else is shown. Throws `Outdated` when this writer has no office any more, and what the device says
 * when it cannot write a change of rights down.
 */
export async function serveAs(holdings: Holdings, served: Served, next: Me, now: number): Promise<void> {
  const { store, replicas, told } = holdings;
  if (next.user.id !== served.me.user.id) {
    // Another tab signed in as somebody else and this socket has their cookie.
    await adoptMe(store, next, now, served.generation);
    throw new Outdated();
  }
  for (const room of replicas.opened()) if (!next.rooms.includes(room)) closeRoom(holdings, room);
  const adopted = await adoptMe(store, next, now, served.generation).catch((error: unknown) => {
    // A device that cannot write still sends what is in memory, where nothing has to go from what is shown.
    if (error instanceof Outdated || !isSameStanding(served.me, next)) throw error;
    told.say({ storageFailed: true });
    return { dropped: [], generation: served.generation };
  });
  served.generation = adopted.generation;
  served.me = next;
  for (const room of adopted.dropped) closeRoom(holdings, room);
  for (const room of next.rooms) await replicas.open(room);
}

/** What is held of the room belongs to another history: its base goes, what waits stays. */
export async function startAnew(holdings: Holdings, room: Room): Promise<void> {
  closeRoom(holdings, room);
  await holdings.journal.settled();
  await holdings.replicas.drop(room);
}

function closeRoom({ journal, replicas }: Holdings, room: Room): void {
  journal.forget(room);
  replicas.close(room);
}

/** The same user of the same data, with the same rooms to read. */
function isSameStanding(a: Me, b: Me): boolean {
  return (
    a.user.id === b.user.id &&
    a.organisation.epoch === b.organisation.epoch &&
    a.rooms.length === b.rooms.length &&
    a.rooms.every((room) => b.rooms.includes(room))
  );
}
