/**
 * Installs the packages when they are missing or not those of package-lock.json.
 *
 * `npm ci` takes exactly what the lockfile says. Where it refuses (npm/cli#9846: entries of optional
 * packages for other platforms) `npm install` follows, told to change no file of ours.
 */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { inRoot, memory, root } from './root.mjs';

const stamp = join(memory, 'installed');

/** A sentence with what npm said if it failed; else null. */
export function installIfMissing() {
  const wanted = hashOf(inRoot('package-lock.json'));
  if (isInstalled(wanted)) return null;
  process.stderr.write('Installing packages (about a minute, once) …\n');
  let last = npm(['ci']);
  if (last.status !== 0) last = npm(['install', '--no-save']);
  if (last.status !== 0) {
    return `${last.stdout ?? ''}${last.stderr ?? ''}\nThe packages could not be installed (above is what npm says). Check the network and run it again.`;
  }
  remember(wanted);
  return null;
}

function isInstalled(wanted) {
  const installed = inRoot('node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  if (existsSync(stamp)) return readFileSync(stamp, 'utf8') === wanted;
  // Someone ran npm himself: npm writes its own list after it has read ours.
  const current = statSync(installed).mtimeMs >= statSync(inRoot('package-lock.json')).mtimeMs;
  if (current) remember(wanted);
  return current;
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

/** Flags given to the outer npm (`npm start --silent`) are not meant for this one. */
function withoutScriptConfig(env) {
  const { npm_config_ignore_scripts: _, npm_config_omit: __, NODE_ENV: ___, ...rest } = env;
  return rest;
}

function remember(hash) {
  mkdirSync(memory, { recursive: true });
  writeFileSync(stamp, hash);
}

function hashOf(path) {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
