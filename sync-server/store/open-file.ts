/**
 * The file of a store, opened and locked for this process.
 *
 * Guarantees: the lock is the operating system's and ends with the process, however it ends; a file that is
 * damaged beyond reading is refused in a sentence (`StoreUnusable`).
 */

import { closeSync, openSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { reasonOf } from './check.ts';
import { schema, storeVersion } from './schema.ts';
import { numberOf } from './sqlite-row.ts';
import { StoreLocked } from './store.ts';

/** The file cannot be used as it is; the message says why and what to do. */
export class StoreUnusable extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'StoreUnusable';
  }
}

export function openFile(path: string): DatabaseSync {
  if (path !== ':memory:') createFile(path);
  const database = new DatabaseSync(path, { timeout: 0 });
  try {
    // Before anything is in it, so that free pages can be given back to the disk later.
    database.exec('PRAGMA auto_vacuum = INCREMENTAL;');
    // Before the first access, so that the log is never shared with another process either.
    database.exec(
      'PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;',
    );
    // Pages that many Saves touch are written back once for all of them; 64 MB of the file stay in memory.
    database.exec(
      'PRAGMA wal_autocheckpoint = 4000; PRAGMA journal_size_limit = 33554432; PRAGMA cache_size = -65536;',
    );
    // Takes the lock now; it is kept until the connection is closed.
    database.exec('BEGIN EXCLUSIVE; COMMIT;');
    return database;
  } catch (error) {
    database.close();
    if (error instanceof Error && /database is locked/u.test(error.message)) throw new StoreLocked(path);
    if (isDamage(error)) throw unreadable(path, error);
    throw error;
  }
}

/** 0: nothing is in it. */
export function versionOfFile(database: DatabaseSync, path: string): number {
  try {
    const row = database.prepare('PRAGMA user_version').get();
    const version = row === undefined ? 0 : numberOf(row, 'user_version');
    if (version > storeVersion)
      throw new StoreUnusable(
        `${path} was written by a newer version of Rolecall (${version}; this one knows ${storeVersion}).`,
      );
    const tables = database.prepare('SELECT count(*) AS n FROM sqlite_schema').get();
    if (version === 0 && tables !== undefined && numberOf(tables, 'n') > 0)
      throw unreadable(path, new Error('it does not say which version wrote it'));
    return version;
  } catch (error) {
    database.close();
    throw isDamage(error) ? unreadable(path, error) : error;
  }
}

/** `lineage`: what the chain of heads begins with. */
export function createSchema(database: DatabaseSync, lineage: string): void {
  database.exec(
    `BEGIN IMMEDIATE; ${schema} PRAGMA user_version = ${storeVersion};
     INSERT INTO head (slot, seq, hash, sum) VALUES (0, 0, '${lineage}', 0); COMMIT;`,
  );
}

/** Whether the fault is in the file and not in what was asked of it. */
export function isDamage(error: unknown): boolean {
  return error instanceof Error && /malformed|not a database|no such table|corrupt/u.test(error.message);
}

export function unreadable(path: string, error: unknown): StoreUnusable {
  return new StoreUnusable(
    `${path} is damaged and cannot be read (${reasonOf(error)}). Put a backup in its place and start once with --recover; what devices hold and had not sent comes back from them.`,
  );
}

/** It holds password hashes: nobody but its owner may read it. */
function createFile(path: string): void {
  try {
    // Exclusively: opening and closing a file that exists would end every lock this process holds on it.
    closeSync(openSync(path, 'ax', 0o600));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}
