/** A store that answers at once is not waited for: nothing is made twice for it, and nobody has a turn meanwhile. */

import { expect, it } from 'vitest';
import { encodeSave } from '../../../shared/document/encode-save.ts';
import { registerKey } from '../../../shared/document/change.ts';
import { collections } from '../../../shared/schema/records.ts';
import { systemSubject } from '../../../shared/permissions/subject.ts';
import { promised } from '../../../sync-server/store/promised.ts';
import { openSqlite } from '../../../sync-server/store/sqlite.ts';
import type { Store } from '../../../sync-server/store/store.ts';
import { Authority } from '../../../sync-server/sync/authority.ts';
import { createSmallSave } from '../../../sync-server/sync/queued-save.ts';
import { createFaultyStore } from '../../support/faulty-store.ts';
import { createSlowStore } from '../../support/slow-store.ts';
import { idOf, place } from '../../support/sync-world.ts';

const user = idOf('u', 'carol');
const logged: string[] = [];
const log = { info() {}, warn() {}, error: (_: object, message: string) => void logged.push(message) };

/** An authority on this store, and how often a record was replaced in its memory. */
async function authorityOn(store: Store): Promise<{ authority: Authority; replaced: () => number }> {
  const authority = await Authority.open({ store, now: () => 0, log });
  let count = 0;
  authority.organisation.watch({ replaced: () => void count++ });
  return { authority, replaced: () => count };
}

function name(authority: Authority, username: string): void {
  const writes = [
    { collection: collections.users, id: user, field: 'username', member: null, value: username, seen: null },
  ];
  expect(authority.judge({ actor: systemSubject, by: null, writes }).review.allowed).toBe(true);
}

it('a group is stored at once, and was made in memory once', async () => {
  const { authority, replaced } = await authorityOn(promised(openSqlite(':memory:')));
  name(authority, 'carol');
  expect(authority.commit()).toBe(true);
  expect(replaced()).toBe(1);
  expect(await authority.store.versionOf('users')).toBe(1);
  expect(authority.organisation.get('users', user)?.username).toBe('carol');
});

it('what a Save needs of the store is there without a promise', async () => {
  const { authority } = await authorityOn(promised(openSqlite(':memory:')));
  const key = registerKey(user, 'email', null);
  const value = 'carol@example.com';
  const bytes = encodeSave({
    saveId: '1'.padStart(22, '0'),
    madeAt: 0,
    clientId: 7,
    writes: [{ collection: 'users', key, value, origin: null }],
  });
  const who = { sessionId: 's', userId: user, place };
  const allowances = { spendRefused: () => true, mayRecord: () => true };
  const save = createSmallSave({ authority, who, room: 'users', bytes, now: () => 0, ...allowances });
  expect(save.lookUp()).toBe(undefined);
});

it('of a group that it could not store nothing is left', async () => {
  const store = createFaultyStore(openSqlite(':memory:'));
  const { authority } = await authorityOn(promised(store));
  store.fails = 'before';
  name(authority, 'carol');
  expect(await authority.commit()).toBe(false);
  expect(authority.organisation.get('users', user)).toBe(undefined);
  expect(authority.document('users')?.version).toBe(0);
  expect(authority.failing).toBe(true);
  expect(logged).toEqual(['the store could not write; nothing of this group counts']);
});

it('for a store that takes its time memory is put back before it is waited for, and made again', async () => {
  const { authority, replaced } = await authorityOn(createSlowStore(openSqlite(':memory:'), () => 1));
  name(authority, 'carol');
  const storing = authority.commit();
  expect(authority.organisation.get('users', user)).toBe(undefined);
  expect(await storing).toBe(true);
  expect(authority.organisation.get('users', user)?.username).toBe('carol');
  expect(replaced()).toBe(3);
});
