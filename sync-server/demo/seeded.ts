/** Chance that is the same each time: a seeded generator and what is drawn from it. Not for secrets. */

import type { Random } from '../../shared/schema/ids.ts';

export interface Seeded {
  /** Whole number from 0 to below `end`. */
  below(end: number): number;
  chance(probability: number): boolean;
  pick<T>(from: readonly [T, ...T[]]): T;
  /** This many different ones, in no particular order. */
  some<T>(from: readonly T[], count: number): readonly T[];
  readonly bytes: Random;
}

/** mulberry32 */
export function createSeeded(seed: number): Seeded {
  let state = seed >>> 0;

  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  const below = (end: number): number => Math.floor(next() * end);
  return {
    below,
    chance: (probability) => next() < probability,
    pick: (from) => from[below(from.length)] ?? from[0],
    some(from, count) {
      const left = [...from];
      return Array.from({ length: Math.min(count, left.length) }, () => left.splice(below(left.length), 1)).flat();
    },
    bytes(bytes) {
      for (let index = 0; index < bytes.length; index += 1) bytes[index] = below(256);
      return bytes;
    },
  };
}
