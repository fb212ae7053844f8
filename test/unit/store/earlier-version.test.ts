/** A file of the first version is taken over whole, as it is, and gets marks from then on. */

import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it, onTestFinished } from 'vitest';
import { markOf, type Cell } from '../../../sync-server/store/mark-of.ts';
import { openSqlite } from '../../../sync-server/store/sqlite.ts';

const firstSchema = `
CREATE TABLE segment (room TEXT NOT NULL, next_clock INTEGER NOT NULL, first_clock INTEGER NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (room, next_clock)) STRICT;
CREATE TABLE activity (seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, user_id TEXT, session_id TEXT, address TEXT, country TEXT, room TEXT NOT NULL, save_id TEXT, outcome TEXT NOT NULL, first_clock INTEGER NOT NULL, next_clock INTEGER NOT NULL, changes TEXT NOT NULL, receipt TEXT) STRICT;
CREATE TABLE activity_record (record_id TEXT NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (record_id, seq)) STRICT, WITHOUT ROWID;
CREATE TABLE client (room TEXT NOT NULL, client_id INTEGER NOT NULL, user_id TEXT NOT NULL, clock INTEGER NOT NULL, PRIMARY KEY (room, client_id)) STRICT, WITHOUT ROWID;
CREATE TABLE notice (id TEXT PRIMARY KEY, user_id TEXT NOT NULL, except_session TEXT, room TEXT NOT NULL, receipt TEXT NOT NULL) STRICT;
CREATE TABLE credential (user_id TEXT PRIMARY KEY, hash TEXT NOT NULL, set_at INTEGER NOT NULL) STRICT;
CREATE TABLE session (id TEXT PRIMARY KEY, user_id TEXT NOT NULL, created_at INTEGER NOT NULL, last_seen_at INTEGER NOT NULL, expires_at INTEGER NOT NULL, address TEXT, country TEXT, user_agent TEXT NOT NULL) STRICT;
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
PRAGMA user_version = 1;
INSERT INTO segment VALUES ('users', 2, 0, x'0102'), ('users', 3, 2, x'03'), ('roles', 1, 0, x'09');
INSERT INTO activity VALUES
  (1, 10, 'u_bob', 's', '192.0.2.1', 'DE', 'users', 'save', 'accepted', 0, 2, '[["users","u_carol","email",null,"","c@example.com"]]', '{"kind":"accepted","saveId":"save","room":"users","version":2,"at":10,"collisions":[]}'),
  (3, 11, NULL, NULL, NULL, NULL, 'users', NULL, 'accepted', 2, 3, '[["users","u_dora","enabled",null,false,true]]', NULL);
INSERT INTO activity_record VALUES ('u_carol', 1), ('u_dora', 3);
INSERT INTO client VALUES ('users', 7, 'u_bob', 4);
INSERT INTO credential VALUES ('u_bob', 'hash', 5);
INSERT INTO session VALUES ('session', 'u_bob', 1, 2, 3, NULL, NULL, 'x');
INSERT INTO meta VALUES ('organisation', 'Test'), ('epoch', 'one');
`;

it('everything of it is there, and is sealed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rolecall-earlier-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'rolecall.sqlite');
  const old = new DatabaseSync(path);
  old.exec(firstSchema);
  old.close();
  for (let times = 0; times < 2; times++) {
    const store = openSqlite(path);
    expect(store.damage()).toEqual([]);
    expect(store.loadRoom('users')).toEqual({ version: 3, segments: [Uint8Array.of(1, 2), Uint8Array.of(3)] });
    expect(store.versionOf('roles')).toBe(1);
    expect(store.activity({ limit: 10 }).rows.map(({ seq, at }) => [seq, at])).toEqual([
      [3, 11],
      [1, 10],
    ]);
    expect(store.activity({ recordId: 'u_carol', limit: 10 }).rows).toHaveLength(1);
    expect(store.findReceipt('u_bob', 'users', 'save')).toMatchObject({ kind: 'accepted', version: 2, at: 10 });
    expect(store.findAuthors('users', [1])).toMatchObject([{ userId: 'u_bob' }]);
    expect(store.findClients('users', [7]).get(7)).toEqual({ userId: 'u_bob', clock: 4 });
    expect(store.credentials.find('u_bob')).toEqual({ hash: 'hash', setAt: 5 });
    expect(store.sessions.find('session')?.userId).toBe('u_bob');
    expect(store.meta.get('epoch')).toBe('one');
    while (!store.check());
    expect(store.damage()).toEqual([]);
    store.close();
  }
  // The old file stays until somebody removes it.
  expect(readdirSync(folder).filter((name) => name.includes('.before-'))).toHaveLength(1);
  expect(existsSync(`${path}.new`)).toBe(false);
});

it('a file of the second version gets the table that it lacks', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rolecall-earlier-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'rolecall.sqlite');
  const first = openSqlite(path);
  first.meta.set('organisation', 'Test');
  first.close();
  const old = new DatabaseSync(path);
  old.exec('DROP TABLE factor; PRAGMA user_version = 2;');
  old.close();
  const store = openSqlite(path);
  expect(store.damage()).toEqual([]);
  expect(store.meta.get('organisation')).toBe('Test');
  const factor = { id: 'f', userId: 'u_bob', kind: 'passkey', name: '', createdAt: 1, usedAt: null, body: '' } as const;
  store.factors.write([{ kind: 'put', factor }]);
  expect(store.factors.ofUser('u_bob')).toEqual([factor]);
  while (!store.check());
  expect(store.damage()).toEqual([]);
  store.close();
  expect(readdirSync(folder).some((name) => name.includes('.before-'))).toBe(true);
});

it('what a file of the third version it recorded is found by what later versions ask for', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rolecall-earlier-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'rolecall.sqlite');
  const made = openSqlite(path);
  const change = { collection: 'users', id: 'u_carol', field: 'email', member: null, before: '', after: 'c' } as const;
  const from = { userId: 'u_bob', sessionId: 's', address: null, country: null, saveId: null, from: 0, to: 0 } as const;
  const row = { ...from, at: 10, room: 'users', outcome: 'refused', changes: [change], receipt: null } as const;
  made.commit({ segments: [], activity: [row], notices: [], clients: [], credentials: [] });
  made.close();
  const third = new DatabaseSync(path);
  third.exec('ALTER TABLE activity DROP COLUMN made_at; ALTER TABLE activity DROP COLUMN event;');
  third.exec('DROP TABLE activity_topic; PRAGMA user_version = 3;');
  const { n: _, mark: _mark, ...cells } = third.prepare('SELECT * FROM activity').get() ?? {};
  third.prepare('UPDATE activity SET mark = ?').run(markOf('activity', Object.values(cells) as Cell[]));
  third.close();

  const store = openSqlite(path);
  expect(store.damage()).toEqual([]);
  expect(store.activity({ outcome: 'refused', topics: ['users/email'], limit: 9 }).rows).toEqual([{ ...row, seq: 1 }]);
  while (!store.check());
  expect(store.damage()).toEqual([]);
  store.close();
});
