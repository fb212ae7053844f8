/**
 * What the server remembers of a plain client's own structs: which register each was to, and which of the
 * server's writes stands for it. Plain clients refer to their own earlier structs (as origins, in deletes)
 * and never send them twice while the server's state vector names them.
 *
 * Guarantees: bounded memory, of all and of each user: a run of overwritten clocks is one entry; the clients
 * used longest ago are forgotten first, and then sent again; nobody's are forgotten because of what one other
 * person sends. Refuses nothing. It holds nothing that matters for long: after a restart it is empty, and
 * filled again.
 */

import type { Register } from './document.ts';
import { Runs } from './runs.ts';

/** Which register a struct was to: its collection and key, found again in the document when needed. */
export type RegisterRef = Pick<Register, 'collection' | 'key'>;

export interface OwnStruct {
  /** Null: the marker of a Save. */
  readonly register: RegisterRef | null;
  /** The clock of the server's write that stands for this struct, or that it hides if it was refused; -1: none. */
  readonly stands: number;
  /** The server's write on which it lies in the sender's replica, below other own structs; -1: on none. */
  readonly base: number;
  /** The clock of the correction on which it lies, above `base`; -1: on none. */
  readonly via: number;
  /** It was deleted, and that was refused: in an answer it is not news. */
  readonly isKept?: true;
}

/** A client id; or the key of a person's corrections (see corrections.ts), which are kept like a client of theirs. */
export type OwnKey = number | string;

interface Client {
  readonly userId: string;
  readonly structs: Runs<OwnStruct>;
  /** The clocks, rising, of structs that a write of the server's stood for when they came. */
  standing: number[];
  /** Those that came since they were last put in order. */
  fresh: number[];
  /** Some of its structs lie under a correction, or a write, which may have been lost on its way. */
  isCorrected: boolean;
}

export class OwnStructs {
  /** The one used longest ago first. */
  readonly #clients = new Map<OwnKey, Client>();
  readonly #users = new Map<string, { size: number; readonly clients: Set<OwnKey> }>();
  readonly #max: number;
  readonly #maxOfUser: number;
  #size = 0;

  constructor(max: { readonly all: number; readonly ofUser: number }) {
    this.#max = max.all;
    this.#maxOfUser = max.ofUser;
  }

  /** Entries kept, of all clients together. */
  get size(): number {
    return this.#size;
  }

  /** undefined: not known, or forgotten. */
  find(client: OwnKey, clock: number): OwnStruct | undefined {
    return this.#clients.get(client)?.structs.find(clock);
  }

  /** Remembers structs, where nothing is remembered yet, and makes the client the one used last. */
  keep(userId: string, client: OwnKey, structs: Runs<OwnStruct>): void {
    const known = this.#clients.get(client) ?? {
      userId,
      structs: new Runs<OwnStruct>(),
      standing: [],
      fresh: [],
      isCorrected: false,
    };
    const before = known.structs.count;
    known.structs.fill(structs);
    this.#clients.delete(client);
    this.#clients.set(client, known);
    const user = this.#users.get(userId) ?? { size: 0, clients: new Set<OwnKey>() };
    this.#users.set(userId, user);
    user.clients.delete(client);
    user.clients.add(client);
    user.size += known.structs.count - before;
    this.#size += known.structs.count - before;
    this.#shrink(client, known, user);
  }

  /** A write of the server's stands for a struct that was just kept. */
  stand(client: OwnKey, clock: number, struct: OwnStruct): void {
    this.restate(client, clock, struct);
    this.#clients.get(client)?.fresh.push(clock);
  }

  /** Something different is known now of a struct that is kept. */
  restate(client: OwnKey, clock: number, struct: OwnStruct): void {
    this.#clients.get(client)?.structs.replace(clock, struct);
  }

  /**
   * The structs of [from, to) for which what the server wrote still stands. Those that were written over
   * meanwhile are never looked at again.
   */
  standing(
    client: OwnKey,
    from: number,
    to: number,
    stands: (struct: OwnStruct) => boolean,
  ): readonly (readonly [clock: number, struct: OwnStruct])[] {
    const known = this.#clients.get(client);
    if (known === undefined) return [];
    putInOrder(known);
    const { standing } = known;
    const first = indexIn(standing, from);
    const found: (readonly [number, OwnStruct])[] = [];
    const left: number[] = [];
    let next = first;
    for (let clock = standing[next]; clock !== undefined && clock < to; clock = standing[++next]) {
      const struct = known.structs.find(clock);
      if (struct === undefined || !stands(struct)) continue;
      found.push([clock, struct]);
      left.push(clock);
    }
    if (left.length < next - first) known.standing = standing.slice(0, first).concat(left, standing.slice(next));
    return found;
  }

  /**
   * What the server does not stand for is sent again at every handshake: what corrects it may be missing, and
   * what it lies on would look as if it had been deleted and not written over.
   */
  correct(client: OwnKey): void {
    const known = this.#clients.get(client);
    if (known !== undefined) known.isCorrected = true;
  }

  /** Whether every struct below the clock is known and stands: only then may a state vector name the client. */
  knowsAll(client: OwnKey, clock: number): boolean {
    const known = this.#clients.get(client);
    return known?.structs.knowsAll(clock) === true && !known.isCorrected;
  }

  forget(client: OwnKey): void {
    const known = this.#clients.get(client);
    if (known === undefined) return;
    this.#clients.delete(client);
    this.#size -= known.structs.count;
    const user = this.#users.get(known.userId);
    if (user === undefined) return;
    user.size -= known.structs.count;
    user.clients.delete(client);
    if (user.clients.size === 0) this.#users.delete(known.userId);
  }

  #shrink(last: OwnKey, known: Client, user: { size: number; readonly clients: ReadonlySet<OwnKey> }): void {
    for (const other of user.clients) {
      if (user.size <= this.#maxOfUser || other === last) break;
      this.forget(other);
    }
    for (const other of this.#clients.keys()) {
      if (this.#size <= this.#max || other === last) break;
      this.forget(other);
    }
    // Its own lowest clocks, if it has too many alone; more than needed, so that this is not done for each that follows.
    const over = Math.max(user.size - this.#maxOfUser, this.#size - this.#max);
    if (over <= 0) return;
    const count = Math.max(over, known.structs.count >> 1);
    known.structs.forgetFirst(count);
    putInOrder(known);
    known.standing = known.standing.filter((clock) => known.structs.find(clock) !== undefined);
    user.size -= count;
    this.#size -= count;
  }
}

/** Costs as much as what came since, and what it comes between. */
function putInOrder(client: Client): void {
  const { standing, fresh } = client;
  if (fresh.length === 0) return;
  client.fresh = [];
  fresh.sort((one, other) => one - other);
  const later = standing.splice(indexIn(standing, fresh[0] ?? 0));
  const rising = later.length === 0 ? fresh : [...later, ...fresh].sort((one, other) => one - other);
  // What is sent again is kept again.
  for (const clock of rising) if (clock !== standing.at(-1)) standing.push(clock);
}

/** Of the first that is not below. */
function indexIn(rising: readonly number[], clock: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) < clock) low = middle + 1;
    else high = middle;
  }
  return low;
}
