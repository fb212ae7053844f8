/**
 * A backup in the place of what is there.
 *
 * Guarantees: it is looked through first, and nothing is touched if it is not whole; what was there stays
 * beside it under another name; from then on the documents are of another history (a new epoch), so that every
 * device fetches anew, whether it was ahead of the backup or not, keeps what it had not sent, and sends it.
 * Everybody signs in again. Refuses while a server runs on the folder (`StoreLocked`).
 */

import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { verifyCopy } from './back-up.ts';
import { syncFolder } from './high-water.ts';
import { openFile, StoreUnusable } from './open-file.ts';
import { rebuild } from './rebuild.ts';

export interface Restored {
  readonly rows: number;
  /** What was there before; null: nothing. */
  readonly asidePath: string | null;
}

export function restore(backupPath: string, path: string, markPath: string, at: number): Restored {
  const problems = verifyCopy(backupPath);
  if (problems.length > 0)
    throw new StoreUnusable(`${backupPath} is no whole backup (${problems.join('; ')}); nothing was changed.`);
  const asidePath = existsSync(path) ? setAside(path, at) : null;
  copyFileSync(backupPath, path);
  const { rows, oldPath } = rebuild(path, markPath, at, true);
  // A second copy of the backup.
  for (const end of ['', '-wal']) rmSync(oldPath + end, { force: true });
  return { rows, asidePath };
}

function setAside(path: string, at: number): string {
  // Who holds the lock is told; a damaged file is set aside all the same.
  closeUnlessDamaged(path);
  const asidePath = `${path}.before-restore-${new Date(at).toISOString().replace(/[:.]/gu, '-')}`;
  renameSync(path, asidePath);
  if (existsSync(`${path}-wal`)) renameSync(`${path}-wal`, `${asidePath}-wal`);
  syncFolder(dirname(path));
  return asidePath;
}

function closeUnlessDamaged(path: string): void {
  try {
    openFile(path).close();
  } catch (error) {
    if (!(error instanceof StoreUnusable)) throw error;
  }
}
