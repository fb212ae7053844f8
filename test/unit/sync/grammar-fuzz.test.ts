/**
 * Frames from a grammar, sent by somebody who may edit one field (30). The long run, with what each input costs,
 * is `npm run fuzz`; a failure prints its seed, with which that run repeats it.
 */

import { expect, it } from 'vitest';
import { FuzzWorld } from '../../fuzz/fuzz-world.ts';

const seeds = [1, 2, 3, 4];
const framesEach = 5_000;

it.each(seeds)(
  'whatever is sent, nothing changes but the one field its sender may edit, and nothing throws (seed %i)',
  { timeout: 60_000 },
  async (seed) => {
    const world = await FuzzWorld.create(seed);
    try {
      let bytes = 0;
      for (let n = 1; n <= framesEach; n++) {
        bytes += world.send().length;
        if (n % 8 !== 0) continue;
        await world.settle(bytes);
        bytes = 0;
      }
      await world.checkWhole();
      // They get as far as they are meant to.
      expect(world.counts.changed).toBeGreaterThan(20);
      expect(world.counts.refused).toBeGreaterThan(200);
    } finally {
      await world.stop();
      world.close();
    }
  },
);
