import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeBackup, putBack } from '../../../sync-server/backup/copying.ts';
import { verifyCopy } from '../../../sync-server/store/back-up.ts';
import { openSqlite } from '../../../sync-server/store/sqlite.ts';
import { StoreLocked } from '../../../sync-server/store/store.ts';
import type { SqliteStore } from '../../../sync-server/store/promised.ts';

let folder = '';
let path = '';
let copy = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rolecall-backup-'));
  path = join(folder, 'rolecall.sqlite');
  copy = join(folder, 'copies', 'one.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function commit(store: SqliteStore, n: number): void {
  store.commit({
    segments: [{ room: 'users', from: n, to: n + 1, bytes: Uint8Array.from({ length: 3_000 }, () => n) }],
    activity: [],
    notices: [],
    clients: [],
    credentials: [{ userId: `u_${n}`, hash: `hash ${n}`, setAt: n }],
    factors: [],
  });
}

/** A store with twenty commits, and a backup of the first ten. */
async function withBackup(): Promise<SqliteStore> {
  const store = openSqlite(path);
  store.meta.set('epoch', 'one');
  for (let n = 0; n < 10; n++) commit(store, n);
  await store.upkeep.backup(copy);
  for (let n = 10; n < 20; n++) commit(store, n);
  return store;
}

it('a backup has every commit from before it, for its owner only, and is never written over', async () => {
  const store = await withBackup();
  expect(verifyCopy(copy)).toEqual([]);
  expect(statSync(copy).mode & 0o077).toBe(0);
  await expect(store.upkeep.backup(copy)).rejects.toThrow('is there already');
  store.close();
  const before = readFileSync(copy);
  await expect(makeBackup(folder, copy, 0)).rejects.toThrow('is there already');
  expect(readFileSync(copy).equals(before)).toBe(true);
});

it('commits go on while it is made, and what was begun is in it whole', async () => {
  const store = openSqlite(path);
  for (let n = 0; n < 40; n++) commit(store, n);
  let made = false;
  const making = store.upkeep.backup(copy).then(() => (made = true));
  let n = 40;
  while (!made) {
    commit(store, n++);
    await new Promise((resolve) => setImmediate(resolve));
  }
  await making;
  store.close();
  expect(verifyCopy(copy)).toEqual([]);
});

it('a folder that no server uses is backed up too, under a name of its own', async () => {
  (await withBackup()).close();
  await makeBackup(folder, '', Date.UTC(2026, 10, 25));
  expect(readdirSync(join(folder, 'backups'))).toEqual(['rolecall-2026-11-25T00-00-00-000Z.sqlite']);
});

it('a copy of which one row is not what was written is no whole backup, and is not put back', async () => {
  (await withBackup()).close();
  const bytes = readFileSync(copy);
  bytes[bytes.indexOf('hash 7')] = 'H'.charCodeAt(0);
  const damaged = join(folder, 'copies', 'damaged.sqlite');
  writeFileSync(damaged, bytes);
  expect(verifyCopy(damaged)).toEqual([expect.stringContaining('credential')]);
  const before = readFileSync(path);
  expect(() => putBack(folder, damaged, 0)).toThrow('is no whole backup');
  expect(() => putBack(folder, join(folder, 'nowhere.sqlite'), 0)).toThrow('there is no such file');
  expect(() => putBack(folder, '', 0)).toThrow('Say which backup');
  expect(readFileSync(path).equals(before)).toBe(true);
});

it('a backup takes the place of what is there, under another epoch, and what was there is kept', async () => {
  const store = await withBackup();
  expect(() => putBack(folder, copy, 0)).toThrow(StoreLocked);
  store.close();
  putBack(folder, copy, Date.UTC(2026, 10, 25));
  const restored = openSqlite(path);
  expect(restored.damage()).toEqual([]);
  expect(restored.versionOf('users')).toBe(10);
  expect(restored.meta.get('epoch')).toBe(null);
  restored.close();
  const aside = openSqlite(join(folder, 'rolecall.sqlite.before-restore-2026-11-25T00-00-00-000Z'));
  expect(aside.versionOf('users')).toBe(20);
  aside.close();
});

it('a backup is put back where the file is gone or damaged', async () => {
  (await withBackup()).close();
  writeFileSync(path, 'this is no database at all');
  putBack(folder, copy, 1);
  rmSync(path);
  putBack(folder, copy, 2);
  const restored = openSqlite(path);
  expect([restored.versionOf('users'), restored.damage()]).toEqual([10, []]);
  restored.close();
});
