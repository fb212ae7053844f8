/**
 * A hub with its store, people with rights, and sockets without a network, for the sync tests.
 *
 * alice administers; bob may edit users (everywhere); carol reads users; mallory has bob's rights and no
 * manners.
 */

import { collectionRoom } from '../../shared/schema/fields.ts';
import type { Collection, Value } from '../../shared/schema/records.ts';
import type { Room } from '../../shared/schema/rooms.ts';
import type { Change } from '../../shared/document/change.ts';
import { promised, type SqliteStore } from '../../sync-server/store/promised.ts';
import { openSqlite } from '../../sync-server/store/sqlite.ts';
import type { Log } from '../../sync-server/log.ts';
import { createHub, type Hub } from '../../sync-server/sync/hub.ts';
import type { RecordLimits } from '../../sync-server/sync/record-quota.ts';
import { DevicePeer } from './device-peer.ts';
import { MemorySocket } from './memory-socket.ts';
import { createSlowStore, type SlowStore } from './slow-store.ts';
import { PlainPeer } from './plain-peer.ts';
import { createRandom, type SeededRandom } from './seeded-random.ts';

export const people = {
  alice: idOf('u', 'alice'),
  bob: idOf('u', 'bob'),
  carol: idOf('u', 'carol'),
  mallory: idOf('u', 'mallory'),
} as const;
export type Person = keyof typeof people;
export const clerkRole = idOf('r', 'clerk');
export const readerRole = idOf('r', 'reader');
export const desk = idOf('d', 'one');
export const place = { address: '192.0.2.1', country: null } as const;

export function idOf(prefix: 'r' | 'd' | 'q' | 'u', name: string): string {
  return `${prefix}_${name.padEnd(20, '0')}`;
}

export function set(
  collection: Collection,
  id: string,
  field: string,
  after: Value,
  member: string | null = null,
): Change {
  return { collection, id, field, member, before: null, after };
}

export interface Logged {
  readonly level: 'info' | 'warn' | 'error';
  readonly fields: object;
  readonly message: string;
}

export interface WorldOptions {
  readonly seed?: number;
  readonly store?: SqliteStore;
  readonly recordLimits?: RecordLimits;
  /** The store takes so many turns to answer; not given: none at all. */
  readonly turns?: (random: SeededRandom) => number;
}

export class SyncWorld {
  hub!: Hub;
  now = Date.UTC(2026, 10, 22);
  /** By which work is cut in groups and slices: it stands still, so everything there is to do is done in one tick. */
  clock = (): number => 0;
  /** What is durable, to look at. */
  readonly store: SqliteStore;
  /** The same as the hub has it, if that takes its time. */
  slow: SlowStore | null;
  readonly logged: Logged[] = [];
  readonly random: SeededRandom;
  readonly #recordLimits: RecordLimits | undefined;
  readonly #sockets = new Set<MemorySocket>();
  readonly #makeSlow: () => SlowStore | null;

  static async create(options: WorldOptions = {}): Promise<SyncWorld> {
    const world = new SyncWorld(options);
    await world.#start();
    if (world.hub.organisation.count('users') === 0) await world.#populate();
    return world;
  }

  private constructor({ store = openSqlite(':memory:'), seed = 1, recordLimits, turns }: WorldOptions) {
    this.#recordLimits = recordLimits;
    this.store = store;
    this.random = createRandom(seed);
    // Chance of its own: histories are the same whatever the store is.
    const random = createRandom(seed + 1);
    this.#makeSlow = () => (turns === undefined ? null : createSlowStore(store, () => turns(random)));
    this.slow = this.#makeSlow();
  }

  async #start(): Promise<void> {
    const to = (level: Logged['level']) => (fields: object, message: string) =>
      void this.logged.push({ level, fields, message });
    const log: Log = { info: to('info'), warn: to('warn'), error: to('error') };
    this.hub = await createHub({
      store: this.slow ?? promised(this.store),
      now: () => this.now,
      random: (bytes) => this.random.fill(bytes),
      log,
      clock: () => this.clock(),
      recordLimits: this.#recordLimits,
    });
  }

  async #populate(): Promise<void> {
    const at = new Date(this.now).toISOString();
    const changes = [
      set('roles', clerkRole, 'name', 'Clerk'),
      ...['show_user', 'edit_user', 'show_desk'].map((key) => set('roles', clerkRole, 'permissions', true, key)),
      set('roles', readerRole, 'name', 'Reader'),
      set('roles', readerRole, 'permissions', true, 'show_user'),
      set('desks', desk, 'name', 'Desk one'),
    ];
    for (const [name, id] of Object.entries(people)) {
      const role = name === 'alice' ? 'builtin.administrator' : name === 'carol' ? readerRole : clerkRole;
      changes.push(
        set('users', id, 'username', name),
        set('users', id, 'enabled', true),
        set('users', id, 'passwordSetAt', at),
        set('users', id, 'roles', true, role),
      );
    }
    await this.system(changes);
  }

  /** As the server itself. */
  async system(changes: readonly Change[]): Promise<void> {
    const review = await this.hub.change({ actor: null, changes });
    if (!review.allowed) throw new Error(JSON.stringify(review));
  }

  /** `sessionId`: another tablet of the same person. */
  connect(person: Person, room: Room | null, sessionId = `session of ${person}`): MemorySocket {
    const socket = new MemorySocket();
    this.#sockets.add(socket);
    socket.once('close', () => this.#sockets.delete(socket));
    this.hub.connect(socket.asWebSocket(), { sessionId, userId: people[person], place }, room);
    return socket;
  }

  /** A plain client, synced. */
  async plain(person: Person, room: Room, clientId?: number): Promise<PlainPeer> {
    const peer = new PlainPeer(clientId);
    peer.connect(this.connect(person, room));
    await this.settle([peer]);
    return peer;
  }

  /** A device, synced. */
  async device(person: Person, sessionId?: string): Promise<DevicePeer> {
    const peer = new DevicePeer();
    peer.connect(this.connect(person, null, sessionId));
    await this.settle([peer]);
    return peer;
  }

  /** Lets the server do what it has, once. */
  async tick(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
  }

  /** Lets the server do what it has, until the store has answered everything that it is not made to hold. */
  async quiet(): Promise<void> {
    await this.tick();
    while (this.slow !== null && this.slow.awaited > Number(this.slow.isHolding)) await this.tick();
  }

  /** Delivers everything there and back until nobody has anything to say. */
  async settle(peers: readonly (PlainPeer | DevicePeer)[]): Promise<void> {
    for (let moved = true; moved;) {
      moved = false;
      for (const peer of peers) {
        while (peer.socket?.deliver() === true) moved = true;
      }
      await this.quiet();
      await this.quiet();
      for (const peer of peers) {
        while (peer.receive()) moved = true;
      }
    }
  }

  /** `kill -9` in the middle of whatever it does, and a start. */
  async crash(): Promise<void> {
    for (const socket of this.#sockets) socket.cut();
    this.#sockets.clear();
    this.slow?.die();
    // It waits for a store that never answers again.
    void this.hub.stop();
    this.slow = this.#makeSlow();
    await this.#start();
  }

  /** Stopped between two pieces of work, and started: nothing that is not in the store is left. */
  async restart(): Promise<void> {
    for (const socket of this.#sockets) socket.cut();
    this.#sockets.clear();
    await this.hub.stop();
    await this.#start();
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.cut();
    await this.hub.stop();
  }
}

export function roomOf(collection: Collection): Room {
  return collectionRoom[collection];
}
