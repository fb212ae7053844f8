/**
 * Updates from a grammar: what Yjs could write for somebody who knows the room, with the references that are
 * there, and with mistakes anywhere.
 */

import { ByteWriter } from '../../shared/document/byte-writer.ts';
import { encodeSave } from '../../shared/document/encode-save.ts';
import { correctionClientId, serverClientId, struct } from '../../shared/document/wire.ts';
import type { Collection, Value } from '../../shared/schema/records.ts';
import { createSaveId } from '../../shared/schema/ids.ts';
import { mutate } from '../simulation/mutate.ts';
import type { SeededRandom } from '../support/seeded-random.ts';
import { CrookedWriter } from './crooked-writer.ts';

/** What there is to refer to in a room. */
export interface Ground {
  readonly collection: Collection;
  /** The server's clocks are below this. */
  readonly version: number;
  /** Registers there are, with the server's item that holds each; and some that there are not. */
  readonly registers: readonly { readonly key: string; readonly clock: number | null }[];
  /** Values worth trying. */
  readonly values: readonly Value[];
  /** Client ids of the attacker with their next clocks; grows. */
  readonly own: Map<number, number>;
  /** Somebody else's. */
  readonly others: readonly number[];
}

const oddRoots = ['roles', 'saves', 'secrets', '__proto__', ''];

/** What a stock client sends. */
export function fuzzPlain(random: SeededRandom, ground: Ground): Uint8Array {
  if (random.chance(0.003)) return bomb(random, ground);
  const writer = new CrookedWriter(random, random.pick([0, 0, 0, 0.002, 0.01, 0.05, 0.3]));
  const clients = writer.isCrooked ? random.below(5) : random.pick([0, 1, 1, 1, 2]);
  writer.number(clients);
  const ids = Array.from({ length: clients }, () => clientOf(random, ground)).sort((a, b) => b - a);
  for (const id of ids) writeClient(writer, random, ground, id);
  writeDeletes(writer, random, ground);
  if (random.chance(0.01)) writer.raw(new Uint8Array(random.below(9)));
  const bytes = writer.toBytes();
  return random.chance(0.15) ? mutate(bytes, random) : bytes;
}

/** What a device sends. */
export function fuzzSave(random: SeededRandom, ground: Ground): Uint8Array {
  const writes = new Map<string, { key: string; value: Value; origin: number | null }>();
  for (let n = random.pick([0, 1, 1, 2, 5]); n > 0; n--) {
    const { key, clock } = random.pick(ground.registers);
    const origin = random.chance(0.7) ? clock : random.chance(0.5) ? null : random.below(ground.version + 3);
    writes.set(key, { key, value: random.pick(ground.values), origin });
  }
  const bytes = encodeSave({
    saveId: createSaveId((given) => random.fill(given)),
    madeAt: random.pick([0, 1.8e12, -1, 1e308]),
    clientId: random.chance(0.9) ? 1 + random.below(4_000_000_000) : clientOf(random, ground),
    writes: [...writes.values()].map((write) => ({
      collection: random.chance(0.97) ? ground.collection : 'roles',
      ...write,
    })),
  });
  return random.chance(0.4) ? mutate(bytes, random) : bytes;
}

/** A state vector, with ids and clocks that there may not be. */
export function fuzzState(random: SeededRandom, ground: Ground): Uint8Array {
  const writer = new CrookedWriter(random, random.pick([0, 0, 0.02, 0.2]));
  const count = random.pick([0, 1, 1, 2, 9]);
  writer.number(count);
  for (let n = 0; n < count; n++) {
    const id = random.chance(0.5) ? serverClientId : clientOf(random, ground);
    writer.number(id);
    writer.number(random.below(ground.version + 2));
  }
  return writer.toBytes();
}

/** Thousands of the same. */
function bomb(random: SeededRandom, ground: Ground): Uint8Array {
  const many = 200 + random.below(3_000);
  const writer = new CrookedWriter(random, 0);
  const id = clientOf(random, ground);
  const isOfStructs = random.chance(0.6);
  writer.varUint(isOfStructs ? 1 : 0);
  if (isOfStructs) {
    const clock = ground.own.get(id) ?? 0;
    for (const number of [many, id, clock]) writer.varUint(number);
    for (let n = 0, at = clock; n < many; n++) at += writeStruct(writer, random, ground, id, at);
    writer.varUint(0);
    return writer.toBytes();
  }
  writer.varUint(1);
  writer.varUint(id);
  writer.varUint(many);
  for (let n = 0; n < many; n++) {
    writer.varUint(n * 2);
    writer.varUint(1);
  }
  return writer.toBytes();
}

function clientOf(random: SeededRandom, { own, others }: Ground): number {
  if (own.size > 0 && random.chance(0.7)) return random.pick([...own.keys()]);
  return random.chance(0.1)
    ? random.pick([serverClientId, correctionClientId, 0, ...others])
    : 1 + random.below(4_000_000_000);
}

function writeClient(writer: CrookedWriter, random: SeededRandom, ground: Ground, id: number): void {
  const clock = ground.own.get(id) ?? 0;
  const structs = random.pick([1, 1, 1, 2, 3, 12]);
  writer.number(structs);
  writer.number(id);
  writer.number(random.chance(0.03) ? Math.max(0, clock - 1) : clock);
  let next = clock;
  for (let n = 0; n < structs; n++) next += writeStruct(writer, random, ground, id, next);
  // It may be refused: then the same clocks are tried again.
  if (random.chance(0.8) && ground.own.size < 40) ground.own.set(id, next);
}

/** How many clocks it takes. */
function writeStruct(writer: CrookedWriter, random: SeededRandom, ground: Ground, id: number, clock: number): number {
  const { key, clock: stands } = random.pick(ground.registers);
  const origin: readonly [number, number] | null =
    stands !== null && random.chance(0.6)
      ? [serverClientId, stands]
      : clock > 0 && random.chance(0.2)
        ? [id, random.below(clock)]
        : random.chance(0.05)
          ? [serverClientId, random.below(ground.version + 3)]
          : null;
  const isRun = random.chance(0.1);
  const kind = writer.isCrooked ? random.below(32) : isRun ? struct.deleted : struct.any;
  const rightOrigin = writer.isCrooked;
  writer.byte(
    kind |
      (origin === null || random.chance(0.5) ? struct.hasKey : 0) |
      (origin === null ? 0 : struct.hasOrigin) |
      (rightOrigin ? struct.hasRightOrigin : 0),
  );
  for (const reference of rightOrigin ? [origin, [id, 0] as const] : [origin]) {
    if (reference === null) continue;
    writer.number(reference[0]);
    writer.number(reference[1]);
  }
  if (origin === null) {
    writer.number(writer.isCrooked ? 0 : 1);
    writer.text(random.chance(0.99) ? ground.collection : random.pick(oddRoots));
    writer.text(key);
  }
  const length = isRun ? random.pick([1, 2, 5, 1_000]) : 1;
  writer.number(length);
  if (isRun) return length;
  if (writer.isCrooked || random.chance(0.02)) writer.anything();
  else writer.any(random.pick(ground.values));
  return 1;
}

function writeDeletes(writer: CrookedWriter, random: SeededRandom, ground: Ground): void {
  const count = random.pick([0, 0, 0, 1, 2]);
  const ids = new Set(
    Array.from({ length: count }, () => (random.chance(0.5) ? serverClientId : clientOf(random, ground))),
  );
  writer.number(ids.size);
  for (const id of [...ids].sort((a, b) => b - a)) {
    const end = id === serverClientId ? ground.version : (ground.own.get(id) ?? 0);
    const ranges: (readonly [number, number])[] = [];
    for (let at = random.below(end + 1), n = random.pick([1, 1, 2, 4]); n > 0 && at < end + 2; n--) {
      const length = 1 + random.below(random.pick([1, 3, end + 1]));
      ranges.push([at, Math.min(length, Math.max(1, end - at + (random.chance(0.05) ? 1 : 0)))]);
      at += length + 1 + random.below(4);
    }
    writer.number(id);
    writer.number(ranges.length);
    for (const [at, length] of ranges) {
      writer.number(at);
      writer.number(length);
    }
  }
}

/** With its length in front, as messages have it. */
export function withLength(bytes: Uint8Array): Uint8Array {
  const writer = new ByteWriter();
  writer.varBytes(bytes);
  return writer.toBytes();
}
