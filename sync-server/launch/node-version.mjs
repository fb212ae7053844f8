/** Which Node runs this, and where there is one that can run the server. */

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { inRoot } from './root.mjs';

/** A sentence if this version cannot even start the rest; else null. */
export function nodeIsTooOld(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return null;
  return `Rolecall needs Node 20.19 or newer, and this is Node ${version}. Install a newer one from https://nodejs.org`;
}

/** The path of a Node that runs TypeScript and has SQLite and argon2, or null. */
export function findNode24() {
  if (isNode24(process.versions.node)) return process.execPath;
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const binary = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
  const path = inRoot('node_modules', `node-${system}-${process.arch}`, binary);
  return existsSync(path) && isNode24(versionOf(path)) ? path : null;
}

function isNode24(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 24 || (major === 24 && minor >= 7);
}

function versionOf(path) {
  try {
    return execFileSync(path, ['--version'], { encoding: 'utf8' }).trim().replace(/^v/u, '');
  } catch {
    return '0';
  }
}
