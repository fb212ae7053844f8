/**
 * `npm run mutate`: takes each protection out of a copy of the tree, and shows that a test goes red.
 *
 *     npm run mutate -- [words of a protection's name]
 *
 * Ends with 1 if a protection can go without a test that notices, or a patch does not apply any more.
 */

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { protections, type Protection } from './protections.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const copy = join(root, '.cache', 'mutated');
const parts = [
  ...['app', 'shared', 'sync-server', 'test', 'public', 'package.json', 'vite.config.ts'],
  ...['tsconfig.json', 'tsconfig.base.json', 'tsconfig.tools.json'],
];
/** Enough to meet each protection, few enough to wait for. */
const histories = '150';

const wanted = process.argv.slice(2).join(' ');
const chosen = protections.filter(({ name }) => name.includes(wanted));
if (chosen.length === 0) throw new Error(`no protection is called ${wanted}`);

rmSync(copy, { recursive: true, force: true });
mkdirSync(copy, { recursive: true });
for (const part of parts)
  cpSync(join(root, part), join(copy, part), {
    recursive: true,
    filter: (from) => !/node_modules|artifacts/u.test(from),
  });
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');

const bad: string[] = [];
for (const protection of chosen) {
  const verdict = tryWithout(protection);
  console.log(`${verdict.isNoticed ? 'noticed ' : 'MISSED  '} ${protection.name}: ${verdict.says}`);
  if (!verdict.isNoticed) bad.push(protection.name);
}
rmSync(copy, { recursive: true, force: true });
console.log(`\n${chosen.length - bad.length} of ${chosen.length} protections are missed when they are gone`);
process.exitCode = bad.length === 0 ? 0 : 1;

function tryWithout({ file, was, becomes, tests }: Protection): { readonly isNoticed: boolean; readonly says: string } {
  const path = join(copy, file);
  const source = readFileSync(path, 'utf8');
  if (source.split(was).length !== 2) return { isNoticed: false, says: `the patch does not apply to ${file}` };
  writeFileSync(
    path,
    source.replace(was, () => becomes),
  );
  try {
    for (const test of tests) {
      const red = firstRed(test);
      if (red !== null) return { isNoticed: true, says: red };
    }
    return { isNoticed: false, says: `${tests.join(', ')} stay green` };
  } finally {
    writeFileSync(path, source);
  }
}

/** Runs a file or a folder of tests; the first that failed. */
function firstRed(test: string): string | null {
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const report = join(copy, 'report.json');
  rmSync(report, { force: true });
  const given = [
    vitest,
    'run',
    '--project',
    'node',
    test,
    '--bail=1',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const { status, stderr } = spawnSync(process.execPath, given, {
    cwd: copy,
    env: { ...process.env, ROLECALL_HISTORIES: histories },
    maxBuffer: 2 ** 28,
  });
  if (status === 0) return null;
  const title = /"status":"failed","title":"((?:[^"\\]|\\.)*)"/u.exec(readFileSync(report, 'utf8'))?.[1];
  if (title === undefined) throw new Error(`${test} did not run: ${stderr.toString().slice(-2_000)}`);
  return `${test}: ${title}`;
}
