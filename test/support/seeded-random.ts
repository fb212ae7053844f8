/** Randomness that can be repeated: the same seed, the same history (mulberry32). */

export interface SeededRandom {
  /** 0 ≤ x < 1. */
  next(): number;
  /** A whole number, 0 ≤ x < max. */
  below(max: number): number;
  pick<T>(from: readonly T[]): T;
  chance(probability: number): boolean;
  fill(bytes: Uint8Array): Uint8Array;
}

export function createRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (max: number): number => Math.floor(next() * max);
  return {
    next,
    below,
    pick<T>(from: readonly T[]): T {
      if (from.length === 0) throw new Error('nothing to pick from');
      // The index is within the list.
      return from[below(from.length)] as T;
    },
    chance: (probability) => next() < probability,
    fill(bytes) {
      for (let n = 0; n < bytes.length; n++) bytes[n] = below(256);
      return bytes;
    },
  };
}
