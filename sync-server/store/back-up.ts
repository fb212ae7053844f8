/**
 * A backup while the server works, and whether a file is a whole one.
 *
 * Guarantees: the file is one state of the store with every commit that was durable when it was begun, for its
 * owner only, and has its name only once it is whole and on the disk; commits go on meanwhile. Refuses to write
 * over a file. A high-water mark is no part of it: it belongs to one folder.
 */

import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { backup, type DatabaseSync } from 'node:sqlite';
import { createCheck } from './check.ts';
import { syncFolder } from './high-water.ts';
import { openFile, versionOfFile } from './open-file.ts';
import { readHead, Seals } from './seals.ts';
import { createTables } from './sqlite-tables.ts';

/** Pages copied at a time: commits wait for no more. */
const pagesAtOnce = 256;

/** Answers how many bytes it has. */
export async function backUp(database: DatabaseSync, path: string): Promise<number> {
  if (existsSync(path)) throw new Error(`${path} is there already`);
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const part = `${path}.part`;
  for (const end of ['', '-wal', '-shm']) rmSync(part + end, { force: true });
  // It holds password hashes.
  closeSync(openSync(part, 'ax', 0o600));
  try {
    await backup(database, part, { rate: pagesAtOnce });
    const file = openSync(part, 'r+');
    fsyncSync(file);
    closeSync(file);
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
  syncFolder(dirname(path));
  return statSync(path).size;
}

/** What is wrong with a copy, in words; empty: every row is what was written. Throws what opening it throws. */
export function verifyCopy(path: string): readonly string[] {
  if (!existsSync(path)) return ['there is no such file'];
  const database = openFile(path);
  try {
    const version = versionOfFile(database, path);
    if (version === 0) return ['there is nothing in it'];
    const head = readHead(database);
    if (head === null) return ['its end cannot be read'];
    const found = new Set<string>();
    const onDamage = ({ part, detail }: { readonly part: string; readonly detail: string }): void =>
      void found.add(`${part}: ${detail}`);
    const seals = new Seals(database, head);
    const tables = createTables(database, { seals, onDamage, transact: () => {} });
    const check = createCheck({ database, tables: tables.all, head: () => head, onDamage });
    check.atStart();
    while (!check.next());
    return [...found];
  } finally {
    if (database.isOpen) database.close();
  }
}
