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
};
const first = process.env['ROLECALL_SEED'];
const histories = Number(process.env['ROLECALL_HISTORIES'] ?? (first === undefined ? 700 : 1));

for (const [name, options] of Object.entries(worlds)) {
  it(
    `${name}: what is allowed takes effect once and everywhere, what is not never and nowhere`,
    { timeout: 120_000 },
    async () => {
      const seeds = Array.from({ length: histories }, (_, n) => Number(first ?? 1) + n);
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
