/**
 * The power is cut: of the log only what was synced is sure, and a commit is confirmed once its part of the log
 * is synced. What was being written behind it may be there, in part, as zeros, or as anything.
 */

import { appendFileSync, cpSync, mkdtempSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openFile } from '../../../sync-server/store/open-file.ts';
import { markPathOf, openSqlite } from '../../../sync-server/store/sqlite.ts';
import { createRandom } from '../../support/seeded-random.ts';

const commits = 12;
let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rolecall-power-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

it('a commit is confirmed by a log that is synced each time', () => {
  const database = openFile(join(root, 'rolecall.sqlite'));
  expect(database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
  // 2: FULL.
  expect(database.prepare('PRAGMA synchronous').get()).toEqual({ synchronous: 2 });
  database.close();
});

it('what is on the disk at any moment has every commit that was confirmed before', () => {
  const random = createRandom(80);
  const noise = (length: number): Uint8Array => Uint8Array.from({ length }, () => random.below(256));
  const path = join(root, 'live', 'rolecall.sqlite');
  cpSync(mkdtempSync(join(root, 'empty-')), join(root, 'live'), { recursive: true });
  const store = openSqlite(path);
  const synced: number[] = [];
  for (let n = 0; n < commits; n++) {
    store.commit({
      segments: [{ room: 'users', from: n, to: n + 1, bytes: noise(200 + random.below(6_000)) }],
      activity: [],
      notices: [],
      clients: [{ room: 'users', clientId: n, userId: `u_${n}`, clock: n }],
      credentials: [],
    });
    synced.push(statSync(`${path}-wal`).size);
    // The mark is written behind the commits: it is never ahead of them.
    cpSync(markPathOf(path), join(root, `mark-${n}`));
  }
  const whole = join(root, 'whole');
  cpSync(join(root, 'live'), whole, { recursive: true });
  store.close();

  for (const [n, bytes] of synced.entries()) {
    const next = synced[n + 1] ?? bytes;
    for (const tail of ['none', 'part', 'zeros', 'garbage'] as const) {
      const copy = join(root, `${n}-${tail}`);
      cpSync(whole, copy, { recursive: true });
      const there = join(copy, 'rolecall.sqlite');
      cpSync(join(root, `mark-${n}`), markPathOf(there));
      const written = random.below(next - bytes);
      truncateSync(`${there}-wal`, tail === 'part' ? bytes + written : bytes);
      if (tail === 'zeros') appendFileSync(`${there}-wal`, new Uint8Array(written));
      if (tail === 'garbage') appendFileSync(`${there}-wal`, noise(written));
      const after = openSqlite(there);
      expect(after.versionOf('users'), `${tail} after commit ${n}`).toBe(n + 1);
      expect(after.damage()).toEqual([]);
      after.commit({ segments: [], activity: [], notices: [], clients: [], credentials: [] });
      after.close();
    }
  }
});
