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

import { correctionClientId, savesRoot, serverClientId } from '../../shared/document/wire.ts';
import { isRecordId, isSaveId } from '../../shared/schema/ids.ts';
import { limits } from '../../shared/schema/limits.ts';
import { isCollection } from '../../shared/schema/records.ts';
import { inDependencyOrder } from './dependency-order.ts';
import { correctionOf, correctionsOf, firstCorrection, type Deviation } from './corrections.ts';
import type { Register, RoomDocument } from './document.ts';
import type { OwnKey, OwnStruct, RegisterRef } from './own-structs.ts';
import type { ParsedStruct, ParsedUpdate } from './parse.ts';
import type { Forgotten, PlainContext, PlainWrite, ResolvedPlain, TooCostly } from './plain-update.ts';
import { countClocks, includes } from './ranges.ts';
import { wasRefused } from './refused-deletes.ts';
import { Runs } from './runs.ts';
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
  /** See own-structs.ts. */
  readonly base: number;
  readonly via: number;
}

class Resolution {
  readonly #context: PlainContext;
  readonly #clients = new Map<number, Client>();
  /** Structs of this update, by client, also those sent before: register and what it had seen. */
  readonly #found = new Map<number, Runs<Found>>();
  readonly #tails = new Map<string, Tail>();
  readonly #sets: OpenSet[] = [];
  /** In an answer: structs of before that live in the sender's replica, by register. */
  readonly #held = new Map<string, ParsedStruct>();
  readonly #refusedBefore: Deviation[] = [];
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
    if (update.clients.some(({ id, structs }) => id === correctionClientId && structs.some(isNoCorrection)))
      return refused('client-id-not-yours');
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
    const named = update.deletes.reduce(
      // Between corrections lies garbage as long as the time.
      (sum, { client, ranges }) => sum + (client === correctionClientId ? 0 : countClocks(ranges)),
      0,
    );
    if (!this.#context.spend(named)) return { kind: 'too-costly' };
    this.#findHeld(ordered, deleted);
    this.#setTails(deleted);
    const tooMany = this.#setDeleted(deleted);
    if (tooMany !== null) return tooMany;
    return {
      kind: 'plain',
      sets: this.#sets.filter((set) => set.writes.length > 0),
      clients: [...this.#clients].flatMap(([id, { end, isNew }]) =>
        id === correctionClientId ? [] : [{ id, clock: end, isNew }],
      ),
      uncorrected: this.#uncorrected(),
      refusedBefore: this.#refusedBefore,
      keep: () => this.#keep(),
    };
  }

  /** null: it is somebody else's. */
  #client(id: number): Client | null {
    if (id === serverClientId) return null;
    const known = this.#clients.get(id);
    if (known !== undefined) return known;
    if (id === correctionClientId) {
      // Made by the server, whatever they are; they change nothing.
      const corrections = { processed: Infinity, isNew: false, end: Infinity, set: null };
      this.#clients.set(id, corrections);
      return corrections;
    }
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
      // The replica lost what it lay on.
      if (struct.client === correctionClientId) return null;
      // A struct processed before a restart may refer to what is forgotten; it changes nothing any more.
      return isKnown && found.kind === 'forgotten' ? null : found;
    }
    if (found.register === null) return malformed('not-a-save');
    this.#remember(struct, found);
    if (isKnown) return null;

    const path = pathOf(found.register);
    const tail = this.#tails.get(path);
    if (struct.originClient === -1 && tail !== undefined && tail.struct.client === struct.client)
      return malformed('conflict-bomb');
    this.#tails.set(path, { struct, set: client.set ?? this.#unmarkedSet() });
    return null;
  }

  #remember({ client, clock, length }: ParsedStruct, of: Found): void {
    let structs = this.#found.get(client);
    if (structs === undefined) this.#found.set(client, (structs = new Runs()));
    structs.append({ clock, length, of });
  }

  #mark(struct: ParsedStruct, client: Client, isKnown: boolean): Refusal | null {
    if (!isSaveId(struct.key) || struct.length !== 1) return malformed('not-a-save');
    this.#remember(struct, { register: null, seen: -1, base: -1, via: -1 });
    if (isKnown) return null;
    if (typeof struct.value !== 'number') return malformed('not-a-save');
    client.set = { saveId: struct.key, writes: [] };
    this.#sets.push(client.set);
    return null;
  }

  #resolve(struct: ParsedStruct): Found | Refusal | Forgotten {
    const { document, own, room } = this.#context;
    const { originClient, originClock } = struct;
    if (originClient === -1) {
      const register = isCollection(struct.root) ? document.find(struct.root, struct.key) : null;
      if (register === null || register.spec.room !== room) return malformed('not-a-register');
      return isRecordId(register.collection, register.id)
        ? { register, seen: -1, base: -1, via: -1 }
        : malformed('forbidden-key');
    }
    if (originClient === serverClientId) {
      const register = document.at(originClock);
      return register === null
        ? refused('unknown-origin')
        : { register, seen: originClock, base: originClock, via: -1 };
    }
    const client = this.#client(originClient);
    if (client === null) return refused('unknown-origin', 'missing-dependency');
    const before = originClock < client.processed ? own.find(this.#keyOf(originClient), originClock) : undefined;
    const here = this.#found.get(originClient)?.find(originClock);
    const found = before ?? here;
    if (found !== undefined) {
      const { register, base } = found;
      // What comes after a struct that the server wrote for had seen that write.
      const seen = before === undefined || before.stands === -1 ? (here?.seen ?? before?.stands ?? -1) : before.stands;
      return { register, seen, base, via: originClient === correctionClientId ? originClock : found.via };
    }
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
    for (const { struct, set } of this.#tails.values()) {
      if (struct.value === undefined || includes(deleted.get(struct.client), struct.clock)) continue;
      const found = this.#found.get(struct.client)?.find(struct.clock);
      if (found?.register) this.#write(set, { ...found, register: found.register }, struct);
    }
  }

  /** Registers whose value at the server the sender deleted without setting another. */
  #setDeleted(deleted: ReadonlyMap<number, readonly number[]>): TooCostly | null {
    const gone = new Map<string, Gone>();
    const corrected = this.#deletedOfReplica(deleted);
    for (const [id, ranges] of deleted) {
      for (let n = 0; n < ranges.length; n += 2) {
        for (const one of this.#deletedIn(id, ranges[n] ?? 0, ranges[n + 1] ?? 0, corrected)) {
          gone.set(pathOf(one.register), one);
          if (gone.size > limits.changesPerSave) return { kind: 'too-costly' };
        }
      }
    }
    for (const [path, found] of gone) {
      const one = found.deleted.length > 0 ? found : { ...found, via: Math.max(found.via, corrected.get(path) ?? -1) };
      const { register } = one;
      if (this.#isLive(this.#tails.get(path), deleted) || this.#held.has(path)) continue;
      if (register.value === register.spec.canonical(null)) continue;
      if (this.#wasRefused(one)) {
        this.#refusedBefore.push({ ...one, structs: [] });
        continue;
      }
      this.#write(this.#tails.get(path)?.set ?? this.#lastSet(), { ...one, seen: register.clock }, null, one.deleted);
    }
    return null;
  }

  /** The registers that have a value which deleting these clocks deletes. Costs as much as there are of them. */
  *#deletedIn(client: number, from: number, to: number, corrected: ReadonlyMap<string, number>): Generator<Gone> {
    const { document, own, seenVersion } = this.#context;
    if (client === serverClientId) {
      for (const register of document.valued(from, to))
        yield { register, base: register.clock, via: -1, deleted: [], isKept: false };
      return;
    }
    if (client === correctionClientId) {
      // In an answer, the value that one restates is deleted too.
      if (seenVersion === null) yield* this.#deletedCorrections(from, to);
      return;
    }
    // The sender's own structs that were deleted before the sender saw the server's writes that stand for
    // them.
    const standing = own.standing(client, from, to, (struct) => standsFor(struct, document) !== null);
    for (const [clock, struct] of standing) {
      const register = standsFor(struct, document);
      if (register === null) continue;
      if (struct.base === register.clock) {
        // The server's value lies right below; an answer deletes that one too.
        const { base, via } = struct;
        if (seenVersion === null) yield { register, base, via, deleted: [], isKept: false };
      } else if (seenVersion === null || this.#deletedUnseen(register, struct, seenVersion, corrected)) {
        // The server's write is on its way, and lands on top.
        yield { register, base: -1, via: -1, deleted: [client, clock], isKept: struct.isKept === true };
      }
    }
  }

  *#deletedCorrections(from: number, to: number): Generator<Gone> {
    const { document, own, userId } = this.#context;
    const isStanding = (struct: OwnStruct): boolean => standsFor(struct, document) !== null;
    for (const [clock, struct] of own.standing(correctionsOf(userId), from, to, isStanding)) {
      const register = standsFor(struct, document);
      if (register !== null) yield { register, base: register.clock, via: clock, deleted: [], isKept: false };
    }
  }

  /** In an answer, the newest correction of each register that the replica has, if it is deleted. */
  #deletedOfReplica(deleted: ReadonlyMap<number, readonly number[]>): Map<string, number> {
    const newest = new Map<string, number>();
    for (const { clock, length, of } of this.#found.get(correctionClientId)?.within(0, Infinity) ?? []) {
      const last = clock + length - 1;
      if (of.register !== null && includes(deleted.get(correctionClientId), last))
        newest.set(pathOf(of.register), last);
    }
    return newest;
  }

  #wasRefused({ register, via, deleted, isKept }: Gone): boolean {
    const { own, sessionId, seenVersion } = this.#context;
    if (seenVersion === null) return false;
    return deleted.length > 0 ? isKept : wasRefused(own, sessionId, register, via);
  }

  /** What of earlier updates lies on top in the replica that sends this answer. */
  #findHeld(structs: readonly ParsedStruct[], deleted: ReadonlyMap<number, readonly number[]>): void {
    if (this.#context.seenVersion === null) return;
    for (const struct of structs) {
      const { client, clock } = struct;
      const isKnown = clock < (this.#clients.get(client)?.processed ?? 0);
      if (!isKnown || struct.value === undefined || includes(deleted.get(client), clock)) continue;
      const register = this.#found.get(client)?.find(clock)?.register;
      if (register) this.#held.set(pathOf(register), struct);
    }
  }

  #uncorrected(): readonly Deviation[] {
    const { document, seenVersion } = this.#context;
    const deviations: Deviation[] = [];
    for (const { client, clock } of this.#held.values()) {
      const found = this.#found.get(client)?.find(clock);
      if (client === correctionClientId || !found?.register || this.#tails.has(pathOf(found.register))) continue;
      const register = document.find(found.register.collection, found.register.key);
      // What the server wrote since comes with its answer.
      if (register === null || register.clock >= (seenVersion ?? 0)) continue;
      deviations.push({ register, base: found.base, via: found.via, structs: [client, clock] });
    }
    return deviations;
  }

  #keyOf(client: number): OwnKey {
    return client === correctionClientId ? correctionsOf(this.#context.userId) : client;
  }

  /**
   * In an answer, which deletes everything that was ever deleted: whether the sender deleted the struct, and
   * not a value of the server's, or a correction, that came to lie on it.
   */
  #deletedUnseen(
    register: Register,
    { base, via }: OwnStruct,
    seenVersion: number,
    corrected: ReadonlyMap<string, number>,
  ): boolean {
    if (seenVersion > register.clock || (corrected.get(pathOf(register)) ?? -1) > via) return false;
    return this.#context.document.lastBefore(register, seenVersion) === base;
  }

  #isLive(tail: Tail | undefined, deleted: ReadonlyMap<number, readonly number[]>): boolean {
    return (
      tail !== undefined &&
      tail.struct.value !== undefined &&
      !includes(deleted.get(tail.struct.client), tail.struct.clock)
    );
  }

  #write(
    set: OpenSet,
    at: Found & { readonly register: RegisterRef },
    struct: ParsedStruct | null,
    deleted: readonly number[] = [],
  ): void {
    const register = this.#context.document.find(at.register.collection, at.register.key);
    if (register === null) return;
    const { collection, id, field, member } = register;
    const { seen, base, via } = at;
    const value = struct?.value ?? null;
    const structs = struct === null ? [] : [struct.client, struct.clock];
    set.writes.push({ collection, id, field, member, value, seen, register, structs, deleted, base, via });
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
    const { own, userId } = this.#context;
    for (const [client, structs] of this.#found) {
      const key = this.#keyOf(client);
      const kept = new Runs<OwnStruct>();
      const standing: (readonly [clock: number, struct: OwnStruct])[] = [];
      for (const { clock, length, of } of structs.within(0, Infinity)) {
        const { base, via } = of;
        const register = of.register === null ? null : { collection: of.register.collection, key: of.register.key };
        const isCorrection = client === correctionClientId && register !== null;
        const struct = isCorrection ? correctionOf(register, base) : { register, stands: base, base, via };
        kept.append({ clock, length, of: struct });
        // Nothing is known of what it became: it hides at least what it lies on.
        if (isCorrection || (base !== -1 && length === 1 && own.find(key, clock) === undefined))
          standing.push([clock, struct]);
      }
      own.keep(userId, key, kept);
      for (const [clock, struct] of standing) own.stand(key, clock, struct);
    }
  }
}

/** A value at the server that the sender deleted, and what lies below it in the sender's replica. */
interface Gone {
  readonly register: Register;
  readonly base: number;
  readonly via: number;
  /** The own struct that was deleted: client, clock; empty: the server's. */
  readonly deleted: readonly number[];
  readonly isKept: boolean;
}

/** A client that has the id by chance: a correction has a clock like the time, and always an origin. */
function isNoCorrection({ clock, originClient }: ParsedStruct): boolean {
  return clock < firstCorrection || originClient === -1;
}

/** The register, if what the server wrote for this struct still stands in it. */
function standsFor({ register, stands }: OwnStruct, document: RoomDocument): Register | null {
  const now = register === null || stands === -1 ? null : document.find(register.collection, register.key);
  return now !== null && now.clock === stands ? now : null;
}

function pathOf(register: RegisterRef): string {
  return `${register.collection}/${register.key}`;
}
