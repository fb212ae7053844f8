/** The record does not grow for ever: what is old or too much goes, what recognises a Save stays, the disk gets its room back. */

import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Receipt } from '../../../shared/protocol/messages.ts';
import { openSqlite } from '../../../sync-server/store/sqlite.ts';
import type { SqliteStore } from '../../../sync-server/store/promised.ts';
import type { Batch } from '../../../sync-server/store/store.ts';
import { createRandom } from '../../support/seeded-random.ts';

const nothing: Batch = { segments: [], activity: [], notices: [], clients: [], credentials: [] };
const random = createRandom(4);
let folder = '';
let store: SqliteStore;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rolecall-upkeep-'));
  store = openSqlite(join(folder, 'rolecall.sqlite'));
});
afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

const saveIdOf = (n: number): string => String(n).padStart(22, '0');

function receiptOf(n: number): Receipt {
  const saveId = saveIdOf(n);
  return n % 5 === 0
    ? { kind: 'refused', saveId, room: 'users', version: n, at: n, code: 'not-allowed', changes: [] }
    : { kind: 'accepted', saveId, room: 'users', version: n + 1, at: n, collisions: [] };
}

/** So many Saves of one field, each with another text that does not pack. */
function record(count: number, at = 0): void {
  store.commit({
    ...nothing,
    activity: Array.from({ length: count }, (_, index) => {
      const n = at + index;
      const text = Array.from({ length: 400 }, () => random.below(36).toString(36)).join('');
      return {
        at: n,
        userId: 'u_clerk',
        sessionId: 's',
        address: '192.0.2.1',
        country: null,
        room: 'users',
        saveId: saveIdOf(n),
        outcome: n % 5 === 0 ? 'refused' : 'accepted',
        from: n,
        to: n + 1,
        changes: [{ collection: 'users', id: 'u_carol', field: 'email', member: null, before: '', after: text }],
        receipt: receiptOf(n),
      };
    }),
  });
}

function prune(keep: { readonly before?: number; readonly bytes?: number; readonly savesBefore?: number }): void {
  while (store.upkeep.prune({ before: 0, bytes: Number.MAX_SAFE_INTEGER, savesBefore: 0, ...keep }));
}

it('what is older goes, and what is newer stays', () => {
  record(2_000);
  prune({ before: 1_500 });
  expect(store.upkeep.kept()).toMatchObject({ rows: 500, oldestAt: 1_500 });
  expect(store.activity({ limit: 10_000 }).rows.map(({ at }) => at)).toEqual(
    Array.from({ length: 500 }, (_, n) => 1_999 - n),
  );
  expect(store.activity({ recordId: 'u_carol', limit: 10_000 }).rows).toHaveLength(500);
});

it('the oldest go until the rest is within its size, and the newest always stays', () => {
  record(2_000);
  const { bytes } = store.upkeep.kept();
  prune({ bytes: bytes / 2 });
  const kept = store.upkeep.kept();
  expect(kept.bytes).toBeLessThanOrEqual(bytes / 2);
  expect(kept.bytes).toBeGreaterThan(bytes / 2 - 2_000);
  expect(kept.oldestAt).toBe(2_000 - kept.rows);
  prune({ bytes: 0 });
  expect(store.upkeep.kept()).toMatchObject({ rows: 1, oldestAt: 1_999 });
});

it('a Save whose record is gone is recognised when it is sent again, until that is too long ago', () => {
  record(1_000);
  prune({ before: 900 });
  for (const n of [1, 5, 899, 900, 999])
    expect(store.findReceipt('u_clerk', 'users', saveIdOf(n))).toMatchObject({
      kind: receiptOf(n).kind,
      saveId: saveIdOf(n),
      at: n,
    });
  expect(store.findReceipt('u_other', 'users', saveIdOf(1))).toBe(null);
  prune({ before: 900, savesBefore: 500 });
  expect(store.findReceipt('u_clerk', 'users', saveIdOf(499))).toBe(null);
  expect(store.findReceipt('u_clerk', 'users', saveIdOf(500))).not.toBe(null);
});

it('is sealed: what was removed is not taken for lost, nor what is left', () => {
  record(1_500);
  prune({ before: 1_200, savesBefore: 600 });
  record(10, 1_500);
  while (!store.check());
  expect(store.damage()).toEqual([]);
  store.close();
  store = openSqlite(join(folder, 'rolecall.sqlite'));
  while (!store.check());
  expect(store.damage()).toEqual([]);
});

it('room that became free goes back to the disk', () => {
  const path = join(folder, 'rolecall.sqlite');
  record(6_000);
  store.close();
  const full = statSync(path).size;
  store = openSqlite(path);
  prune({ before: 5_900 });
  while (store.upkeep.reclaim());
  store.close();
  expect(statSync(path).size).toBeLessThan(full / 5);
  store = openSqlite(path);
});

it('a document of which one field was overwritten a hundred thousand times is small when it is joined', () => {
  // As sync/segment.ts writes overwritten values: two bytes each.
  const bytes = new Uint8Array(200_000).map((_, n) => (n % 2 === 0 ? 2 : 0));
  store.commit({ ...nothing, segments: [{ room: 'users', from: 0, to: 100_000, bytes: Uint8Array.of(1) }] });
  store.compactRoom('users', 100_000, bytes);
  const loaded = store.loadRoom('users');
  expect([loaded.version, loaded.segments.length]).toEqual([100_000, 1]);
  expect(Buffer.compare(loaded.segments[0] ?? new Uint8Array(), bytes)).toBe(0);
  store.close();
  expect(statSync(join(folder, 'rolecall.sqlite')).size).toBeLessThan(250_000);
  store = openSqlite(join(folder, 'rolecall.sqlite'));
});

it('an entry of the record takes little more than what was changed', () => {
  record(1_000);
  const { bytes, rows } = store.upkeep.kept();
  // 400 characters of text, and who, when, where, which Save.
  expect(bytes / rows).toBeLessThan(650);
});
