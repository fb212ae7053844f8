/**
 * `npm run simulate`: a hundred thousand histories, each seed in every world.
 *
 *     npm run simulate -- [--total N] [--seed S] [--minutes M] [--fresh] [--only]
 *
 * What goes wrong is printed with its seed; `--seed S --only` repeats it. A run that is stopped goes on where it
 * was.
 */

import { beginLongRun } from '../support/long-run.ts';
import { runHistory } from './history.ts';
import { simulatedWorlds } from './worlds.ts';

const run = beginLongRun('simulate', 100_000);
const began = Date.now();
let { seed, done } = run;
while (done < run.total && run.isTime()) {
  for (const { name, seeds: _, ...options } of simulatedWorlds) {
    try {
      await runHistory(seed, options);
    } catch (error) {
      console.error(
        `seed ${seed}, ${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
      console.error(`again: npm run simulate -- --seed ${seed} --only`);
      process.exit(1);
    }
    done++;
  }
  seed++;
  run.keep(seed, done);
  if (run.only) break;
  if (seed % 50 === 0) report();
}
report();
// Hubs that were killed wait for ever.
process.exit(0);

function report(): void {
  console.log(`${done} histories, up to seed ${seed - 1}, ${Math.round((Date.now() - began) / 1_000)} s`);
}
