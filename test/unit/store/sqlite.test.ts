import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { promised } from '../../../sync-server/store/promised.ts';
import { openSqlite } from '../../../sync-server/store/sqlite.ts';
import { StoreLocked } from '../../../sync-server/store/store.ts';
import { createSlowStore } from '../../support/slow-store.ts';
import { storeContract } from './contract.ts';

let folder = '';
let path = '';
function renew(): void {
  folder = mkdtempSync(join(tmpdir(), 'rolecall-store-'));
  path = join(folder, 'rolecall.sqlite');
}
beforeEach(renew);
afterEach(() => rmSync(folder, { recursive: true, force: true }));

storeContract('SQLite in memory', { open: () => promised(openSqlite(':memory:')), reopen: null, dispose() {} });
storeContract('SQLite in a file', {
  open: () => promised(openSqlite(path)),
  reopen: () => promised(openSqlite(path)),
  dispose() {},
});
storeContract('a store that takes its time', {
  open: () => createSlowStore(openSqlite(':memory:'), () => 2),
  reopen: null,
  dispose() {},
});

it('a second opening of the same file is refused, in this process and in another', () => {
  const store = openSqlite(path);
  expect(() => openSqlite(path)).toThrow(StoreLocked);
  const module = new URL('../../../sync-server/store/sqlite.ts', import.meta.url).href;
  const other = spawnSync(process.execPath, [
    '--input-type=module',
    '-e',
    `import { openSqlite } from ${JSON.stringify(module)}; openSqlite(${JSON.stringify(path)});`,
  ]);
  expect(other.status).not.toBe(0);
  expect(other.stderr.toString()).toContain('StoreLocked');
  store.close();
  openSqlite(path).close();
});

it('the lock of a process that was killed is gone with it', () => {
  const module = new URL('../../../sync-server/store/sqlite.ts', import.meta.url).href;
  const killed = spawnSync(process.execPath, [
    '--input-type=module',
    '-e',
    `import { openSqlite } from ${JSON.stringify(module)};
     const store = openSqlite(${JSON.stringify(path)});
     store.meta.set('name', 'kept');
     process.kill(process.pid, 'SIGKILL');`,
  ]);
  expect(killed.signal).toBe('SIGKILL');
  const store = openSqlite(path);
  expect(store.meta.get('name')).toBe('kept');
  store.close();
});

it('the file is for its owner only', () => {
  openSqlite(path).close();
  expect(statSync(path).mode & 0o077).toBe(0);
});

it('a file of a newer version is refused and left as it is', () => {
  openSqlite(path).close();
  const database = new DatabaseSync(path);
  database.exec('PRAGMA user_version = 99');
  database.close();
  expect(() => openSqlite(path)).toThrow(/newer version/u);
});
