/**
 * `npm run bench`: every benchmark, one file after the other, each file in its own process.
 *
 *     node test/bench/run-all.ts [part of a file name …]
 *
 * A run of all of them writes RESULTS.md; a run of some only prints.
 */

import { fork } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem, type as osType } from 'node:os';
import { fileURLToPath } from 'node:url';
import { figureOf, figureText, targetText, type Bench } from './bench.ts';

interface Measured {
  readonly bench: Bench;
  readonly figures: readonly number[];
}

const here = fileURLToPath(new URL('.', import.meta.url));
const wanted = process.argv.slice(2);
const files = readdirSync(here)
  .filter((name) => name.endsWith('.bench.ts'))
  .filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)))
  .sort();

const rows: string[] = [];
let failed = 0;
for (const file of files) {
  console.log(file);
  try {
    for (const { bench, figures } of await runFile(here + file)) {
      const { median, least, most, met } = figureOf(bench, figures);
      const spread = `${figureText(least)} to ${figureText(most)}`;
      console.log(
        `${met ? '  met    ' : '  MISSED '} ${bench.name}: ${figureText(median)} ${bench.unit} (${spread}; ${targetText(bench.target)})`,
      );
      rows.push(
        `| ${bench.name} | ${targetText(bench.target)} ${bench.unit} | **${figureText(median)} ${bench.unit}** | ${spread} | ${met ? 'yes' : 'no'} | ${bench.prediction ?? ''} |`,
      );
      if (!met) failed += 1;
    }
  } catch (error) {
    failed += 1;
    console.error(error);
  }
}

if (wanted.length === 0 && rows.length > 0) writeFileSync(`${here}RESULTS.md`, results());
process.exitCode = failed === 0 ? 0 : 1;

function runFile(path: string): Promise<readonly Measured[]> {
  return new Promise((resolve, reject) => {
    const measured: Measured[] = [];
    const child = fork(`${here}run-one.ts`, [path], { execArgv: ['--expose-gc'] });
    // Only run-one.ts writes to this channel.
    child.on('message', (message) => measured.push(message as Measured));
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve(measured) : reject(new Error(`${path} ended with ${code}`))));
  });
}

function results(): string {
  const [cpu] = cpus();
  return `# Results

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}.
Machine: ${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${osType()} ${release()}, Node ${process.versions.node}; server, load and browser share it.
The figure is the median of the repetitions, the spread their least and most. Absolute figures are good to a factor of two.

| what | target | figure | spread | met | prediction |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
}
