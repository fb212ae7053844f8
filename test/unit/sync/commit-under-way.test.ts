/** A commit may take its time, and may fail in the end: what is seen meanwhile, and what is left then. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { has } from '../../../shared/permissions/subject.ts';
import { openSqlite } from '../../../sync-server/store/sqlite.ts';
import { StoreFailed } from '../../../sync-server/sync/hub.ts';
import type { DevicePeer, SentSave } from '../../support/device-peer.ts';
import { createFaultyStore, type FaultyStore } from '../../support/faulty-store.ts';
import type { PlainPeer } from '../../support/plain-peer.ts';
import type { SlowStore } from '../../support/slow-store.ts';
import { clerkRole, idOf, people, place, set, SyncWorld } from '../../support/sync-world.ts';

const key = `${people.carol}/email`;
const crowd = Array.from({ length: 400 }, (_, n) => idOf('u', `crowd${lettersOf(n)}`));

let store: FaultyStore;
let world: SyncWorld;
let slow: SlowStore;
let made = 0;
beforeEach(async () => {
  made = 0;
  store = createFaultyStore(openSqlite(':memory:'));
  world = await SyncWorld.create({ store, turns: () => 1 });
  // It was made with `turns`.
  slow = world.slow as SlowStore;
});
afterEach(async () => {
  slow.holds = 'never';
  await world.stop();
  store.close();
});

function lettersOf(n: number): string {
  return [100, 10, 1].map((digit) => 'abcdefghij'[Math.floor(n / digit) % 10]).join('');
}

function saveOf(changes: SentSave['changes'], room: SentSave['room'] = 'users'): SentSave {
  made++;
  return { saveId: String(made).padStart(22, '0'), room, clientId: made, madeAt: 0, changes };
}

function emailSave(value: string): SentSave {
  return saveOf([set('users', people.carol, 'email', value)]);
}

function emailNow(): string | undefined {
  return world.hub.organisation.get('users', people.carol)?.email;
}

function carolMayEdit(): boolean {
  const carol = world.hub.subject(people.carol, place);
  return carol !== null && has(carol, 'edit_user');
}

/** Everything on its way arrives, and the server goes on until it waits for the commit alone. */
async function untilHeld(...peers: readonly (DevicePeer | PlainPeer)[]): Promise<void> {
  for (const peer of peers) while (peer.socket?.deliver() === true);
  for (let turns = 0; turns < 20; turns++) await world.tick();
  for (const peer of peers) while (peer.receive());
  expect(slow.isCommitting).toBe(true);
}

async function letGo(...peers: readonly (DevicePeer | PlainPeer)[]): Promise<void> {
  slow.holds = 'never';
  await world.settle(peers);
}

for (const holds of ['before', 'after'] as const) {
  describe(`while a commit waits ${holds} it is written`, () => {
    it('nobody sees what it will have done, whoever asks and however', async () => {
      const [bob, alice] = [await world.device('bob'), await world.plain('alice', 'users')];
      slow.holds = holds;
      bob.save(emailSave('new@example.com'));
      await untilHeld(bob, alice);
      expect(bob.receipts).toEqual([]);
      expect(alice.doc.getMap('users').get(key) ?? '').toBe('');
      expect(emailNow()).toBe('');
      const [fresh, stock] = [await world.plain('carol', 'users'), await world.device('mallory')];
      expect(fresh.synced).toBe(true);
      for (const doc of [fresh.doc, stock.base('users')]) expect(doc.getMap('users').get(key) ?? '').toBe('');
      await letGo(bob, alice, fresh, stock);
      expect(bob.receipts).toMatchObject([{ kind: 'accepted', version: world.store.versionOf('users') }]);
      expect(emailNow()).toBe('new@example.com');
      for (const doc of [alice.doc, fresh.doc, stock.base('users')])
        expect(doc.getMap('users').get(key)).toBe('new@example.com');
    });

    it('a right that it gives counts for nothing, and one that it takes still counts', async () => {
      const bob = world.connect('bob', 'users');
      slow.holds = holds;
      const changed = world.hub.change({
        actor: null,
        changes: [set('users', people.carol, 'roles', true, clerkRole), set('users', people.bob, 'enabled', false)],
      });
      await untilHeld();
      expect(carolMayEdit()).toBe(false);
      expect(world.hub.subject(people.bob, place)?.signIn).toBe('ok');
      expect(bob.isOpen).toBe(true);
      await letGo();
      expect((await changed).allowed).toBe(true);
      expect(carolMayEdit()).toBe(true);
      expect(bob.isOpen).toBe(false);
    });
  });
}

it('what comes meanwhile is judged by what became of it: when it failed, as if it had never been', async () => {
  const [carol, alice] = [await world.device('carol'), await world.device('alice')];
  slow.holds = 'before';
  const granted = world.hub.change({ actor: null, changes: [set('users', people.carol, 'roles', true, clerkRole)] });
  const failing = granted.then(
    () => null,
    (error: unknown) => error,
  );
  await untilHeld();
  carol.save(saveOf([set('users', people.mallory, 'email', 'by.carol@example.com')]));
  alice.save(saveOf([set('users', people.mallory, 'email', 'by.alice@example.com')]));
  await untilHeld(carol, alice);
  store.during = () => {
    // Once.
    store.fails = store.during === null ? 'never' : 'before';
    store.during = null;
  };
  await letGo(carol, alice);
  expect(await failing).toBeInstanceOf(StoreFailed);
  store.fails = 'never';
  await world.settle([carol, alice]);
  for (const peer of [carol, alice])
    if (peer.socket === null) peer.connect(world.connect(peer === carol ? 'carol' : 'alice', null));
  await world.settle([carol, alice]);
  expect(carol.receipts).toMatchObject([{ kind: 'refused', code: 'not-allowed' }]);
  expect(alice.receipts).toMatchObject([{ kind: 'accepted' }]);
});

describe('a commit that failed leaves nothing', () => {
  it('of a small Save, a large one or a plain client’s update, in memory or anywhere', async () => {
    await world.system(crowd.map((id, n) => set('users', id, 'username', `crowd.${n}`)));
    const before = [...world.hub.organisation.all('users')];
    const version = store.versionOf('users');
    const brings: readonly ((value: string) => Promise<DevicePeer | PlainPeer>)[] = [
      async (value) => {
        const bob = await world.device('bob');
        bob.save(saveOf([set('users', people.carol, 'email', value), set('users', people.carol, 'username', value)]));
        return bob;
      },
      async (value) => {
        const alice = await world.device('alice');
        alice.save(
          saveOf(
            crowd.flatMap((id, n) => [set('users', id, 'email', `${n}.${value}`), set('users', id, 'enabled', true)]),
          ),
        );
        return alice;
      },
      async (value) => {
        const bob = await world.plain('bob', 'users');
        bob.doc.getMap('users').set(key, value);
        return bob;
      },
    ];
    for (const [n, bring] of brings.entries()) {
      store.fails = 'before';
      const peer = await bring(`failed${n}@example.com`);
      await world.settle([peer]);
      expect(peer.socket).toBe(null);
      expect([...world.hub.organisation.all('users')]).toEqual(before);
      expect(world.hub.organisation.idOfName('users', `failed${n}@example.com`)).toBe(undefined);
      store.fails = 'never';
      const fresh = await world.plain('alice', 'users');
      expect(JSON.stringify(fresh.doc.getMap('users'))).not.toContain('failed');
      expect(store.versionOf('users')).toBe(version);
    }
  });

  it('and what is sent again counts, once', async () => {
    const bob = await world.device('bob');
    store.fails = 'before';
    bob.save(emailSave('again@example.com'));
    await world.settle([bob]);
    store.fails = 'never';
    bob.connect(world.connect('bob', null));
    await world.settle([bob]);
    expect(bob.receipts).toMatchObject([{ kind: 'accepted' }]);
    expect(emailNow()).toBe('again@example.com');
  });
});

it('a Save that is sent again while it is being stored counts once, and gets the same answer', async () => {
  const bob = await world.device('bob');
  const save = emailSave('once@example.com');
  slow.holds = 'before';
  bob.save(save);
  await untilHeld(bob);
  bob.disconnect();
  bob.connect(world.connect('bob', null));
  // Until it has asked for the rooms, was answered, and has sent it again.
  for (let rounds = 0; rounds < 5; rounds++) await untilHeld(bob);
  expect(bob.synced.has('users')).toBe(true);
  const version = store.versionOf('users');
  await letGo(bob);
  expect(store.versionOf('users')).toBe(version + 1);
  expect(bob.receipts.map(({ kind }) => kind)).toEqual(['accepted']);
  expect(store.activity({ limit: 10 }).rows.filter(({ saveId }) => saveId === save.saveId)).toHaveLength(1);
});

it('a device is answered in the order in which it asked, however long each commit takes', async () => {
  await world.stop();
  world = await SyncWorld.create({ store, turns: (random) => random.below(6) });
  slow = world.slow as SlowStore;
  const bob = await world.device('bob');
  for (let n = 0; n < 40; n++) {
    bob.save(emailSave(`${n}@example.com`));
    while (bob.socket?.deliver() === true);
    for (let turns = world.random.below(4); turns > 0; turns--) await world.tick();
  }
  await world.settle([bob]);
  await world.settle([bob]);
  expect(bob.receipts.map((receipt) => 'saveId' in receipt && Number(receipt.saveId))).toEqual(
    Array.from({ length: 40 }, (_, n) => n + 1),
  );
  expect(slow.overlapping).toBe(0);
  expect(store.tried).toBeGreaterThan(5);
});

it('many who bring something while a commit is under way are one commit after it', async () => {
  const [alice, bob] = [await world.device('alice'), await world.device('bob')];
  slow.holds = 'before';
  const tried = store.tried;
  bob.save(emailSave('first@example.com'));
  await untilHeld(bob);
  for (let n = 0; n < 10; n++) {
    bob.save(emailSave(`bob${n}@example.com`));
    alice.save(saveOf([set('users', people.mallory, 'email', `alice${n}@example.com`)]));
    await untilHeld(alice, bob);
  }
  await letGo(alice, bob);
  expect(store.tried - tried).toBe(2);
  expect([bob.receipts.length, alice.receipts.length]).toEqual([11, 10]);
});

describe('stopping', () => {
  it('waits for the commit that is under way, and for what was taken in, and answers it', async () => {
    const bob = await world.device('bob');
    slow.holds = 'after';
    bob.save(emailSave('first@example.com'));
    await untilHeld(bob);
    bob.save(emailSave('second@example.com'));
    while (bob.socket?.deliver() === true);
    let stopped = false;
    const stopping = world.hub.stop().then(() => (stopped = true));
    for (let turns = 0; turns < 50; turns++) await world.tick();
    expect(stopped).toBe(false);
    slow.holds = 'never';
    await stopping;
    while (bob.receive());
    expect(bob.receipts.map(({ kind }) => kind)).toEqual(['accepted', 'accepted']);
    expect(store.activity({ limit: 1 }).rows).toMatchObject([{ changes: [{ after: 'second@example.com' }] }]);
  });

  it('takes in nothing more', async () => {
    const bob = await world.device('bob');
    slow.holds = 'before';
    bob.save(emailSave('first@example.com'));
    await untilHeld(bob);
    const stopping = world.hub.stop();
    bob.save(emailSave('too.late@example.com'));
    while (bob.socket?.deliver() === true);
    slow.holds = 'never';
    await stopping;
    while (bob.receive());
    expect(bob.receipts).toHaveLength(1);
    expect(emailNow()).toBe('first@example.com');
    await world.restart();
    bob.connect(world.connect('bob', null));
    await world.settle([bob]);
    expect(emailNow()).toBe('too.late@example.com');
  });
});

it('a store that throws instead of answering holds nobody up', async () => {
  const bob = await world.device('bob');
  const { commit } = slow;
  slow.commit = () => {
    throw new Error('a bug of the store');
  };
  bob.save(emailSave('lost@example.com'));
  await world.settle([bob]);
  expect(bob.receipts).toEqual([]);
  slow.commit = commit;
  bob.connect(world.connect('bob', null));
  await world.settle([bob]);
  expect(bob.receipts).toMatchObject([{ kind: 'accepted' }]);
});

it('what cannot be looked up is nobody’s fault, and nobody else waits for it', async () => {
  const [alice, bob] = [await world.device('alice'), await world.device('bob')];
  const { findReceipt } = store;
  store.findReceipt = (userId, room, saveId) => {
    if (userId === people.bob) throw new Error('disk I/O error');
    return findReceipt(userId, room, saveId);
  };
  bob.save(emailSave('bob@example.com'));
  alice.save(saveOf([set('users', people.mallory, 'email', 'alice@example.com')]));
  await world.settle([alice, bob]);
  expect(alice.receipts).toMatchObject([{ kind: 'accepted' }]);
  expect(bob.receipts).toEqual([]);
  store.findReceipt = findReceipt;
  bob.connect(world.connect('bob', null));
  await world.settle([bob]);
  expect(bob.receipts).toMatchObject([{ kind: 'accepted' }]);
});

it('who wrote what is overwritten unseen is known after a start, also from a store that takes its time', async () => {
  const [alice, bob] = [await world.device('alice'), await world.device('bob')];
  bob.disconnect();
  alice.save(emailSave('alice@example.com'));
  await world.settle([alice]);
  await world.restart();
  bob.connect(world.connect('bob', null));
  // Sent before he hears of it.
  bob.synced.add('users');
  bob.save(emailSave('bob@example.com'));
  await world.settle([bob]);
  expect(bob.receipts).toMatchObject([
    {
      kind: 'accepted',
      collisions: [{ theirs: 'alice@example.com', theirsBy: { id: people.alice, username: 'alice' } }],
    },
  ]);
});
