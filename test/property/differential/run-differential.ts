/**
 * `npm run differential [cases] [first seed]`: histories until so many change sets were judged, each the same for
 * its seed. A disagreement is printed with its seed, and is replayed by `npm run differential 1 SEED`.
 */

import process from 'node:process';
import { Disagreement, emptyTally, runHistory } from './judged-thrice.ts';

const cases = Number(process.argv[2] ?? 100_000);
const first = Number(process.argv[3] ?? Date.now() % 1_000_000_000);
if (!Number.isSafeInteger(cases) || !Number.isSafeInteger(first)) {
  process.stderr.write('npm run differential [cases] [first seed]: both are whole numbers\n');
  process.exit(1);
}

const tally = emptyTally();
let disagreements = 0;
let seed = first;
let told = 0;
process.stdout.write(`from seed ${first}, to go on from where it stopped: npm run differential ${cases} SEED\n`);
for (; tally.judged < cases; seed += 1) {
  try {
    await runHistory(seed, tally);
  } catch (error) {
    if (!(error instanceof Disagreement)) throw error;
    disagreements += 1;
    process.stdout.write(`${error.message}\n`);
  }
  if (tally.judged < told + 5_000) continue;
  told = tally.judged;
  process.stdout.write(`seed ${seed}: ${JSON.stringify(tally)}\n`);
}
process.stdout.write(`seeds ${first} to ${seed - 1}: ${JSON.stringify(tally)}, ${disagreements} disagreements\n`);
process.exitCode = disagreements === 0 ? 0 : 1;
