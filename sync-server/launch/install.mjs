/**
 * Installs the packages when they are missing or not those of package-lock.json.
 *
 * `npm ci` takes exactly what the lockfile says, but begins by deleting what is there: it is for a fresh
 * clone. Later, or where it refuses its own lockfile (npm/cli#9846), `npm install` changes what differs;
 * told not to save, it changes no file of ours.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { inRoot, root } from './root.mjs';

/** What npm has installed, by npm's own account. */
const installed = inRoot('node_modules', '.package-lock.json');

/** A sentence with what npm said if it failed; else null. */
export function installIfMissing() {
  if (isInstalled()) return null;
  const fresh = !existsSync(inRoot('node_modules'));
  process.stderr.write(fresh ? 'Installing packages (about a minute, once) …\n' : 'Updating packages …\n');
  const ways = fresh ? [['ci'], ['install', '--no-save']] : [['install', '--no-save']];
  let last;
  for (const way of ways) {
    last = npm(way);
    if (last.status === 0) return null;
  }
  return (
    `${last.stdout ?? ''}${last.stderr ?? ''}\n` +
    'The packages could not be installed (above is what npm says). Check the network and run it again.'
  );
}

/** Every package of the lockfile is there in its version; optional ones may be for other machines. */
function isInstalled() {
  const there = packagesOf(installed);
  const wanted = packagesOf(inRoot('package-lock.json'));
  if (there === null || wanted === null) return false;
  return Object.entries(wanted).every(([path, { version, optional, devOptional }]) => {
    if (path === '') return true;
    const found = there[path];
    return found === undefined ? optional === true || devOptional === true : found.version === version;
  });
}

function packagesOf(lockfile) {
  try {
    return JSON.parse(readFileSync(lockfile, 'utf8')).packages ?? null;
  } catch {
    return null;
  }
}

function npm(args) {
  const common = ['--no-audit', '--no-fund', '--no-progress', '--prefer-offline', '--loglevel=error'];
  // Set by npm when it runs a script: the same npm again, whatever is in PATH.
  const cli = process.env.npm_execpath;
  const options = { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, env: withoutScriptConfig(process.env) };
  return cli !== undefined && /\.c?js$/u.test(cli)
    ? spawnSync(process.execPath, [cli, ...args, ...common], options)
    : spawnSync('npm', [...args, ...common], { ...options, shell: process.platform === 'win32' });
}

/** Settings that would leave out what building or testing needs. */
function withoutScriptConfig(env) {
  const { npm_config_ignore_scripts: _, npm_config_omit: __, NODE_ENV: ___, ...rest } = env;
  return rest;
}
