/** Whatever happens to the files while nobody runs on them: it is noticed and named, or nothing is missing. */

import { spawnSync } from 'node:child_process';
import {
  closeSync,
  cpSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rooms } from '../../../shared/schema/rooms.ts';
import { describeDamage, StoreDamaged, StoreReadOnly } from '../../../sync-server/store/damage.ts';
import { StoreUnusable } from '../../../sync-server/store/open-file.ts';
import { rebuild } from '../../../sync-server/store/rebuild.ts';
import { markPathOf, openSqlite } from '../../../sync-server/store/sqlite.ts';
import type { SqliteStore } from '../../../sync-server/store/promised.ts';
import { createRandom } from '../../support/seeded-random.ts';

const commits = 150;
const page = 4_096;
const random = createRandom(78);
const fill = fileURLToPath(new URL('../../support/fill-store.ts', import.meta.url));

let root = '';
let made = 0;
/** Files as a crash left them: everything in the log; everything in the file. */
let inLog = '';
let inFile = '';
let whole: unknown;

function fillStore(path: string, count: number, kept: 'file' | 'log', before = 0): void {
  const { signal, stderr } = spawnSync(process.execPath, [fill, path, String(count), kept, String(before)]);
  expect([signal, stderr.toString()]).toEqual(['SIGKILL', '']);
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'rolecall-damage-'));
  inLog = join(root, 'log');
  inFile = join(root, 'file');
  for (const [folder, kept] of [
    [inLog, 'log'],
    [inFile, 'file'],
  ] as const) {
    cpSync(mkdtempSync(join(root, 'empty-')), folder, { recursive: true });
    fillStore(join(folder, 'rolecall.sqlite'), commits, kept);
  }
  const store = openSqlite(copyOf(inFile));
  whole = everything(store);
  store.close();
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A copy of the files; the path of its database. */
function copyOf(folder: string): string {
  const copy = join(root, `copy-${made++}`);
  cpSync(folder, copy, { recursive: true });
  return join(copy, 'rolecall.sqlite');
}

function everything(store: SqliteStore): unknown {
  const numbers = Array.from({ length: commits }, (_, n) => n);
  return {
    documents: rooms.map((room) => [room, store.versionOf(room), store.loadRoom(room)]),
    activity: store.activity({ limit: 10_000 }).rows,
    byUser: numbers.map((n) => store.activity({ userId: `u_${n}`, limit: 1_000 })),
    byRecord: numbers.map((n) => store.activity({ recordId: `u_${n}`, limit: 10 })),
    receipts: numbers.map((n) => store.findReceipt(`u_${n % 7}`, 'users', String(n).padStart(22, '0'))),
    authors: store.findAuthors('users', numbers),
    clients: store.findClients('users', numbers),
    credentials: numbers.map((n) => store.credentials.find(`u_${n}`)),
    sessions: numbers.map((n) => store.sessions.ofUser(`u_${n}`)),
    meta: ['organisation', 'epoch', 'last'].map((key) => store.meta.get(key)),
  };
}

interface Found {
  readonly named: readonly string[];
  readonly content: unknown;
}

/** What is said of the files after the start and one round of looking. */
function open(path: string): Found {
  let store: SqliteStore;
  try {
    store = openSqlite(path);
  } catch (error) {
    // Anything else would be a stack trace.
    expect(error).toBeInstanceOf(StoreUnusable);
    return { named: [String(error)], content: null };
  }
  try {
    while (!store.check());
    const named = store.damage().map(describeDamage);
    return { named, content: named.length > 0 ? null : everything(store) };
  } finally {
    store.close();
  }
}

function flip(path: string, at: number): void {
  const file = openSync(path, 'r+');
  const byte = Buffer.alloc(1);
  readSync(file, byte, 0, 1, at);
  byte[0] = (byte[0] ?? 0) ^ (1 << random.below(8));
  writeSync(file, byte, 0, 1, at);
  closeSync(file);
}

/** Wherever the text is: pages keep what was moved away from them. */
function flipEach(path: string, text: string): void {
  const bytes = readFileSync(path);
  for (let at = bytes.indexOf(text); at !== -1; at = bytes.indexOf(text, at + 1)) flip(path, at);
}

describe('a whole store', () => {
  it('is never called damaged, killed or closed', () => {
    expect(open(copyOf(inLog))).toEqual({ named: [], content: whole });
    expect(open(copyOf(inFile))).toEqual({ named: [], content: whole });
  });

  it('is not called damaged when the mark lags behind, as after a crash between the two', () => {
    const path = copyOf(inFile);
    const earlier = readFileSync(markPathOf(path));
    fillStore(path, 20, 'file');
    writeFileSync(markPathOf(path), earlier);
    expect(open(path).named).toEqual([]);
  });

  it('is not called damaged when one slot of the mark is torn', () => {
    for (const slot of [0, 512]) {
      const path = copyOf(inLog);
      flip(markPathOf(path), slot + 40);
      expect(open(path).named).toEqual([]);
    }
  });
});

describe('damage', () => {
  it('of any byte of the log is noticed, and says what is missing', () => {
    const size = statSync(`${copyOf(inLog)}-wal`).size;
    for (let n = 0; n < 24; n++) {
      const path = copyOf(inLog);
      const at = random.below(size);
      flip(`${path}-wal`, at);
      expect([at, open(path).named.length > 0]).toEqual([at, true]);
    }
    const path = copyOf(inLog);
    flip(`${path}-wal`, Math.floor(size / 2));
    const [named = ''] = open(path).named;
    expect(named).toMatch(
      /^the history: the last \d+ of 303 commits are missing, the newest from \S+ \(.*users: \d+ of 150 writes\)$/u,
    );
    // What SQLite would write over stays for whoever can read it.
    expect(existsSync(`${path}-wal.damaged`)).toBe(true);
  });

  it('of any page of the file is noticed, or nothing is missing', () => {
    const pages = statSync(copyOf(inFile)).size / page;
    let noticed = 0;
    for (let n = 0; n < pages; n++) {
      const path = copyOf(inFile);
      const at = n * page + random.below(page);
      flip(path, at);
      const found = open(path);
      if (found.named.length > 0) noticed++;
      else expect([at, found.content]).toEqual([at, whole]);
    }
    expect(noticed).toBeGreaterThan(pages / 4);
  });

  it('of a page that is all zeros is noticed, or nothing is missing', () => {
    const pages = statSync(copyOf(inFile)).size / page;
    for (let n = 0; n < pages; n++) {
      const path = copyOf(inFile);
      const file = openSync(path, 'r+');
      writeSync(file, Buffer.alloc(page), 0, page, n * page);
      closeSync(file);
      const found = open(path);
      if (found.named.length === 0) expect([n, found.content]).toEqual([n, whole]);
    }
  });

  it.each([
    [
      'the log is cut',
      (path: string) => truncateSync(`${path}-wal`, Math.floor(statSync(`${path}-wal`).size / 2)),
      'log',
    ],
    ['the log is removed', (path: string) => rmSync(`${path}-wal`), 'log'],
    [
      'the file is cut',
      (path: string) => truncateSync(path, Math.floor(statSync(path).size / 2 / page) * page),
      'file',
    ],
    [
      'the file is cut within a page',
      (path: string) => truncateSync(path, Math.floor(statSync(path).size / 2) + 100),
      'file',
    ],
    ['the file is emptied', (path: string) => truncateSync(path, 0), 'file'],
    ['the file is removed', (path: string) => rmSync(path), 'file'],
    ['the file is something else', (path: string) => writeFileSync(path, 'not a database at all'.repeat(500)), 'file'],
    ['the mark is removed', (path: string) => rmSync(markPathOf(path)), 'file'],
    ['the mark is overwritten', (path: string) => writeFileSync(markPathOf(path), 'x'.repeat(1_024)), 'file'],
  ] as const)('is noticed when %s', (_what, damage, where) => {
    const path = copyOf(where === 'log' ? inLog : inFile);
    damage(path);
    const { named } = open(path);
    expect(named.length).toBeGreaterThan(0);
    for (const sentence of named) expect(sentence).not.toMatch(/undefined|\n\s+at /u);
    // And still at the next start.
    expect(open(path).named.length).toBeGreaterThan(0);
  });

  it('is noticed when an older copy is in its place', () => {
    const path = copyOf(inFile);
    const older = readFileSync(path);
    fillStore(path, 10, 'file');
    writeFileSync(path, older);
    expect(open(path).named).toEqual([
      expect.stringMatching(/^the history: the last 21 of 324 commits are missing, .*users: 10 of 160 writes/u),
    ]);
  });

  it('is noticed when the file of another organisation is in its place', () => {
    const path = copyOf(inFile);
    const other = copyOf(inLog);
    fillStore(other, 10, 'file');
    cpSync(other, path);
    expect(open(path).named).toEqual([expect.stringMatching(/not of one history/u)]);
  });

  it('that comes while the server runs is found by looking', () => {
    const path = copyOf(inFile);
    const store = openSqlite(path);
    while (!store.check());
    expect(store.damage()).toEqual([]);
    flipEach(path, 'hash 77');
    while (!store.check());
    expect(store.damage().map(describeDamage)).toEqual(['the passwords: row 78 is not what was written']);
    expect(() => store.credentials.find('u_77')).toThrow(StoreDamaged);
    store.close();
  });
});

describe('a damaged store', () => {
  function damaged(): SqliteStore {
    const path = copyOf(inLog);
    flip(`${path}-wal`, Math.floor(statSync(`${path}-wal`).size / 2));
    return openSqlite(path);
  }

  it('is read, and takes nothing', () => {
    const store = damaged();
    expect(store.versionOf('users')).toBeGreaterThan(10);
    expect(store.loadRoom('users').segments.length).toBe(store.versionOf('users'));
    const batch = { segments: [], activity: [], notices: [], clients: [], credentials: [] };
    expect(() => store.commit(batch)).toThrow(StoreReadOnly);
    expect(() => store.meta.set('a', 'b')).toThrow(StoreReadOnly);
    expect(() => store.probe(1)).toThrow(StoreReadOnly);
    expect(() => store.upkeep.prune({ before: 1e15, bytes: 0, savesBefore: 0 })).toThrow(StoreReadOnly);
    store.close();
  });

  it('lets people sign in and out all the same, until it ends', () => {
    const store = damaged();
    const [session] = store.sessions.ofUser('u_1');
    expect(session).toBeDefined();
    if (session === undefined) return;
    store.sessions.put({ ...session, id: 'new' });
    store.sessions.remove(session.id);
    expect(store.sessions.ofUser('u_1').map(({ id }) => id)).toEqual(['new']);
    store.close();
  });

  it('of which a document is damaged serves that room up to there', () => {
    const path = copyOf(inFile);
    flipEach(path, 'segment 120 ');
    const store = openSqlite(path);
    expect(store.loadRoom('users').version).toBe(120);
    expect(store.loadRoom('roles').version).toBe(15);
    store.close();
  });

  it('is whole again after it was recovered: what can be read is there, the rest is named, nothing is thrown away', () => {
    const path = copyOf(inLog);
    flip(`${path}-wal`, Math.floor(statSync(`${path}-wal`).size / 2));
    const before = openSqlite(path);
    const version = before.versionOf('users');
    before.close();
    const { oldPath } = rebuild(path, markPathOf(path), 0, true);
    expect(existsSync(oldPath)).toBe(true);
    expect(open(path).named).toEqual([]);
    const store = openSqlite(path);
    expect(store.versionOf('users')).toBe(version);
    expect(store.findReceipt('u_1', 'users', '1'.padStart(22, '0'))).toMatchObject({ kind: 'accepted' });
    // Another history: devices fetch anew, and everybody signs in again; it is not set up again.
    expect(store.meta.get('epoch')).toBe(null);
    expect(store.meta.get('set-up-at')).not.toBe(null);
    expect(store.sessions.userIds()).toEqual([]);
    store.close();
  });

  it('keeps every row but the damaged one when it is recovered', () => {
    const path = copyOf(inFile);
    flipEach(path, 'hash 77');
    const { lost } = rebuild(path, markPathOf(path), 0, true);
    expect(lost).toEqual(['credential: 1 rows']);
    const store = openSqlite(path);
    expect(store.damage()).toEqual([]);
    expect(store.credentials.find('u_77')).toBe(null);
    expect(store.credentials.find('u_78')).toMatchObject({ hash: 'hash 78' });
    store.close();
  });
});
