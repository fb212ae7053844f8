/** Builds the app into dist/ when it is missing or its sources are not those it was built from. */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { inRoot, memory, root } from './root.mjs';

const stamp = join(memory, 'built');
const sources = ['app', 'shared', 'public', 'vite.config.ts', 'package-lock.json'];

/** A sentence with what the build said if it failed; else null. */
export function buildIfStale(node) {
  const wanted = hashOfSources();
  const current = existsSync(stamp) && readFileSync(stamp, 'utf8') === `${wanted} ${hashOfBuilt()}`;
  if (current) return null;
  process.stderr.write('Building the app …\n');
  const built = spawnSync(node, [inRoot('node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (built.status !== 0)
    return `${built.stdout ?? ''}${built.stderr ?? ''}\nThe app could not be built (above is what vite says).`;
  mkdirSync(memory, { recursive: true });
  writeFileSync(stamp, `${wanted} ${hashOfBuilt()}`);
  return null;
}

function hashOfSources() {
  const hash = createHash('sha256');
  for (const source of sources) addTo(hash, source);
  return hash.digest('hex');
}

/** Of the page alone: it names everything else by its content. */
function hashOfBuilt() {
  const page = inRoot('dist/index.html');
  return existsSync(page) ? createHash('sha256').update(readFileSync(page)).digest('hex') : 'nothing';
}

function addTo(hash, path) {
  const full = inRoot(path);
  if (!existsSync(full)) return;
  let names;
  try {
    names = readdirSync(full).sort();
  } catch {
    hash.update(`${path}\n`).update(readFileSync(full));
    return;
  }
  for (const name of names) addTo(hash, `${path}/${name}`);
}
