/** The row of the activity, and what an earlier author is told: the same of one change, whatever way it came. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Change } from '../../../shared/document/change.ts';
import type { Activity, StoredNotice } from '../../../sync-server/store/store.ts';
import type { DevicePeer } from '../../support/device-peer.ts';
import { PlainPeer } from '../../support/plain-peer.ts';
import { people, place, readerRole, set, SyncWorld, type Person } from '../../support/sync-world.ts';

const session = 'session of bob';
const email = set('users', people.carol, 'email', 'new@example.com');
const forbidden = set('users', people.bob, 'roles', true, 'builtin.administrator');

let world: SyncWorld;
let made = 0;
beforeEach(async () => {
  world = await SyncWorld.create();
  // Somebody's value stands there, and is kept waiting for him as long as he is not here.
  await change('alice', [set('users', people.carol, 'email', 'old@example.com')]);
});
afterEach(() => world.stop());

async function change(by: Person, changes: readonly Change[]): Promise<void> {
  const sessionId = `session of ${by}`;
  await world.hub.change({ actor: { userId: people[by], place, sessionId }, changes });
}

function send(device: DevicePeer, changes: readonly Change[], size = 1): void {
  made++;
  // A large one is judged in slices.
  const more = Array.from({ length: size - 1 }, (_, n) => set('users', people.mallory, `none${n}`, 'x'.repeat(40)));
  const saveId = String(made).padStart(22, '0');
  device.save({ saveId, room: 'users', clientId: made, madeAt: 0, changes: [...changes, ...more] });
}

/** Bob proposes the changes. */
const ways: Readonly<Record<string, (changes: readonly Change[]) => Promise<void>>> = {
  async 'a Save'(changes) {
    const bob = await world.device('bob');
    send(bob, changes);
    await world.settle([bob]);
  },
  async 'a plain y-protocols client'(changes) {
    const bob = await world.plain('bob', 'users');
    bob.doc.transact(() => {
      for (const { id, field, member, after } of changes)
        bob.doc.getMap('users').set([id, field, ...(member === null ? [] : [member])].join('/'), after);
    });
    await world.settle([bob]);
  },
  'a change over HTTP': (changes) => change('bob', changes),
};

/** What came of it: the row, without what says which of them it is. */
async function rowOf(changes: readonly Change[], way: (changes: readonly Change[]) => Promise<void>): Promise<unknown> {
  const version = world.store.versionOf('users');
  await way(changes);
  const [row] = world.store.activity({ limit: 1 }).rows;
  if (row === undefined) throw new Error('nothing was recorded');
  const { seq: _, saveId: _saveId, receipt: _receipt, madeAt: _madeAt, from, to, ...rest } = row;
  // A change set begins where the room stood.
  expect(from).toBe(version);
  return { ...rest, written: to - from };
}

describe('a change by one person on one device leaves the same row', () => {
  const accepted = {
    at: 0,
    userId: people.bob,
    sessionId: session,
    address: place.address,
    country: place.country,
    room: 'users',
    outcome: 'accepted',
    changes: [{ ...email, before: 'old@example.com' }],
    written: 1,
  };
  const refused = {
    ...accepted,
    outcome: 'refused',
    changes: [
      { ...email, before: 'old@example.com' },
      { ...forbidden, before: null },
    ],
    written: 0,
  };
  const isNothing = set('users', people.carol, 'email', 'old@example.com');

  for (const [name, way] of Object.entries(ways)) {
    it(`through ${name}, when it is accepted`, async () => {
      expect(await rowOf([email], way)).toEqual({ ...accepted, at: world.now });
    });

    it(`through ${name}, when part of it is refused: all of it, with what was tried`, async () => {
      expect(await rowOf([email, forbidden], way)).toEqual({ ...refused, at: world.now });
    });

    it(`through ${name}, when it changes nothing`, async () => {
      const changes = [{ ...isNothing, before: 'old@example.com' }];
      expect(await rowOf([isNothing], way)).toEqual({ ...accepted, changes, written: 0, at: world.now });
    });
  }

  it('by the server itself, but for whose it was', async () => {
    const nobody = { userId: null, sessionId: null, address: null, country: null };
    expect(await rowOf([email], (changes) => world.system(changes))).toEqual({ ...accepted, ...nobody, at: world.now });
  });

  it('through a large Save, but for what else is in it', async () => {
    const row = await rowOf([email], async (changes) => {
      const bob = await world.device('bob');
      send(bob, changes, 600);
      await world.settle([bob]);
    });
    expect(row).toMatchObject({ ...refused, at: world.now, changes: { length: 600 } });
    expect((row as Activity).changes[0]).toEqual(accepted.changes[0]);
  });

  it('of a Save to a room that he may not read, but for what stood there', async () => {
    await world.system([
      set('users', people.bob, 'roles', true, readerRole),
      set('users', people.bob, 'enabled', true),
    ]);
    const bob = await world.device('bob');
    made++;
    const name = set('roles', readerRole, 'name', 'Seen');
    bob.synced.add('roles');
    bob.save({ saveId: String(made).padStart(22, '0'), room: 'roles', clientId: made, madeAt: 0, changes: [name] });
    await world.settle([bob]);
    const [row] = world.store.activity({ limit: 1 }).rows;
    const { from, to, saveId: _, seq: _seq, receipt: _receipt, madeAt: _madeAt, ...rest } = row as Activity;
    const { written: _written, ...rest2 } = refused;
    expect(rest).toEqual({ ...rest2, room: 'roles', changes: [name], at: world.now });
    expect([from, to]).toEqual([world.store.versionOf('roles'), world.store.versionOf('roles')]);
  });
});

describe('whose value is replaced unseen is told the same', () => {
  const unseen: Readonly<Record<string, () => Promise<void>>> = {
    async 'a Save'() {
      const bob = await world.device('bob');
      bob.disconnect();
      await change('alice', [set('users', people.carol, 'email', 'newer@example.com')]);
      bob.connect(world.connect('bob', null));
      // Sent before he hears of it.
      bob.synced.add('users');
      send(bob, [email]);
      await world.settle([bob]);
    },
    async 'a plain y-protocols client'() {
      const bob = new PlainPeer();
      bob.connect(world.connect('bob', 'users'));
      await world.settle([bob]);
      bob.disconnect();
      await change('alice', [set('users', people.carol, 'email', 'newer@example.com')]);
      bob.doc.getMap('users').set(`${people.carol}/email`, 'new@example.com');
      bob.connect(world.connect('bob', 'users'));
      await world.settle([bob]);
    },
  };
  for (const [name, bring] of Object.entries(unseen)) {
    it(`by ${name}`, async () => {
      await bring();
      expect(world.hub.organisation.get('users', people.carol)?.email).toBe('new@example.com');
      const told: readonly StoredNotice[] = world.store.noticesFor(people.alice, 'users');
      const { before: _, after, ...register } = email;
      expect(told).toEqual([
        {
          id: `users/${world.store.versionOf('users') - 1}`,
          userId: people.alice,
          exceptSession: session,
          receipt: {
            kind: 'overwritten',
            room: 'users',
            at: world.now,
            collision: {
              ...register,
              theirs: after,
              theirsBy: { id: people.bob, username: null },
              theirsAt: world.now,
              yours: 'newer@example.com',
            },
          },
        },
      ]);
    });
  }
});
