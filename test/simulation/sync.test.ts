/**
 * Thousands of histories. A failing one prints its seed; `ROLECALL_SEED=<seed>` runs that one alone,
 * `ROLECALL_HISTORIES=<n>` that many.
 */

import { expect, it } from 'vitest';
import { runHistory, type HistoryOptions } from './history.ts';

const worlds: Readonly<Record<string, HistoryOptions>> = {
  'stock clients alone': { steps: 60, plain: ['alice', 'bob', 'bob'], devices: [] },
  'devices alone': { steps: 60, plain: [], devices: ['alice', 'bob', 'bob'] },
  'stock clients, devices and an attacker': { steps: 100, plain: ['alice', 'bob'], devices: ['alice', 'bob'] },
};
const only = process.env['ROLECALL_SEED'];
const histories = Number(process.env['ROLECALL_HISTORIES'] ?? 700);

for (const [name, options] of Object.entries(worlds)) {
  it(
    `${name}: what is allowed takes effect once and everywhere, what is not never and nowhere`,
    { timeout: 120_000 },
    async () => {
      const seeds = only === undefined ? Array.from({ length: histories }, (_, n) => n + 1) : [Number(only)];
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
