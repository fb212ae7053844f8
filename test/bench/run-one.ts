/** Runs the benchmarks of one file in a process of their own: `node run-one.ts <file>`; figures go to the parent. */

import { pathToFileURL } from 'node:url';
import type { Bench } from './bench.ts';

const [file] = process.argv.slice(2);
if (file === undefined || process.send === undefined) throw new Error('Started by run-all.ts with a file.');

const loaded: unknown = await import(pathToFileURL(file).href);
// What a benchmark file exports is checked by its type there.
const { benches } = loaded as { readonly benches?: readonly Bench[] };
if (benches === undefined) throw new Error(`${file} exports no benches.`);

for (const bench of benches) {
  process.stderr.write(`  ${bench.name} … `);
  const figures = await bench.measure();
  process.stderr.write('\n');
  const { measure: _, ...what } = bench;
  process.send({ bench: what, figures });
}
process.exit(0);
