/**
 * A clerk who may edit one field, the desks that an agent is on, and sends whatever a grammar makes. Everybody
 * who may read looks on: what changes besides that field is said at once.
 */

import type * as Y from 'yjs';
import { serverClientId } from '../../shared/document/wire.ts';
import { closeCodes } from '../../shared/protocol/close-codes.ts';
import type { Value } from '../../shared/schema/records.ts';
import { rooms, type Room } from '../../shared/schema/rooms.ts';
import type { MemorySocket } from '../support/memory-socket.ts';
import type { PlainPeer } from '../support/plain-peer.ts';
import { createRandom, type SeededRandom } from '../support/seeded-random.ts';
import { idOf, people, set, SyncWorld } from '../support/sync-world.ts';
import { fuzzDeviceFrame, fuzzPlainFrame, helloFrame } from './fuzz-frame.ts';
import type { Ground } from './fuzz-update.ts';

const agents = ['one', 'two', 'three'].map((name) => `a_${name.padEnd(20, '0')}`);
const desks = ['one', 'two', 'three'].map((name) => idOf('d', name));
const mover = idOf('r', 'mover');
const bobsClient = 4_242;
const oneField = new RegExp(`^a_(?:one|two|three)0+/desks/d_(?:one|two|three)0+$`, 'u');
/** What one frame may make the server send, in all, and write: bytes for each byte of the frame, and besides. */
const mostSent = { perByte: 400, besides: 60_000 };

/** Something that must hold did not. */
export class Broken extends Error {}

export class FuzzWorld {
  readonly #world: SyncWorld;
  readonly #random: SeededRandom;
  readonly #observers = new Map<Room, PlainPeer>();
  readonly #own = new Map<number, number>();
  #plain: MemorySocket | null = null;
  #device: MemorySocket | null = null;
  #problem: string | null = null;
  /** What came of the frames, to see that they reach what they are made for. */
  readonly counts = { frames: 0, refused: 0, changed: 0, closed: 0 };

  static async create(seed: number): Promise<FuzzWorld> {
    const world = await SyncWorld.create({ seed });
    await world.system([
      set('roles', mover, 'name', 'Mover'),
      ...['show_agent', 'show_desk', 'show_user', 'show_all_desks', 'desk_outside', 'desk_assignment_new_agent'].map(
        (key) => set('roles', mover, 'permissions', true, key),
      ),
      ...desks.slice(1).map((id, n) => set('desks', id, 'name', `Desk ${n + 2}`)),
      ...agents.flatMap((id, n) => [
        set('agents', id, 'number', `10${n}`),
        set('agents', id, 'name', `Agent ${n}`),
        set('agents', id, 'desks', true, desks[n] ?? ''),
      ]),
    ]);
    await world.system([
      set('users', people.mallory, 'roles', true, mover),
      set('users', people.mallory, 'roles', null, idOf('r', 'clerk')),
    ]);
    const fuzz = new FuzzWorld(world, createRandom(seed + 1));
    await fuzz.#lookOn();
    return fuzz;
  }

  private constructor(world: SyncWorld, random: SeededRandom) {
    this.#world = world;
    this.#random = random;
  }

  /** Sends one frame of somebody who means no good, and lets the server do what comes of it. Answers the frame. */
  async attack(): Promise<Uint8Array> {
    const frame = this.send();
    await this.settle();
    return frame;
  }

  /** Only hands it to the server. */
  send(): Uint8Array {
    const random = this.#random;
    const isPlain = random.chance(0.6);
    const socket = isPlain ? this.#openPlain() : this.#openDevice();
    const room = random.chance(0.9) ? 'agents' : random.pick(['desks', 'users', 'roles'] as const);
    const ground = this.#groundOf(isPlain ? 'agents' : room);
    const frame = isPlain ? fuzzPlainFrame(random, ground, agents) : fuzzDeviceFrame(random, ground, room, agents);
    this.counts.frames++;
    socket.write(frame);
    while (socket.deliver());
    return frame;
  }

  /** `frameBytes`: what was sent since the last time. */
  async settle(frameBytes = 0): Promise<void> {
    await this.#world.tick();
    await this.#world.tick();
    let sent = 0;
    for (const socket of [this.#plain, this.#device]) {
      if (socket === null) continue;
      for (const each of socket.toClient) sent += each.length;
      socket.toClient.length = 0;
      if (!socket.isOpen) this.#afterClose(socket);
    }
    for (const peer of this.#observers.values()) {
      for (const each of peer.socket?.toClient ?? []) sent += each.length;
      while (peer.receive());
    }
    if (frameBytes > 0 && sent > frameBytes * mostSent.perByte + mostSent.besides)
      throw new Broken(`${frameBytes} bytes made the server send ${sent}`);
    if (this.#problem !== null) throw new Broken(this.#problem);
    const bug = this.#world.logged.find(({ level }) => level === 'error');
    if (bug !== undefined) throw new Broken(`${bug.message}: ${JSON.stringify(bug.fields)}`);
    this.counts.refused += this.#world.logged.filter(({ level }) => level === 'warn').length;
    this.#world.logged.length = 0;
  }

  /** After any number of frames: whoever comes now sees what the others see; an honest change goes through. */
  async checkWhole(): Promise<void> {
    const value = `Agent ${this.counts.frames}`;
    await this.#world.system([set('agents', agents[0] ?? '', 'name', value)]);
    await this.settle();
    for (const room of rooms) {
      const fresh = await this.#world.plain('alice', room);
      const { store } = fresh.doc;
      if (store.pendingStructs !== null || store.pendingDs !== null) throw new Broken(`${room}: something is pending`);
      if ([...store.clients.keys()].some((client) => client !== serverClientId))
        throw new Broken(`${room}: a struct that the server did not write`);
      const seen = JSON.stringify(valuesOf(fresh.doc, room));
      if (seen !== JSON.stringify(valuesOf(this.#observer(room).doc, room)))
        throw new Broken(`${room}: a fresh replica differs from one that was there all the time`);
      if (room === 'agents' && !seen.includes(value)) throw new Broken('an honest change did not go through');
      fresh.disconnect();
    }
  }

  stop(): Promise<void> {
    return this.#world.stop();
  }

  close(): void {
    this.#world.store.close();
  }

  async #lookOn(): Promise<void> {
    const bob = await this.#world.plain('alice', 'agents', bobsClient);
    bob.doc.getMap('agents').set(`${agents[1]}/name`, 'Agent of alice');
    await this.#world.settle([bob]);
    bob.disconnect();
    for (const room of rooms) {
      const peer = await this.#world.plain('alice', room);
      this.#observers.set(room, peer);
      peer.doc.on('afterTransaction', (transaction: Y.Transaction) => this.#look(room, transaction));
    }
    this.#world.logged.length = 0;
  }

  #look(room: Room, transaction: Y.Transaction): void {
    for (const [type, keys] of transaction.changed) {
      const root = [...transaction.doc.share].find(([, shared]) => shared === type)?.[0];
      for (const key of keys) {
        const value = root === undefined || key === null ? null : transaction.doc.getMap(root).get(key);
        const isOurs = room === 'agents' && key === `${agents[0]}/name`;
        if (isOurs) continue;
        if (room === 'agents' && root === 'agents' && key !== null && oneField.test(key)) {
          this.counts.changed++;
          if (value === true || value === null || value === undefined) continue;
        }
        this.#problem ??= `${room}: ${root}: ${key} became ${JSON.stringify(value)}`;
      }
    }
  }

  #openPlain(): MemorySocket {
    if (this.#plain?.isOpen === true) return this.#plain;
    this.#plain = this.#world.connect('mallory', 'agents');
    return this.#plain;
  }

  #openDevice(): MemorySocket {
    if (this.#device?.isOpen === true) return this.#device;
    this.#device = this.#world.connect('mallory', null);
    this.#device.write(helloFrame(this.#random, this.#random.chance(0.9)));
    return this.#device;
  }

  #afterClose(socket: MemorySocket): void {
    this.counts.closed++;
    // Whoever used up a share comes back when the time is over.
    if (socket.closedWith === closeCodes.tooMany) this.#world.now += 86_400_001;
    if (socket === this.#plain) this.#plain = null;
    else this.#device = null;
    if (this.#random.chance(0.05)) this.#own.clear();
  }

  #groundOf(room: Room): Ground {
    const { doc } = this.#observer(room);
    const map = doc.getMap(room);
    const there = [...map._map].map(([key, item]) => ({ key, clock: item.id.clock }));
    const absent = agents.flatMap((id) => desks.map((desk) => `${id}/desks/${desk}`));
    const traps = [
      '__proto__/name',
      `${agents[0]}/__proto__`,
      `${agents[0]}/desks`,
      agents[0] ?? '',
      `${people.alice}/enabled`,
    ];
    return {
      collection: room as Ground['collection'],
      version: this.#world.store.versionOf(room),
      registers: [
        ...there,
        // The one field, more often than it is one of many.
        ...there.filter(({ key }) => oneField.test(key)),
        ...absent.map((key) => ({ key, clock: null })),
        ...absent.map((key) => ({ key, clock: null })),
        ...traps.map((key) => ({ key, clock: null })),
      ],
      values: valuesToTry,
      own: this.#own,
      others: [bobsClient],
    };
  }

  #observer(room: Room): PlainPeer {
    const peer = this.#observers.get(room);
    if (peer === undefined) throw new Error(`nobody looks at ${room}`);
    return peer;
  }
}

const valuesToTry: readonly Value[] = [
  true,
  true,
  true,
  null,
  null,
  false,
  0,
  1,
  -1,
  1e300,
  '',
  'x',
  'builtin.administrator',
];

function valuesOf(doc: Y.Doc, room: Room): readonly (readonly [string, unknown])[] {
  return [...doc.share.keys(), room]
    .flatMap((root) => [...doc.getMap(root).entries()].map(([key, value]) => [`${root}/${key}`, value] as const))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
