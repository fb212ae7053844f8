/**
 * Every commit of a history fails once, and every one of them is the first of many that fail, before it is
 * written or after it was: each Save is answered once in the end, counts once, and everybody has the same.
 */

import { expect, it } from 'vitest';
import { openSqlite } from '../../../sync-server/store/sqlite.ts';
import type { DevicePeer } from '../../support/device-peer.ts';
import { createFaultyStore, type FaultyStore } from '../../support/faulty-store.ts';
import { people, set, SyncWorld, type Person } from '../../support/sync-world.ts';

const saves = 6;

interface Fault {
  /** The first commit that fails; 0: none. */
  readonly nth: number;
  readonly how: 'before' | 'lost';
  readonly isLasting: boolean;
}

/** Answers how many commits the history took, and the version it came to. */
async function run({ nth, how, isLasting }: Fault): Promise<{ readonly commits: number; readonly version: number }> {
  const store = createFaultyStore(openSqlite(':memory:'));
  const world = await SyncWorld.create({ store });
  const before = store.versionOf('users');
  const first = store.tried;
  store.during = () => {
    const at = store.tried - first;
    store.fails = nth > 0 && (at === nth || (isLasting && at > nth)) ? how : 'never';
  };
  const writers: readonly (readonly [Person, DevicePeer])[] = [
    ['bob', await world.device('bob')],
    ['mallory', await world.device('mallory')],
  ];
  const reader = await world.plain('alice', 'users');
  for (let n = 0; n < saves; n++) {
    const [person, device] = writers[n % 2] ?? writers[0]!;
    const id = [people.carol, people.bob, people.mallory][n % 3] ?? '';
    device.save({
      saveId: String(n).padStart(22, '0'),
      room: 'users',
      clientId: 100 + n,
      madeAt: 0,
      changes: [set('users', id, 'email', `${n}@example.com`)],
    });
    await world.settle([device, reader]);
    if (device.socket === null) device.connect(world.connect(person, null));
    await world.settle([device, reader]);
  }
  const commits = store.tried - first;

  // The disk works again, and everybody comes back.
  store.during = null;
  store.fails = 'never';
  for (let round = 0; round < 2; round++) {
    for (const [person, device] of writers) {
      device.disconnect();
      device.connect(world.connect(person, null));
    }
    await world.settle([...writers.map(([, device]) => device), reader]);
  }
  const fresh = await world.plain('alice', 'users');
  const answered = writers.flatMap(([, { receipts }]) => receipts.filter(({ kind }) => kind === 'accepted'));
  expect(new Set(answered.map((receipt) => ('saveId' in receipt ? receipt.saveId : ''))).size).toBe(saves);
  expect(writers.flatMap(([, { pending }]) => pending)).toEqual([]);
  const rows = store.activity({ limit: 100 }).rows.flatMap(({ saveId }) => (saveId === null ? [] : [saveId]));
  expect([...rows].sort()).toEqual([...new Set(rows)].sort());
  expect(rows).toHaveLength(saves);
  for (const doc of [reader.doc, ...writers.map(([, device]) => device.base('users'))])
    expect(doc.getMap('users').toJSON()).toEqual(fresh.doc.getMap('users').toJSON());
  const version = store.versionOf('users') - before;
  await close(world, store);
  return { commits, version };
}

async function close(world: SyncWorld, store: FaultyStore): Promise<void> {
  await world.stop();
  store.close();
}

it('the n-th write fails, for every n, once or from then on: nothing is lost or done twice', async () => {
  const { commits, version } = await run({ nth: 0, how: 'before', isLasting: false });
  expect(commits).toBe(saves);
  expect(version).toBe(saves);
  for (const how of ['before', 'lost'] as const) {
    for (const isLasting of [false, true]) {
      for (let nth = 1; nth <= commits; nth++) {
        const after = await run({ nth, how, isLasting });
        expect(after.version, `${how}, ${isLasting ? 'from' : 'at'} ${nth}`).toBe(saves);
      }
    }
  }
});
