/**
 * What an update of a plain Yjs client would set: which registers its new structs and deletes end up
 * changing, change set by change set.
 *
 * A plain client has a replica of its own: its structs refer to its own earlier ones, overwrite each other,
 * come again after a restart of the server, and its deletes arrive with everything it ever deleted. What
 * counts is what its replica shows: for each register the last of its new structs, if that is still live; or
 * nothing (null), if it deleted the value that stands at the server.
 *
 * Guarantees: a register is found through the origin, never through what the struct says of itself; structs
 * processed before change nothing; the same time for any references. Nothing is remembered until `keep`.
 * Refuses: other people's client ids, gaps, origins and deletes of what nobody wrote, and more clocks than the
 * sender may have looked at.
 */

import { savesRoot, serverClientId } from '../../shared/document/wire.ts';
import { isRecordId, isSaveId } from '../../shared/schema/ids.ts';
import { isCollection } from '../../shared/schema/records.ts';
import type { Write } from './proposal.ts';
import { inDependencyOrder } from './dependency-order.ts';
import type { Register } from './document.ts';
import type { RegisterRef } from './own-structs.ts';
import type { ParsedStruct, ParsedUpdate } from './parse.ts';
import type { Forgotten, PlainContext, PlainWrite, ResolvedPlain, TooCostly } from './plain-update.ts';
import { countClocks, forEachClock, includes } from './ranges.ts';
import { malformed, refused, type Refusal } from './refusal.ts';

export function resolvePlain(
  update: ParsedUpdate,
  context: PlainContext,
): ResolvedPlain | Forgotten | TooCostly | Refusal {
  return new Resolution(context).resolve(update);
}

/** A register as the update's own structs leave it, before and during resolving. */
interface Tail {
  readonly struct: ParsedStruct;
  readonly set: OpenSet;
  readonly seen: number;
}

interface OpenSet {
  readonly saveId: string | null;
  readonly writes: PlainWrite[];
}

interface Client {
  readonly processed: number;
  readonly isNew: boolean;
  end: number;
  set: OpenSet | null;
}

interface Found {
  readonly register: RegisterRef | null;
  readonly seen: number;
}

class Resolution {
  readonly #context: PlainContext;
  readonly #clients = new Map<number, Client>();
  /** Structs of this update, also those sent before: `client/clock` → register and what it had seen. */
  readonly #found = new Map<string, Found>();
  readonly #tails = new Map<string, Tail>();
  readonly #sets: OpenSet[] = [];
  #unmarked: OpenSet | null = null;

  constructor(context: PlainContext) {
    this.#context = context;
  }

  resolve(update: ParsedUpdate): ResolvedPlain | Forgotten | TooCostly | Refusal {
    const clocks = update.clients.reduce(
      (sum, { structs }) => sum + structs.reduce((own, { length }) => own + length, 0),
      0,
    );
    if (!this.#context.spend(clocks)) return { kind: 'too-costly' };
    for (const { id, clock, structs } of update.clients) {
      const client = this.#client(id);
      if (client === null) return refused('client-id-not-yours');
      if (clock > client.processed) return this.#lost(refused('clock-gap'));
      client.end = structs.reduce((end, struct) => Math.max(end, struct.clock + struct.length), client.processed);
    }
    const ordered = inDependencyOrder(update);
    if (ordered === null) return refused('unknown-origin', 'missing-dependency');
    for (const struct of ordered) {
      const trouble = this.#take(struct);
      if (trouble !== null) return trouble;
    }
    const deleted = new Map(update.deletes.map((deletes) => [deletes.client, deletes.ranges]));
    const trouble = this.#checkDeletes(deleted);
    if (trouble !== null) return trouble;
    // Only now known to be of clocks that there are.
    if (!this.#context.spend(update.deletes.reduce((sum, { ranges }) => sum + countClocks(ranges), 0)))
      return { kind: 'too-costly' };
    this.#setTails(deleted);
    this.#setDeleted(deleted);
    return {
      kind: 'plain',
      sets: this.#sets.filter((set) => set.writes.length > 0),
      clients: [...this.#clients].map(([id, { end, isNew }]) => ({ id, clock: end, isNew })),
      keep: () => this.#keep(),
    };
  }

  /** null: somebody else's. */
  #client(id: number): Client | null {
    if (id === serverClientId) return null;
    const known = this.#clients.get(id);
    if (known !== undefined) return known;
    const state = this.#context.findClient(id);
    if (state !== null && state.userId !== this.#context.userId) return null;
    const client: Client = { processed: state?.clock ?? 0, isNew: state === null, end: state?.clock ?? 0, set: null };
    this.#clients.set(id, client);
    return client;
  }

  #lost(refusal: Refusal): Refusal | Forgotten {
    return this.#context.complete ? refusal : { kind: 'forgotten' };
  }

  #take(struct: ParsedStruct): Refusal | Forgotten | null {
    const client = this.#clients.get(struct.client);
    if (client === undefined) return refused('client-id-not-yours');
    const isKnown = struct.clock + struct.length <= client.processed;
    if (struct.originClient === -1 && struct.root === savesRoot) return this.#mark(struct, client, isKnown);

    const found = this.#resolve(struct);
    if ('kind' in found) {
      // A struct processed before a restart may refer to what is forgotten; it changes nothing any more.
      return isKnown && found.kind === 'forgotten' ? null : found;
    }
    if (found.register === null) return malformed('not-a-save');
    for (let clock = struct.clock; clock < struct.clock + struct.length; clock++)
      this.#remember(struct.client, clock, found, isKnown);
    if (isKnown) return null;

    const path = pathOf(found.register);
    const tail = this.#tails.get(path);
    if (struct.originClient === -1 && tail !== undefined && tail.struct.client === struct.client)
      return malformed('conflict-bomb');
    this.#tails.set(path, { struct, set: client.set ?? this.#unmarkedSet(), seen: found.seen });
    return null;
  }

  #remember(client: number, clock: number, found: Found, isKnown: boolean): void {
    const stands = isKnown ? (this.#context.own.find(client, clock)?.stands ?? -1) : -1;
    // What comes after a struct that the server wrote for had seen that write.
    this.#found.set(`${client}/${clock}`, stands === -1 ? found : { register: found.register, seen: stands });
  }

  #mark(struct: ParsedStruct, client: Client, isKnown: boolean): Refusal | null {
    if (!isSaveId(struct.key) || struct.length !== 1) return malformed('not-a-save');
    this.#found.set(`${struct.client}/${struct.clock}`, { register: null, seen: -1 });
    if (isKnown) return null;
    if (typeof struct.value !== 'number') return malformed('not-a-save');
    client.set = { saveId: struct.key, writes: [] };
    this.#sets.push(client.set);
    return null;
  }

  #resolve(struct: ParsedStruct): Found | Refusal | Forgotten {
    const { document, own } = this.#context;
    const { originClient, originClock } = struct;
    if (originClient === -1) {
      const register = isCollection(struct.root) ? document.find(struct.root, struct.key) : null;
      if (register === null) return malformed('not-a-register');
      return isRecordId(register.collection, register.id) ? { register, seen: -1 } : malformed('forbidden-key');
    }
    if (originClient === serverClientId) {
      const register = document.at(originClock);
      return register === null ? refused('unknown-origin') : { register, seen: originClock };
    }
    const here = this.#found.get(`${originClient}/${originClock}`);
    if (here !== undefined) return here;
    const client = this.#client(originClient);
    if (client === null) return refused('unknown-origin', 'missing-dependency');
    const before = originClock < client.processed ? own.find(originClient, originClock) : undefined;
    if (before !== undefined) return { register: before.register, seen: before.stands };
    return originClock < client.processed
      ? { kind: 'forgotten' }
      : this.#lost(refused('unknown-origin', 'missing-dependency'));
  }

  #checkDeletes(deleted: ReadonlyMap<number, readonly number[]>): Refusal | Forgotten | null {
    for (const [id, ranges] of deleted) {
      const end = ranges.at(-1) ?? 0;
      if (id === serverClientId) {
        if (end > this.#context.document.version) return refused('deletes-the-future');
        continue;
      }
      const client = this.#client(id);
      if (client === null) return refused('client-id-not-yours');
      if (end > client.end) return this.#lost(refused('deletes-the-future'));
    }
    return null;
  }

  /** What the update's own structs leave in their registers, unless it is deleted. */
  #setTails(deleted: ReadonlyMap<number, readonly number[]>): void {
    for (const { struct, set, seen } of this.#tails.values()) {
      if (struct.value === undefined || includes(deleted.get(struct.client), struct.clock)) continue;
      const found = this.#found.get(`${struct.client}/${struct.clock}`);
      if (found?.register) this.#write(set, found.register, struct.value, seen, [struct.client, struct.clock]);
    }
  }

  /** Registers whose value at the server the sender deleted without setting another. */
  #setDeleted(deleted: ReadonlyMap<number, readonly number[]>): void {
    const { document, own, seenVersion } = this.#context;
    const gone = new Map<string, Register>();
    for (const [id, ranges] of deleted) {
      forEachClock(ranges, (clock) => {
        if (id === serverClientId) {
          const register = document.at(clock);
          if (register !== null && register.clock === clock) gone.set(pathOf(register), register);
          return;
        }
        // The sender's own struct, deleted before he saw the server's write that stands for it.
        const struct = own.find(id, clock);
        if (struct === undefined || struct.register === null || struct.stands === -1) return;
        const register = document.find(struct.register.collection, struct.register.key);
        if (register === null || register.clock !== struct.stands) return;
        if (seenVersion === null || this.#deletedUnseen(register, seenVersion, deleted))
          gone.set(pathOf(register), register);
      });
    }
    for (const [path, register] of gone) {
      if (this.#isLive(this.#tails.get(path), deleted) || register.value === register.spec.canonical(null)) continue;
      this.#write(this.#tails.get(path)?.set ?? this.#lastSet(), register, null, register.clock, []);
    }
  }

  /**
   * In an answer, which deletes everything that was ever deleted: whether the sender's struct was deleted by
   * him, and not by a value of the server's that he has and that lives.
   */
  #deletedUnseen(register: Register, seenVersion: number, deleted: ReadonlyMap<number, readonly number[]>): boolean {
    if (seenVersion > register.clock) return false;
    const last = this.#context.document.lastBefore(register, seenVersion);
    return last === -1 || includes(deleted.get(serverClientId), last);
  }

  #isLive(tail: Tail | undefined, deleted: ReadonlyMap<number, readonly number[]>): boolean {
    return (
      tail !== undefined &&
      tail.struct.value !== undefined &&
      !includes(deleted.get(tail.struct.client), tail.struct.clock)
    );
  }

  #write(set: OpenSet, ref: RegisterRef, value: Write['value'], seen: number, structs: number[]): void {
    const register = this.#context.document.find(ref.collection, ref.key);
    if (register === null) return;
    const { collection, id, field, member } = register;
    set.writes.push({ collection, id, field, member, value, seen, register, structs });
  }

  #unmarkedSet(): OpenSet {
    if (this.#unmarked === null) this.#sets.push((this.#unmarked = { saveId: null, writes: [] }));
    return this.#unmarked;
  }

  /** Deletes carry no marker: they belong to what was done last. */
  #lastSet(): OpenSet {
    return this.#sets.at(-1) ?? this.#unmarkedSet();
  }

  #keep(): void {
    const { own } = this.#context;
    for (const [path, { register }] of this.#found) {
      const slash = path.indexOf('/');
      const client = Number(path.slice(0, slash));
      const clock = Number(path.slice(slash + 1));
      if (own.find(client, clock) === undefined) {
        own.set(client, clock, {
          register: register === null ? null : { collection: register.collection, key: register.key },
          stands: -1,
        });
      }
    }
    for (const id of this.#clients.keys()) own.touch(id);
  }
}

function pathOf(register: RegisterRef): string {
  return `${register.collection}/${register.key}`;
}
