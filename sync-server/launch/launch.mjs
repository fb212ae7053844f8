/**
 * What every npm script calls: `node launch.mjs <command> [arguments]`.
 *
 * Guarantees: works on a fresh clone with any Node from 20.19 on and nothing installed; installs what is
 * missing, finds a Node 24, builds the app if its sources changed, then becomes the real thing: same
 * terminal, signals passed on, same exit code. Says nothing unless it takes long or fails.
 * Refuses an older Node in one clear sentence. Plain JavaScript without dependencies.
 */

import process from 'node:process';
import { buildIfStale } from './build.mjs';
import { installIfMissing } from './install.mjs';
import { findNode24, nodeIsTooOld } from './node-version.mjs';
import { runAndExit } from './run-and-exit.mjs';

const commands = {
  start: { script: 'sync-server/main.ts', builds: true },
  dev: { script: 'sync-server/launch/dev.mjs' },
  build: { script: 'node_modules/vite/bin/vite.js', first: ['build'] },
  test: { script: 'test/run.ts' },
  bench: { script: 'test/bench/run-all.ts', builds: true },
  differential: { script: 'test/property/differential/run-differential.ts' },
  check: { script: 'test/run.ts', first: ['format', 'lint', 'types'] },
  recover: { script: 'sync-server/run-recover.ts' },
  'cut-off': { script: 'test/integration/access/run-cut-off.ts' },
  fuzz: { script: 'test/fuzz/run-fuzz.ts' },
  mutate: { script: 'test/mutation/run-mutations.ts' },
  simulate: { script: 'test/simulation/run-simulate.ts' },
  kill: { script: 'test/integration/sync/run-kills.ts' },
  backup: { script: 'sync-server/main.ts', first: ['--backup'] },
  restore: { script: 'sync-server/main.ts', first: ['--restore'] },
  format: { script: 'node_modules/oxfmt/bin/oxfmt' },
};

const [name = '', ...given] = process.argv.slice(2);
const command = commands[name];
if (command === undefined)
  stop(`There is no command ${JSON.stringify(name)}: there are ${Object.keys(commands).join(', ')}.`);

const tooOld = nodeIsTooOld(process.versions.node);
if (tooOld !== null) stop(tooOld);
const notInstalled = installIfMissing();
if (notInstalled !== null) stop(notInstalled);
const node = findNode24();
if (node === null) {
  stop(
    `Rolecall runs on Node 24, which npm brings for Linux (x64, arm64) and Windows (x64).\n` +
      `There is none for ${process.platform} ${process.arch} and this is Node ${process.versions.node}: install Node 24 from https://nodejs.org`,
  );
}
if (command.builds) {
  const notBuilt = buildIfStale(node);
  if (notBuilt !== null) stop(notBuilt);
}
runAndExit(node, [command.script, ...(command.first ?? []), ...given]);

function stop(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
