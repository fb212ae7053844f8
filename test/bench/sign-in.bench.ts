/** Whether the clock tells which usernames exist: a name that nobody has must cost what a wrong password costs. */

import { randomFillSync } from 'node:crypto';
import { createPasswords } from '../../sync-server/access/passwords.ts';
import type { Bench } from './bench.ts';

const repetitions = 5;
const pairs = 11;

export const benches: readonly Bench[] = [
  {
    name: 'sign-in: how much a wrong name and a wrong password differ',
    unit: '%',
    target: { atMost: 10 },
    prediction: 'the same hash is computed for both',
    measure: differences,
  },
];

async function differences(): Promise<readonly number[]> {
  const passwords = createPasswords({ random: (bytes) => randomFillSync(bytes), atOnce: 1, waiting: 1 });
  const stored = await passwords.hash('correct horse battery staple');
  const take = async (against: string | null): Promise<number> => {
    const began = performance.now();
    await passwords.verify('guess', against);
    return performance.now() - began;
  };
  const figures: number[] = [];
  for (let repetition = -1; repetition < repetitions; repetition += 1) {
    const times: { readonly known: number; readonly unknown: number }[] = [];
    for (let pair = 0; pair < pairs; pair += 1) times.push({ known: await take(stored), unknown: await take(null) });
    const known = medianOf(times.map((time) => time.known));
    const unknown = medianOf(times.map((time) => time.unknown));
    if (repetition >= 0) figures.push((Math.abs(known - unknown) / known) * 100);
  }
  return figures;
}

function medianOf(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}
