/**
 * `npm test`: everything that must hold, one step after the other, each with its time.
 *
 *     node test/run.ts [names of steps]
 *
 * All steps run even when one fails. The last line is `N passed, N failed`: every test counts, and so
 * does each step that is a check and not a test run (format, lint, types, build). Where all tests ran, it says
 * of how many hostile cases every test passed; a case that does not hold is a failure.
 */

import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hostileCases } from './hostile/all-cases.ts';
import { casesThatDoNotHold, type Reported } from './hostile/case-table.ts';

interface Step {
  readonly name: string;
  /** The package whose command it is, the command, and its arguments. */
  readonly run: readonly [pkg: string, bin: string, ...args: string[]];
  /** Vitest tells how many tests there were. */
  readonly tests?: true;
}

interface Outcome {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);

const steps: readonly Step[] = [
  { name: 'format', run: ['oxfmt', 'oxfmt', '--check'] },
  { name: 'lint', run: ['oxlint', 'oxlint'] },
  { name: 'types', run: ['typescript', 'tsc', '--build', '--pretty'] },
  { name: 'build', run: ['vite', 'vite', 'build', '--logLevel', 'warn'] },
  { name: 'node', run: ['vitest', 'vitest', 'run', '--project', 'node'], tests: true },
  { name: 'e2e', run: ['vitest', 'vitest', 'run', '--project', 'e2e', '--project', 'e2e-alone'], tests: true },
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. There are: ${steps.map((step) => step.name).join(', ')}.`);
  process.exit(2);
}

const outcomes: Outcome[] = [];
const reported: Reported[] = [];
for (const step of steps) {
  if (wanted.length === 0 || wanted.includes(step.name)) outcomes.push(await take(step));
}
if (wanted.length === 0) outcomes.push(judgeHostileCases());

console.log('');
for (const { name, passed, failed, seconds } of outcomes) {
  const verdict = failed === 0 ? 'ok' : 'FAILED';
  console.log(
    `${name.padEnd(8)} ${verdict.padEnd(7)} ${String(passed).padStart(5)} passed ${seconds.toFixed(1).padStart(7)} s`,
  );
}
const passed = sum((outcome) => outcome.passed);
const failed = sum((outcome) => outcome.failed);
console.log('');
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function judgeHostileCases(): Outcome {
  const bad = casesThatDoNotHold(hostileCases, reported);
  for (const { number, tests } of bad) console.log(`hostile case ${number} does not hold: ${tests.join('; ')}`);
  console.log(`hostile cases: ${hostileCases.length - bad.length} of ${hostileCases.length} hold`);
  return { name: 'hostile', passed: bad.length === 0 ? 1 : 0, failed: bad.length === 0 ? 0 : 1, seconds: 0 };
}

async function take(step: Step): Promise<Outcome> {
  console.log(`\n=== ${step.name}`);
  const began = performance.now();
  const reports = await mkdtemp(join(tmpdir(), 'rolecall-run-'));
  try {
    const report = join(reports, 'report.json');
    const [pkg, bin, ...args] = step.run;
    const reporting =
      step.tests === true ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [];
    const code = await run(binary(pkg, bin), [...args, ...reporting]);
    const counts = step.tests === true ? await countTests(report) : { passed: 1, failed: 0 };
    const seconds = (performance.now() - began) / 1000;
    // A run can fail without a failing test: an unhandled error, a file that does not load, a crash.
    if (code !== 0 && counts.failed === 0) {
      return { name: step.name, passed: step.tests === true ? counts.passed : 0, failed: 1, seconds };
    }
    return { name: step.name, ...counts, seconds };
  } finally {
    await rm(reports, { recursive: true, force: true });
  }
}

function run(script: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ROLECALL_BUILT: '1' },
    });
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** No tests at all is a failure: something that was to be proven was not. */
async function countTests(report: string): Promise<{ passed: number; failed: number }> {
  try {
    const json: unknown = JSON.parse(await readFile(report, 'utf8'));
    const count = (key: string): number => {
      const value: unknown = typeof json === 'object' && json !== null ? Reflect.get(json, key) : null;
      return typeof value === 'number' ? value : 0;
    };
    collect(json);
    const failed = Math.max(count('numFailedTests'), count('numFailedTestSuites') > 0 ? 1 : 0);
    return { passed: count('numPassedTests'), failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** The tests of a report, as Vitest writes it. */
function collect(report: unknown): void {
  for (const file of listOf(report, 'testResults')) {
    for (const one of listOf(file, 'assertionResults')) {
      const { title, status } = one as { title?: unknown; status?: unknown };
      const name: unknown = Reflect.get(file, 'name');
      if (typeof title === 'string' && typeof name === 'string')
        reported.push({ file: name.replaceAll('\\', '/'), title, passed: status === 'passed' });
    }
  }
}

function listOf(from: unknown, key: string): readonly object[] {
  const list: unknown = typeof from === 'object' && from !== null ? Reflect.get(from, key) : null;
  return Array.isArray(list) ? list.filter((each) => typeof each === 'object' && each !== null) : [];
}

function binary(pkg: string, bin: string): string {
  const manifestPath = require.resolve(`${pkg}/package.json`);
  const manifest: unknown = require(manifestPath);
  const bins: unknown = typeof manifest === 'object' && manifest !== null ? Reflect.get(manifest, 'bin') : null;
  const path: unknown = typeof bins === 'object' && bins !== null ? Reflect.get(bins, bin) : bins;
  if (typeof path !== 'string') throw new Error(`${pkg} has no command ${bin}`);
  return join(dirname(manifestPath), path);
}

function sum(of: (outcome: Outcome) => number): number {
  return outcomes.reduce((total, outcome) => total + of(outcome), 0);
}
