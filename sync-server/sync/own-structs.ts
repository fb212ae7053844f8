/**
 * What the server remembers of a plain client's own structs: which register each was to, and which of the
 * server's writes stands for it. Plain clients refer to their own earlier structs (as origins, in deletes)
 * and never send them twice while the server's state vector names them.
 *
 * Guarantees: bounded memory: the clients used longest ago are forgotten first, and then sent again.
 * Refuses nothing. It holds nothing that matters for long: after a restart it is empty, and filled again.
 */

import type { Register } from './document.ts';

/** Which register a struct was to: its collection and key, found again in the document when needed. */
export type RegisterRef = Pick<Register, 'collection' | 'key'>;

export interface OwnStruct {
  /** Null: the marker of a Save. */
  readonly register: RegisterRef | null;
  /** The clock of the server's write that stands for this struct; -1: refused, or nothing to write. */
  readonly stands: number;
}

export class OwnStructs {
  readonly #clients = new Map<number, OwnStruct[]>();
  readonly #max: number;
  #size = 0;

  constructor(max: number) {
    this.#max = max;
  }

  /** undefined: not known, or forgotten. */
  find(client: number, clock: number): OwnStruct | undefined {
    return this.#clients.get(client)?.[clock];
  }

  set(client: number, clock: number, struct: OwnStruct): void {
    let structs = this.#clients.get(client);
    if (structs === undefined) this.#clients.set(client, (structs = []));
    // A sparse array: what was not sent to this process yet is missing.
    if (structs[clock] === undefined) this.#size++;
    structs[clock] = struct;
  }

  /** Whether every struct below the clock is known: only then may a state vector name the client. */
  knowsAll(client: number, clock: number): boolean {
    const structs = this.#clients.get(client);
    if (structs === undefined || structs.length < clock) return false;
    for (let n = 0; n < clock; n++) if (structs[n] === undefined) return false;
    return true;
  }

  /** Makes the client the one used last, and forgets others if there are too many structs. */
  touch(client: number): void {
    const structs = this.#clients.get(client);
    if (structs === undefined) return;
    this.#clients.delete(client);
    this.#clients.set(client, structs);
    // Itself last, if it has too many alone.
    for (const other of this.#clients.keys()) {
      if (this.#size <= this.#max) return;
      this.forget(other);
    }
  }

  forget(client: number): void {
    const structs = this.#clients.get(client);
    if (structs === undefined) return;
    // forEach skips what is missing.
    structs.forEach(() => this.#size--);
    this.#clients.delete(client);
  }

  clear(): void {
    this.#clients.clear();
    this.#size = 0;
  }
}
