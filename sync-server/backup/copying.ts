/**
 * `npm run backup` and `npm run restore`: sentences of what was done.
 *
 * Guarantees: a backup is looked through before it is called one; it can be made while the server runs, and while
 * it does not. Refuses to restore while it runs (`StoreLocked`).
 */

import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { controlPathOf } from './control.ts';
import { backUp, verifyCopy } from '../store/back-up.ts';
import { openFile, StoreUnusable } from '../store/open-file.ts';
import { restore } from '../store/restore.ts';
import { markPathOf } from '../store/sqlite.ts';

export function databaseIn(folder: string): string {
  return join(folder, 'rolecall.sqlite');
}

/** `given` empty: a name of its own, in the data folder. */
export async function makeBackup(folder: string, given: string, at: number): Promise<readonly string[]> {
  const name = `rolecall-${new Date(at).toISOString().replace(/[:.]/gu, '-')}.sqlite`;
  const path = given === '' ? resolve(folder, 'backups', name) : resolve(given);
  const bytes = (await askServer(folder, path)) ?? (await copyStopped(folder, path));
  const problems = verifyCopy(path);
  if (problems.length > 0)
    throw new StoreUnusable(`${path} was made, but is no whole backup: ${problems.join('; ')}. Look at the server.`);
  return [
    `${path} is a whole backup, of ${(bytes / 1_000_000).toFixed(1)} MB.`,
    'Every row in it was looked at. It holds password hashes: keep it where only you can read it, and not on this machine alone.',
  ];
}

export function putBack(folder: string, given: string, at: number): readonly string[] {
  if (given === '') throw new StoreUnusable('Say which backup: npm run restore -- FILE.');
  const path = databaseIn(folder);
  const { rows, asidePath } = restore(resolve(given), path, markPathOf(path), at);
  return [
    `Restored ${rows} rows from ${resolve(given)}.`,
    ...(asidePath === null ? [] : [`What was there before is ${asidePath}.`]),
    'Start the server. Everybody signs in again, every device fetches anew, and sends what it had not sent.',
  ];
}

/** Null: no server runs here. */
async function askServer(folder: string, path: string): Promise<number | null> {
  const control = controlPathOf(folder);
  if (!existsSync(control)) return null;
  const { port, token } = JSON.parse(readFileSync(control, 'utf8')) as {
    readonly port: number;
    readonly token: string;
  };
  const answer = await fetch(`http://127.0.0.1:${port}/backup`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}` },
    body: JSON.stringify({ path }),
  }).catch(() => null);
  // A server that was killed leaves the file behind.
  if (answer === null || answer.status === 404) return null;
  const body = (await answer.json()) as { readonly bytes?: number; readonly error?: string };
  if (body.bytes === undefined) throw new StoreUnusable(`The server could not make the backup: ${body.error ?? ''}.`);
  return body.bytes;
}

async function copyStopped(folder: string, path: string): Promise<number> {
  const source = databaseIn(folder);
  if (!existsSync(source)) throw new StoreUnusable(`There is nothing in ${folder} to back up.`);
  const database = openFile(source);
  try {
    return await backUp(database, path);
  } finally {
    database.close();
  }
}
