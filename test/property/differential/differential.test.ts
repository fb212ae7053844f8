/** 2,000 random change sets; `npm run differential` makes as many as one likes. */

import { expect, test } from 'vitest';
import { emptyTally, runHistory } from './judged-thrice.ts';

test('a tablet, the server and the oracle say the same of every change set', async () => {
  const tally = emptyTally();
  const given = process.env['SEED'];
  if (given !== undefined) await runHistory(Number(given), tally);
  else for (let seed = 1; tally.judged < 2_000; seed += 1) await runHistory(seed, tally);
  // Judges that refuse everything would agree as well.
  if (given === undefined) {
    expect(tally.allowed).toBeGreaterThan(400);
    expect(tally.byOracle).toBeGreaterThan(1_000);
    expect(tally.allowedByOracle).toBeGreaterThan(250);
    expect(tally.whole).toBeGreaterThan(250);
    expect(tally.arrived).toBeGreaterThan(800);
  }
}, 120_000);
