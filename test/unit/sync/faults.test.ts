/** What happens when the disk fails, the process dies, or what is stored is damaged. */

import { afterEach, beforeEach, expect, it } from 'vitest';
import { openSqlite } from '../../../sync-server/store/sqlite.ts';
import { StoreFailed } from '../../../sync-server/sync/hub.ts';
import type { DevicePeer, SentSave } from '../../support/device-peer.ts';
import { createFaultyStore, type FaultyStore } from '../../support/faulty-store.ts';
import { clerkRole, people, place, readerRole, set, SyncWorld } from '../../support/sync-world.ts';

let store: FaultyStore;
let world: SyncWorld;
beforeEach(async () => {
  store = createFaultyStore(openSqlite(':memory:'));
  world = await SyncWorld.create({ store });
});
afterEach(async () => {
  await world.stop();
  store.close();
});

let made = 0;
function saveOf(value: string): SentSave {
  const saveId = String(++made).padStart(22, '0');
  return {
    saveId,
    room: 'users',
    clientId: 100 + made,
    madeAt: 0,
    changes: [set('users', people.carol, 'email', value)],
  };
}

function emailNow(): string | undefined {
  return world.hub.organisation.get('users', people.carol)?.email;
}

async function comeBack(peer: DevicePeer): Promise<void> {
  peer.disconnect();
  peer.connect(world.connect('bob', null));
  await world.settle([peer]);
}

it('a Save that could not be stored is not acknowledged, not sent to others, and not in effect', async () => {
  const bob = await world.device('bob');
  const alice = await world.plain('alice', 'users');
  store.fails = 'before';
  bob.save(saveOf('lost@example.com'));
  await world.settle([bob, alice]);
  expect(bob.receipts).toEqual([]);
  expect(emailNow()).toBe('');
  expect(alice.doc.getMap('users').get(`${people.carol}/email`) ?? '').toBe('');
  // Readers go on; the writer tries again later.
  expect(alice.socket?.isOpen).toBe(true);
  expect(bob.socket).toBe(null);
  const fresh = await world.plain('alice', 'users');
  expect(fresh.doc.getMap('users').get(`${people.alice}/username`)).toBe('alice');

  store.fails = 'never';
  await comeBack(bob);
  expect(bob.receipts).toMatchObject([{ kind: 'accepted' }]);
  await world.settle([alice]);
  expect(alice.doc.getMap('users').get(`${people.carol}/email`)).toBe('lost@example.com');
});

it('for ever failing commits leave nothing behind, however often they are tried', async () => {
  const bob = await world.device('bob');
  store.fails = 'before';
  for (let n = 0; n < 20; n++) {
    bob.save(saveOf(`${n}@example.com`));
    await world.settle([bob]);
    await comeBack(bob);
  }
  expect(emailNow()).toBe('');
  store.fails = 'never';
  await comeBack(bob);
  expect(bob.pending).toEqual([]);
  expect(new Set(bob.receipts.map((receipt) => (receipt.kind === 'overwritten' ? '' : receipt.saveId))).size).toBe(20);
  expect(emailNow()).toBe('19@example.com');
});

it('a commit whose confirmation was lost counts once', async () => {
  const bob = await world.device('bob');
  const alice = await world.plain('alice', 'users');
  const before = store.versionOf('users');
  store.fails = 'lost';
  bob.save(saveOf('kept@example.com'));
  await world.settle([bob]);
  store.fails = 'never';
  await comeBack(bob);
  await world.settle([alice, bob]);
  expect(bob.receipts).toMatchObject([{ kind: 'accepted', version: before + 1 }]);
  expect(store.versionOf('users')).toBe(before + 1);
  for (const doc of [alice.doc, bob.base('users')])
    expect(doc.getMap('users').get(`${people.carol}/email`)).toBe('kept@example.com');
});

it('a right that could not be taken away is not taken away, nor half', async () => {
  const sockets = [world.connect('bob', null), world.connect('bob', 'users')];
  store.fails = 'before';
  await expect(
    world.hub.change({ actor: null, changes: [set('users', people.bob, 'enabled', false)] }),
  ).rejects.toThrow(StoreFailed);
  expect(world.hub.subject(people.bob, place)?.signIn).toBe('ok');
  expect(sockets.map((socket) => socket.closedWith)).toEqual([null, null]);
});

it('nobody is told anything before it is durable', async () => {
  const bob = await world.device('bob');
  const alice = await world.plain('alice', 'users');
  const told: number[] = [];
  store.during = () => told.push((bob.socket?.toClient.length ?? 0) + (alice.socket?.toClient.length ?? 0));
  for (const value of ['1@example.com', '2@example.com', '3@example.com']) bob.save(saveOf(value));
  while (bob.socket?.deliver());
  await world.tick();
  // Three Saves of one moment are one commit.
  expect(told).toEqual([0]);
  await world.settle([bob, alice]);
  expect(bob.receipts).toHaveLength(3);
});

it('a plain client’s update that could not be stored is taken again when it comes back', async () => {
  const bob = await world.plain('bob', 'users');
  store.fails = 'before';
  bob.doc.getMap('users').set(`${people.carol}/email`, 'plain@example.com');
  await world.settle([bob]);
  expect(emailNow()).toBe('');
  store.fails = 'never';
  bob.connect(world.connect('bob', 'users'));
  await world.settle([bob]);
  expect(emailNow()).toBe('plain@example.com');
  bob.doc.getMap('users').set(`${people.carol}/email`, 'again@example.com');
  await world.settle([bob]);
  expect(emailNow()).toBe('again@example.com');
});

it('a room that cannot be loaded is not served; the others are', async () => {
  store.commit({
    segments: [
      { room: 'desks', from: store.versionOf('desks'), to: store.versionOf('desks') + 1, bytes: Uint8Array.of(99) },
    ],
    activity: [],
    notices: [],
    clients: [],
    credentials: [],
  });
  await world.restart();
  expect(world.logged.some(({ level, message }) => level === 'error' && message.includes('cannot be loaded'))).toBe(
    true,
  );
  const bob = await world.plain('bob', 'users');
  bob.doc.getMap('users').set(`${people.carol}/email`, 'still@example.com');
  await world.settle([bob]);
  expect(emailNow()).toBe('still@example.com');
  const desks = world.connect('alice', 'desks');
  expect(desks.toClient).toEqual([]);
  const { allowed } = await world.hub.change({
    actor: { userId: people.alice, place },
    changes: [set('desks', 'd_new00000000000000000', 'name', 'New')],
  });
  expect(allowed).toBe(false);
});

it('many clients in the middle of their work lose nothing and do nothing twice when the server dies', async () => {
  const devices = await Promise.all(Array.from({ length: 15 }, () => world.device('bob')));
  const sent: SentSave[] = [];
  for (let round = 0; round < 6; round++) {
    for (const device of devices) {
      const save = saveOf(`r${round}.${made}@example.com`);
      sent.push(save);
      device.save(save);
      if (world.random.chance(0.5)) device.socket?.deliver();
    }
    await world.tick();
    await world.restart();
    for (const device of devices) {
      device.disconnect();
      device.connect(world.connect('bob', null));
    }
    await world.settle(devices);
  }
  const rows = store.activity({ recordId: people.carol, limit: 10_000 }).rows.filter(({ saveId }) => saveId !== null);
  expect(rows.map(({ saveId }) => saveId).sort()).toEqual(sent.map(({ saveId }) => saveId).sort());
  for (const device of devices) expect(device.pending).toEqual([]);
});

it('a Save of which one change is forbidden does nothing, and is recorded with what it tried', async () => {
  const bob = await world.device('bob');
  const allowed = set('users', people.carol, 'email', '0@example.com');
  bob.save({
    saveId: 'z'.repeat(22),
    room: 'users',
    clientId: 9,
    madeAt: 0,
    changes: [allowed, set('users', people.bob, 'roles', true, 'builtin.administrator')],
  });
  await world.settle([bob]);
  expect(bob.receipts).toMatchObject([
    { kind: 'refused', changes: [{ reasons: [] }, { reasons: [{ code: 'grants-more' }] }] },
  ]);
  expect(emailNow()).toBe('');
  expect(store.activity({ userId: people.bob, limit: 1 }).rows).toMatchObject([
    {
      outcome: 'refused',
      address: place.address,
      changes: [
        { field: 'email', before: '', after: '0@example.com' },
        { field: 'roles', before: null, after: true },
      ],
    },
  ]);
});

it('the right that counts is the one at the moment of judging, also within one moment', async () => {
  const bob = await world.device('bob');
  bob.save(saveOf('before@example.com'));
  while (bob.socket?.deliver());
  const demoted = world.hub.change({
    actor: null,
    changes: [
      set('users', people.bob, 'roles', null, clerkRole),
      set('users', people.bob, 'scope', 'builtin.basic-user'),
    ],
  });
  bob.save(saveOf('after@example.com'));
  while (bob.socket?.deliver());
  await demoted;
  await world.settle([bob]);
  expect(bob.receipts.slice(0, 2).map(({ kind }) => kind)).toEqual(['accepted', 'refused']);
  // Sent again when the rooms changed: the same answers.
  expect(new Set(bob.receipts.map((receipt) => JSON.stringify(receipt))).size).toBe(2);
  expect(emailNow()).toBe('before@example.com');
});

it('a device is answered while what waits for it cannot be read', async () => {
  const { noticesFor } = store;
  store.noticesFor = () => {
    throw new Error('disk I/O error');
  };
  const bob = await world.device('bob');
  expect(bob.synced.has('users')).toBe(true);
  expect(bob.socket?.isOpen).toBe(true);
  store.noticesFor = noticesFor;
});

it('a right is taken away from everybody, also while what else they are told cannot be read', async () => {
  const bob = await world.device('bob');
  const carol = await world.plain('carol', 'users');
  const { get } = store.meta;
  store.meta.get = () => {
    throw new Error('disk I/O error');
  };
  // Both change, bob first; nobody may go on with what they had.
  await world.hub.change({
    actor: null,
    changes: [people.bob, people.carol].flatMap((id) => [
      set('users', id, 'roles', null, id === people.bob ? clerkRole : readerRole),
      set('users', id, 'scope', 'builtin.basic-user'),
    ]),
  });
  expect([bob.socket?.isOpen, carol.socket?.isOpen]).toEqual([false, false]);
  store.meta.get = get;
  const alice = await world.plain('alice', 'users');
  expect(alice.doc.getMap('users').get(`${people.bob}/scope`)).toBe('builtin.basic-user');
});
