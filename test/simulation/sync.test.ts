/**
 * Thousands of histories. A failing one prints its seed; `ROLECALL_SEED=<seed>` runs that one alone,
 * `ROLECALL_HISTORIES=<n>` that many, from that seed on if both are given.
 */

import { expect, it } from 'vitest';
import { runHistory, type HistoryOptions } from './history.ts';

const worlds: Readonly<Record<string, HistoryOptions>> = {
  'stock clients alone': { steps: 60, plain: ['alice', 'bob', 'bob'], devices: [] },
  'devices alone': { steps: 60, plain: [], devices: ['alice', 'bob', 'bob'] },
  'stock clients, devices and an attacker': { steps: 100, plain: ['alice', 'bob'], devices: ['alice', 'bob'] },
  'the same, on a store that takes its time and at times fails': {
    steps: 100,
    plain: ['alice', 'bob'],
    devices: ['alice', 'bob'],
    slow: true,
  },
};
const first = process.env['ROLECALL_SEED'];
const asked = process.env['ROLECALL_HISTORIES'];

/** Those on a slow store take longer. */
function historiesOf({ slow }: HistoryOptions): number {
  if (asked !== undefined) return Number(asked);
  if (first !== undefined) return 1;
  return slow === true ? 150 : 700;
}

for (const [name, options] of Object.entries(worlds)) {
  it(
    `${name}: what is allowed takes effect once and everywhere, what is not never and nowhere`,
    { timeout: 120_000 },
    async () => {
      const seeds = Array.from({ length: historiesOf(options) }, (_, n) => Number(first ?? 1) + n);
      for (const seed of seeds) {
        try {
          await runHistory(seed, options);
        } catch (error) {
          expect.fail(
            `ROLECALL_SEED=${seed} (${name}): ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
          );
        }
      }
    },
  );
}
