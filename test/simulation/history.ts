/**
 * One history: people with stock clients and with devices edit, lose the network, come back, lose rights and
 * get them again, while the server is killed and started; an attacker sends what no client sends. The hub,
 * the store and Yjs are real; network, clock and chance are the history's own, and the seed decides all.
 */

import { mock } from 'node:test';
import type * as Y from 'yjs';
import { schemaVersion } from '../../shared/schema/fields.ts';
import { encodeSave } from '../../shared/document/encode-save.ts';
import { correctionClientId, serverClientId } from '../../shared/document/wire.ts';
import { createSaveId } from '../../shared/schema/ids.ts';
import type { Value } from '../../shared/schema/records.ts';
import { openSqlite } from '../../sync-server/store/sqlite.ts';
import type { SentSave } from '../support/device-peer.ts';
import { createFaultyStore, type FaultyStore } from '../support/faulty-store.ts';
import type { MemorySocket } from '../support/memory-socket.ts';
import { PlainPeer } from '../support/plain-peer.ts';
import type { SeededRandom } from '../support/seeded-random.ts';
import { clerkRole, people, readerRole, set, SyncWorld, type Person } from '../support/sync-world.ts';
import {
  createDevice,
  createPlain,
  isServers,
  type DeviceMember,
  type Meaning,
  type Member,
  type PlainMember,
} from './member.ts';
import { mutate } from './mutate.ts';
import { administrator, keyOf, Oracle, type Edit } from './oracle.ts';

/** Few registers, so that people meet. */
const targets = [people.carol, people.mallory, people.bob];

export interface HistoryOptions {
  readonly steps: number;
  readonly plain: readonly Person[];
  readonly devices: readonly Person[];
  /** The store takes its time, and at times fails. */
  readonly slow?: boolean;
  /** The server is killed at any moment, in the middle of a commit too. */
  readonly crashes?: boolean;
  /** Lines break on one side: what was on its way arrives later, after what is sent on a new one. */
  readonly late?: boolean;
  /** People are disabled and enabled, and hold roles for a while. */
  readonly turning?: boolean;
  /** The server's clock is set, back and forth, by days. */
  readonly skewed?: boolean;
}

const mallorysKeys = new RegExp(`/(?:email|username|enabled|roles/(?:${clerkRole}|${readerRole}))$`, 'u');

/** A law was broken. */
export class Wrong extends Error {}

export async function runHistory(seed: number, options: HistoryOptions): Promise<void> {
  // What the server does every so often is a part of the history, however long this machine takes for it.
  mock.timers.enable({ apis: ['setInterval', 'setTimeout'] });
  try {
    await play(seed, options);
  } finally {
    mock.timers.reset();
  }
}

async function play(seed: number, options: HistoryOptions): Promise<void> {
  const store = createFaultyStore(openSqlite(':memory:'));
  const turns = options.slow === true ? { turns: (random: SeededRandom) => random.below(4) } : {};
  const history = new History(await SyncWorld.create({ seed, store, ...turns }), store, options);
  try {
    await history.run();
  } catch (error) {
    // What the server judged last, for whoever replays it.
    const last = error instanceof Error ? `${error.message}; last judged: ${history.lastJudged()}` : String(error);
    throw new Wrong(last, { cause: error });
  } finally {
    await history.end();
  }
}

class History {
  readonly #world: SyncWorld;
  readonly #store: FaultyStore;
  readonly #oracle: Oracle;
  readonly #options: HistoryOptions;
  readonly #members: Member[] = [];
  /** Updates that devices made: what the attacker starts from. */
  readonly #captured: Uint8Array[] = [];
  /** A stock client of alice's, always up to date: what the server says, as Yjs sees it. */
  #observer = new PlainPeer();
  /** For a register, the server's write and the client's struct it stands for. */
  #stands = new Map<string, { readonly server: number; readonly own: Y.ID }>();
  readonly #outcomes = new Map<string, 'accepted' | 'refused'>();
  #made = 0;
  /** From then on the store works. */
  #isEnding = false;

  /** Sockets that their devices gave up, and the server did not. */
  readonly #ghosts: { readonly member: DeviceMember; readonly socket: MemorySocket }[] = [];

  constructor(world: SyncWorld, store: FaultyStore, options: HistoryOptions) {
    this.#world = world;
    this.#store = store;
    this.#options = options;
    this.#oracle = new Oracle(() => world.now);
  }

  async run(): Promise<void> {
    const { random } = this.#world;
    const { steps, plain, devices, late, skewed } = this.#options;
    await this.#world.system(Object.values(people).map((id) => set('users', id, 'scope', 'builtin.basic-user')));
    await this.#observe();
    for (const [key, value] of this.#observed()) this.#oracle.values.set(key, value);
    for (const person of plain) this.#members.push(createPlain(person, 1 + random.below(4_000_000_000)));
    for (const person of devices) this.#members.push(createDevice(person, (update) => this.#captured.push(update)));
    for (let step = 0; step < steps; step++) {
      const member = random.pick(this.#members);
      const dice = random.below(100);
      if (dice < 28) this.#edit(member);
      else if (dice < 55) await this.#deliver(member);
      else if (dice < 78) this.#receive(member);
      else if (dice < 83) this.#disconnect(member);
      else if (dice < 93) this.#connect(member);
      else if (dice < 95) await this.#restart();
      else if (dice < 97) await this.#turnRights();
      else await this.#attack();
      if (late === true && random.chance(0.2)) await this.#deliverLate();
      const passed = random.below(5_000);
      this.#world.now += passed;
      // Seconds for people, and less than a tenth of one for the server's timers: whoever connects is not given up at once.
      mock.timers.tick(passed % 100);
      if (skewed === true && random.chance(0.1)) this.#world.now += (random.below(60) - 30) * 86_400_000;
    }
    await this.#quiet();
    await this.#checkEnd();
  }

  async end(): Promise<void> {
    await this.#world.stop();
    this.#world.store.close();
  }

  lastJudged(): string {
    const [row] = this.#world.store.activity({ limit: 1 }).rows;
    return JSON.stringify({ ...row, refused: row?.receipt?.kind === 'refused' ? row.receipt.changes : null });
  }

  #edit(member: Member): void {
    const { random } = this.#world;
    const edits = new Map<string, Edit>();
    for (let n = 1 + random.below(3); n > 0; n--) {
      const edit = this.#makeEdit(member.person, member.kind === 'plain');
      edits.set(keyOf(edit), edit);
    }
    if (member.kind === 'device') {
      const saveId = createSaveId((bytes) => random.fill(bytes));
      const changes = [...edits.values()].map((edit) => set('users', edit.id, edit.field, edit.value, edit.member));
      const save: SentSave = {
        saveId,
        room: 'users',
        clientId: 1 + random.below(4_000_000_000),
        madeAt: this.#world.now,
        changes,
      };
      member.saves.set(saveId, save);
      member.peer.save(save);
      return;
    }
    const map = member.peer.doc.getMap('users');
    // To delete what is not there is no edit: Yjs tells nobody of it.
    for (const [key, edit] of edits) if (edit.value === null && !map.has(key)) edits.delete(key);
    for (const [key, edit] of edits) member.unjudged.set(key, edit);
    member.now = [...edits.values()];
    member.peer.doc.transact(() => {
      for (const [key, edit] of edits) {
        if (edit.value === null) map.delete(key);
        else map.set(key, edit.value);
      }
    });
    member.now = [];
  }

  #makeEdit(person: Person, mayDelete: boolean): Edit {
    const { random } = this.#world;
    const id = random.pick(targets);
    const serial = ++this.#made;
    if (random.chance(0.12)) return { serial, id, field: 'roles', member: administrator, value: true };
    const email = { serial, id, field: 'email', member: null };
    if (mayDelete && random.chance(0.2)) return { ...email, value: null };
    return { ...email, value: random.chance(0.1) ? `no address ${serial}` : `${person}.${serial}@example.com` };
  }

  /** Half of the time only its own side knows. */
  #disconnect(member: Member): void {
    const { socket } = member.peer;
    if (this.#options.late !== true || member.kind !== 'device' || socket === null || this.#world.random.chance(0.5))
      return member.peer.disconnect();
    member.peer.socket = null;
    this.#ghosts.push({ member, socket });
  }

  /** The next frame of a connection that its device has given up. */
  async #deliverLate(): Promise<void> {
    const ghost = this.#ghosts[0];
    if (ghost === undefined) return;
    if (ghost.socket.toServer.length > 0) return this.#deliverOf(ghost.member, ghost.socket);
    ghost.socket.cut();
    this.#ghosts.shift();
  }

  #connect(member: Member): void {
    if (member.peer.socket?.isOpen === true) return;
    const socket = this.#world.connect(member.person, member.kind === 'plain' ? 'users' : null);
    if (!socket.isOpen) return;
    if (member.kind === 'plain') {
      member.meanings.clear();
      member.complete = false;
    }
    member.peer.connect(socket);
  }

  #receive(member: Member): void {
    if (!member.peer.receive() || member.kind === 'device') return;
    // What the server wrote over is gone in this client, as in any Yjs document.
    const map = member.peer.doc.getMap('users');
    for (const key of member.unjudged.keys()) {
      const item = map._map.get(key);
      if (item !== undefined && isServers(item.id) && !item.deleted) member.unjudged.delete(key);
    }
  }

  async #deliver(member: Member): Promise<void> {
    if (member.peer.socket !== null) await this.#deliverOf(member, member.peer.socket);
  }

  async #deliverOf(member: Member, socket: MemorySocket): Promise<void> {
    const [frame] = socket.toServer;
    if (frame === undefined) return;
    const rows = this.#lastRow();
    const wasComplete = member.kind === 'plain' && member.complete;
    if (member.kind === 'device') this.#store.fails = this.#howTheStoreFails();
    socket.deliver();
    const wasKilled = await this.#untilJudged();
    await this.#mend();
    if (socket.closedWith === 4400) throw new Wrong(`${member.person}'s honest frame was not understood`);
    const judged = this.#lastRow() > rows;
    if (member.kind === 'device') {
      if (judged) this.#judgeSave(member, frame);
    } else {
      const meaning = member.meanings.get(frame);
      if (meaning?.kind === 'step2') member.complete = true;
      if (meaning !== undefined) this.#judgePlain(member, meaning, judged, wasComplete, socket.isOpen);
    }
    await this.#observe();
    if (judged && !wasKilled && member.kind === 'plain') this.#remember(member.meanings.get(frame));
    this.#compare(`after a frame of ${member.person} (${member.kind})`);
  }

  /** Only what a device sends: what a plain client's replica holds is forgotten with it, as after a restart. */
  #howTheStoreFails(): FaultyStore['fails'] {
    const { random, slow } = this.#world;
    return slow !== null && !this.#isEnding && random.chance(0.1) ? random.pick(['before', 'lost']) : 'never';
  }

  /** The store works again, and what it has is what counts. */
  async #mend(): Promise<void> {
    if (this.#store.fails === 'never') return;
    this.#store.fails = 'never';
    await this.#world.hub.change({ actor: null, changes: [] });
    await this.#world.quiet();
  }

  /**
   * While a commit is under way nothing of it is seen: by who is here, by who comes, or by the rules. True: the
   * server was killed meanwhile.
   */
  async #untilJudged(): Promise<boolean> {
    const { slow, random } = this.#world;
    await this.#world.tick();
    while (slow !== null && slow.awaited > 0) {
      if (this.#options.crashes === true && !this.#isEnding && random.chance(0.1)) {
        await this.#crash();
        return true;
      }
      if (slow.isCommitting) {
        await this.#observe();
        this.#compare('while a commit is under way');
        const newcomer = new PlainPeer();
        newcomer.connect(this.#world.connect('alice', 'users'));
        while (newcomer.socket?.deliver() === true);
        while (newcomer.receive());
        this.#same(newcomer.doc, 'who comes while a commit is under way');
        newcomer.disconnect();
        for (const id of targets) {
          if (this.#world.hub.organisation.get('users', id)?.email !== this.#oracle.read(`${id}/email`))
            throw new Wrong('the rules see what is not stored');
        }
      }
      await this.#world.tick();
    }
    if ((slow?.overlapping ?? 0) > 0) throw new Wrong('two commits at once');
    return false;
  }

  #judgeSave(member: DeviceMember, frame: Uint8Array): void {
    const text = Buffer.from(frame);
    const save = [...member.saves.values()].find(({ saveId }) => text.includes(saveId));
    if (save === undefined || this.#outcomes.has(save.saveId)) return;
    this.#outcomes.set(save.saveId, this.#oracle.judge(member.person, toEdits(save)) ? 'accepted' : 'refused');
  }

  #judgePlain(member: PlainMember, meaning: Meaning, judged: boolean, wasComplete: boolean, isOpen: boolean): void {
    // What was judged while this frame was on its way is known, and not judged again.
    const effective = meaning.edits.filter(
      ({ edit, deleted }) =>
        !member.judged.has(edit.serial) && (deleted === null || this.#deletes(edit, deleted, meaning)),
    );
    if (effective.length === 0) return;
    if (!judged) {
      // Left out because it comes again with the handshake, or because the room is closed to them.
      if (wasComplete && isOpen) throw new Wrong(`${member.person}'s update was not judged`);
      return;
    }
    this.#oracle.judge(
      member.person,
      effective.map(({ edit }) => edit),
    );
    for (const { edit } of meaning.edits) {
      member.judged.add(edit.serial);
      const key = keyOf(edit);
      if (member.unjudged.get(key)?.serial === edit.serial) member.unjudged.delete(key);
    }
  }

  /** Whether a delete deletes the value that stands. */
  #deletes(edit: Edit, deleted: readonly Y.ID[], { kind, seen }: Meaning): boolean {
    const key = keyOf(edit);
    const item = this.#standing(key);
    if (item === null || this.#oracle.read(key) === (edit.field === 'email' ? '' : null)) return false;
    const stands = this.#stands.get(key);
    return deleted.some(({ client, clock }) => {
      if (client === serverClientId) return clock === item.id.clock;
      if (stands === undefined || stands.server !== item.id.clock) return false;
      return stands.own.client === client && stands.own.clock === clock && (kind === 'update' || seen <= item.id.clock);
    });
  }

  #remember(meaning: Meaning | undefined): void {
    for (const { edit, own } of meaning?.edits ?? []) {
      const key = keyOf(edit);
      const item = this.#standing(key);
      const value = item?.content.getContent()[0] as Value | undefined;
      if (own !== null && item !== null && value === edit.value) this.#stands.set(key, { server: item.id.clock, own });
    }
  }

  /**
   * The server's write that stands. The observer is of alice's session, so it is sent her corrections too: one
   * on top restates the write below it, and whoever deletes that write has deleted what stands.
   */
  #standing(key: string): Y.Item | null {
    let item = this.#observer.doc.getMap('users')._map.get(key) ?? null;
    while (item?.id.client === correctionClientId) item = item.left;
    return item;
  }

  async #restart(): Promise<void> {
    await this.#world.restart();
    await this.#afterStart();
    this.#compare('after a restart');
  }

  /** What is durable then is compared when it is known whether the last work is. */
  async #crash(): Promise<void> {
    this.#store.fails = 'never';
    await this.#world.crash();
    await this.#afterStart();
  }

  async #afterStart(): Promise<void> {
    for (const { peer } of this.#members) peer.disconnect();
    this.#ghosts.length = 0;
    this.#stands = new Map();
    this.#observer = new PlainPeer();
    await this.#observe();
  }

  async #turnRights(): Promise<void> {
    const { random } = this.#world;
    const isTurning = this.#options.turning === true;
    if (isTurning && random.chance(0.4)) return this.#turn('enabled', null, !this.#isEnabled('bob'));
    const isHeld = this.#oracle.holds(people.bob, clerkRole);
    const until = new Date(this.#world.now + random.below(60_000)).toISOString();
    await this.#turn('roles', clerkRole, isHeld ? null : isTurning && random.chance(0.5) ? until : true);
  }

  async #turn(field: string, member: string | null, value: Value): Promise<void> {
    await this.#world.system([set('users', people.bob, field, value, member)]);
    this.#oracle.values.set(keyOf({ id: people.bob, field, member }), value);
    await this.#observe();
    this.#compare('after rights were turned');
    // Whoever lost the room is out of it before anything else happens.
    for (const { kind, person, peer } of this.#members)
      if (kind === 'plain' && peer.socket?.isOpen === true && !this.#oracle.mayRead(person))
        throw new Wrong(`${person} is still in a room that is closed`);
  }

  #isEnabled(person: Person): boolean {
    return this.#oracle.values.get(`${people[person]}/enabled`) === true;
  }

  async #attack(): Promise<void> {
    const { random } = this.#world;
    const from = this.#captured.length > 0 && random.chance(0.6) ? random.pick(this.#captured) : this.#forge();
    const update = mutate(from, random);
    const plain = random.chance(0.5);
    const socket = this.#world.connect('mallory', plain ? 'users' : null);
    if (!plain)
      socket.write(
        Uint8Array.of(
          0,
          ...Buffer.from(JSON.stringify({ kind: 'hello', protocol: 1, schema: schemaVersion, app: 'evil' })),
        ),
      );
    const head = plain ? [0, random.pick([1, 2])] : [3, 0, 2];
    socket.write(Uint8Array.of(...head, ...sizeOf(update.length), ...update));
    while (socket.deliver());
    await this.#world.quiet();
    socket.cut();
    await this.#observe();
    const admin = this.#oracle.holds(people.mallory, administrator);
    for (const [key, value] of this.#observed()) {
      if (this.#oracle.read(key) === value) continue;
      // Mallory has a clerk's rights: what edit_user opens, handing on her own among it, and nothing else.
      const owner = key.slice(0, key.indexOf('/'));
      if (!admin && (!mallorysKeys.test(key) || this.#oracle.holds(owner, administrator)))
        throw new Wrong(`mallory set ${key} to ${String(value)}`);
      this.#oracle.values.set(key, value);
      this.#oracle.refused.delete(value);
    }
  }

  #forge(): Uint8Array {
    const { random } = this.#world;
    const edit = this.#makeEdit('mallory', false);
    return encodeSave({
      saveId: createSaveId((bytes) => random.fill(bytes)),
      madeAt: 0,
      clientId: 1 + random.below(4_000_000_000),
      writes: [
        {
          collection: 'users',
          key: keyOf(edit),
          value: edit.value,
          origin: random.chance(0.5) ? random.below(200) : null,
        },
      ],
    });
  }

  /** Everybody comes back, and everything is delivered. */
  async #quiet(): Promise<void> {
    this.#isEnding = true;
    while (this.#ghosts.length > 0) await this.#deliverLate();
    if (!this.#isEnabled('bob')) await this.#turn('enabled', null, true);
    for (let round = 0; round < 4; round++) {
      for (const member of this.#members) {
        // An answer held back for a second is not waited for.
        if (round === 1) member.peer.disconnect();
        this.#connect(member);
      }
      for (let moved = true; moved;) {
        moved = false;
        for (const member of this.#members) {
          while ((member.peer.socket?.toServer.length ?? 0) > 0) {
            await this.#deliver(member);
            moved = true;
          }
          while ((member.peer.socket?.toClient.length ?? 0) > 0) {
            this.#receive(member);
            moved = true;
          }
        }
        await this.#world.quiet();
      }
    }
  }

  async #checkEnd(): Promise<void> {
    this.#compare('at the end');
    for (const member of this.#members) {
      const mayRead =
        this.#world.hub.me(people[member.person], { address: '192.0.2.1', country: null })?.rooms.includes('users') ===
        true;
      const doc = member.kind === 'plain' ? member.peer.doc : member.peer.base('users');
      if (mayRead) this.#same(doc, `${member.person}'s ${member.kind} replica`);
      if (member.kind === 'device') this.#checkReceipts(member);
    }
    const fresh = new PlainPeer();
    await this.#sync(fresh);
    this.#same(fresh.doc, 'a fresh replica');
    const { store } = fresh.doc;
    if (store.pendingStructs !== null || store.pendingDs !== null)
      throw new Wrong('a fresh replica has something pending');
    if ([...store.clients.keys()].some((client) => client !== serverClientId))
      throw new Wrong('a struct that the server did not write');
    const trouble = this.#world.logged.find(
      ({ level, message }) => level === 'error' && !(this.#world.slow !== null && /could not write/u.test(message)),
    );
    if (trouble !== undefined) throw new Wrong(JSON.stringify(trouble));
  }

  #checkReceipts(member: DeviceMember): void {
    for (const save of member.saves.values()) {
      const kinds = member.peer.receipts.flatMap((receipt) =>
        // An id that the attacker used first: the Save is sent again under another.
        receipt.kind === 'overwritten' ||
        receipt.saveId !== save.saveId ||
        (receipt.kind === 'refused' && receipt.code === 'client-id-taken')
          ? []
          : [receipt.kind],
      );
      const expected = this.#outcomes.get(save.saveId);
      if (kinds.length === 0 || new Set(kinds).size > 1 || kinds[0] !== expected)
        throw new Wrong(`a Save ended as ${kinds.join()}; expected ${expected ?? 'nothing'}`);
    }
    if (member.peer.pending.length > 0) throw new Wrong('a Save waits for ever');
  }

  #compare(when: string): void {
    this.#same(this.#observer.doc, `the server ${when}`);
    for (const value of this.#observed().values()) {
      if (this.#oracle.refused.has(value))
        throw new Wrong(`a refused value is seen by others: ${String(value)}, ${when}`);
    }
  }

  #same(doc: Y.Doc, what: string): void {
    const values = valuesOf(doc);
    for (const key of new Set([...values.keys(), ...this.#oracle.values.keys()])) {
      const got = values.get(key) ?? (key.endsWith('/email') ? '' : null);
      if (got !== this.#oracle.read(key))
        throw new Wrong(`${what}: ${key} is ${String(got)}, expected ${String(this.#oracle.read(key))}`);
    }
  }

  #observed(): Map<string, Value> {
    return valuesOf(this.#observer.doc);
  }

  async #observe(): Promise<void> {
    if (this.#observer.socket?.isOpen !== true) return this.#sync(this.#observer);
    while (this.#observer.receive());
  }

  async #sync(peer: PlainPeer): Promise<void> {
    peer.connect(this.#world.connect('alice', 'users'));
    await this.#world.settle([peer]);
  }

  #lastRow(): number {
    return this.#world.store.activity({ limit: 1 }).rows[0]?.seq ?? 0;
  }
}

function valuesOf(doc: Y.Doc): Map<string, Value> {
  // A document of registers holds scalars.
  return new Map(doc.getMap('users').entries() as Iterable<[string, Value]>);
}

function toEdits(save: SentSave): readonly Edit[] {
  return save.changes.map(({ id, field, member, after }) => ({ serial: 0, id, field, member, value: after }));
}

function sizeOf(length: number): number[] {
  return length < 128 ? [length] : [128 | (length & 127), length >> 7];
}
