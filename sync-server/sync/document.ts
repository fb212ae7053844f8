/**
 * The authoritative document of one room: a set of registers, and the list of every write to them.
 *
 * There is no Y.Doc here. The server is the only one who writes, so what Yjs would have to find out is known:
 * the struct with clock n is the n-th write, its register's value stands if it is the last write to it, and
 * nothing is ever pending, concurrent or out of order. What is sent is encoded from this list (encode.ts).
 *
 * Guarantees: clocks are consecutive from 0 and never reused; writes since the last `settle` can be taken
 * back as if they had never been, which is what happens when they could not be stored.
 * Refuses: nothing; what is written was judged.
 */

import { registerSpec } from '../../shared/document/build-records.ts';
import { parseRegisterKey, type RegisterName } from '../../shared/document/change.ts';
import type { FieldSpec } from '../../shared/schema/fields.ts';
import { perCollection, type Collection, type Value } from '../../shared/schema/records.ts';
import { ClockSet } from './clock-set.ts';
import type { Hand } from './who.ts';

export interface Register extends RegisterName {
  readonly collection: Collection;
  readonly key: string;
  readonly spec: FieldSpec;
  /** The last write; -1: never written. */
  readonly clock: number;
  readonly value: Value;
  /** Who wrote the value: a user on a device, null the server itself, undefined to be looked up in the store. */
  readonly by: Hand | null | undefined;
  /** When, ms since 1970; meaningless while `by` is undefined. */
  readonly at: number;
}

type Mutable = { -readonly [K in keyof Register]: Register[K] };

interface Undo {
  readonly register: Mutable;
  readonly clock: number;
  readonly value: Value;
  readonly by: Hand | null | undefined;
  readonly at: number;
}

export class RoomDocument {
  readonly #registers = perCollection(() => new Map<string, Mutable>());
  /** For each clock, the register written; null: it was dropped. */
  readonly #written: (Mutable | null)[] = [];
  /** For each clock, the write to the same register before it, or -1. */
  readonly #previous: number[] = [];
  readonly #undo: Undo[] = [];
  /** The clocks of the writes that stand and whose value is more than nothing. */
  readonly #valued = new ClockSet();

  /** The clock of the next write. */
  get version(): number {
    return this.#written.length;
  }

  /** Registers that were ever written. */
  get size(): number {
    return Object.values(this.#registers).reduce((sum, registers) => sum + registers.size, 0);
  }

  /** The register as it is now, or a new one that is in no document until it is written. Null: no register of the schema. */
  find(collection: Collection, key: string): Register | null {
    const known = this.#registers[collection].get(key);
    if (known !== undefined) return known;
    const name = parseRegisterKey(key);
    const spec = name === null ? null : registerSpec(collection, name.field, name.member);
    if (name === null || spec === null) return null;
    return { ...name, collection, key, spec, clock: -1, value: spec.absent, by: null, at: 0 };
  }

  /** The register, if it was ever written. */
  written(collection: Collection, key: string): Register | null {
    return this.#registers[collection].get(key) ?? null;
  }

  /** The register that the write of this clock was to; null beyond the last, and where the register was dropped. */
  at(clock: number): Register | null {
    return this.#written[clock] ?? null;
  }

  /**
   * The registers that hold a value (more than as if never written) and were last written in [from, to).
   * Costs as much as there are of them.
   */
  *valued(from: number, to: number): Generator<Register> {
    for (let clock = this.#valued.next(from); clock !== -1 && clock < to; clock = this.#valued.next(clock + 1)) {
      const register = this.#written[clock];
      if (register) yield register;
    }
  }

  /** The write to the same register before the one of this clock; -1: none. */
  previous(clock: number): number {
    return this.#previous[clock] ?? -1;
  }

  /** The last write to the register that has a lower clock than `before`; -1: none. */
  lastBefore(register: Register, before: number): number {
    let clock = register.clock;
    while (clock >= before) clock = this.previous(clock);
    return clock;
  }

  /** Every register of the collection, in the order of its first write. */
  registers(collection: Collection): Iterable<Register> {
    return this.#registers[collection].values();
  }

  /** Writes a value; the clock of the write. */
  write(given: Register, value: Value, by: Hand | null | undefined, at: number): number {
    const registers = this.#registers[given.collection];
    let register = registers.get(given.key);
    if (register === undefined) registers.set(given.key, (register = { ...given, clock: -1 }));
    const clock = this.#written.length;
    this.#undo.push({ register, clock: register.clock, value: register.value, by: register.by, at: register.at });
    this.#written.push(register);
    this.#previous.push(register.clock);
    this.#valued.delete(register.clock);
    register.clock = clock;
    register.value = value;
    this.#index(register);
    register.by = by;
    register.at = at;
    return clock;
  }

  /** So many clocks whose registers were dropped. */
  skip(clocks: number): void {
    for (let n = 0; n < clocks; n++) {
      this.#written.push(null);
      this.#previous.push(-1);
    }
  }

  /**
   * Drops registers with all that was ever written to them; how many. The clocks stay, so everything else
   * stays what it was, and one more is used up: a replica that has it has fetched after the dropping.
   */
  drop(isDropped: (register: Register) => boolean): number {
    let dropped = 0;
    for (const registers of Object.values(this.#registers)) {
      for (const [key, register] of registers) {
        if (!isDropped(register)) continue;
        dropped++;
        registers.delete(key);
        this.#valued.delete(register.clock);
        for (let clock = register.clock; clock !== -1;) {
          const before = this.#previous[clock] ?? -1;
          this.#written[clock] = null;
          this.#previous[clock] = -1;
          clock = before;
        }
      }
    }
    if (dropped > 0) this.skip(1);
    return dropped;
  }

  /** Remembers who wrote the value, once the store was asked. */
  attribute(register: Register, by: Hand | null, at: number): void {
    const known = this.#registers[register.collection].get(register.key);
    if (known === undefined) return;
    known.by = by;
    known.at = at;
  }

  /** What was written is durable: it cannot be taken back any more. */
  settle(): void {
    this.#undo.length = 0;
  }

  /** Takes back every write since the last `settle`. */
  takeBack(): void {
    for (let undo = this.#undo.pop(); undo !== undefined; undo = this.#undo.pop()) {
      const { register } = undo;
      this.#written.pop();
      this.#previous.pop();
      this.#valued.delete(register.clock);
      register.clock = undo.clock;
      register.value = undo.value;
      this.#index(register);
      register.by = undo.by;
      register.at = undo.at;
      if (undo.clock === -1) this.#registers[register.collection].delete(register.key);
    }
  }

  #index({ clock, value, spec }: Mutable): void {
    if (clock !== -1 && value !== null && value !== spec.absent) this.#valued.add(clock);
  }
}
