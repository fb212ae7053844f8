/**
 * Thousands of histories. A failing one prints its seed; `ROLECALL_SEED=<seed>` runs that one alone,
 * `ROLECALL_HISTORIES=<n>` that many, from that seed on if both are given.
 */

import { expect, it } from 'vitest';
import { runHistory } from './history.ts';
import { simulatedWorlds } from './worlds.ts';

const first = process.env['ROLECALL_SEED'];
const asked = process.env['ROLECALL_HISTORIES'];

for (const { name, seeds, ...options } of simulatedWorlds) {
  it(
    `${name}: what is allowed takes effect once and everywhere, what is not never and nowhere`,
    { timeout: 240_000 },
    async () => {
      const count = asked !== undefined ? Number(asked) : first !== undefined ? 1 : seeds;
      for (let seed = Number(first ?? 1), left = count; left > 0; seed++, left--) {
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
