/** What every store must do, whatever it is made of: called by the test of each. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { topics } from '../../../sync-server/store/activity-cells.ts';
import type { ActivityFilter, Batch, Factor, NewActivity, Session, Store } from '../../../sync-server/store/store.ts';

export interface StoreUnderTest {
  open(): Store;
  /** Closes and opens again: what was committed is there. Null: this store forgets. */
  reopen: (() => Store) | null;
  dispose(): void;
}

const nothing: Batch = { segments: [], activity: [], notices: [], clients: [], credentials: [] };

function activity(over: Partial<NewActivity>): NewActivity {
  return {
    at: 1,
    userId: 'u_bob',
    sessionId: 's',
    address: '192.0.2.1',
    country: 'DE',
    room: 'users',
    saveId: null,
    outcome: 'accepted',
    from: 0,
    to: 0,
    changes: [{ collection: 'users', id: 'u_carol', field: 'email', member: null, before: '', after: 'c@example.com' }],
    receipt: null,
    ...over,
  };
}

export function storeContract(name: string, under: StoreUnderTest): void {
  describe(`the store contract: ${name}`, () => {
    let store: Store;
    beforeEach(() => {
      store = under.open();
    });
    afterEach(async () => {
      await store.close();
      under.dispose();
    });

    it('an empty store has empty rooms', async () => {
      expect(await store.loadRoom('users')).toEqual({ version: 0, segments: [] });
      expect(await store.versionOf('users')).toBe(0);
      expect((await store.activity({ limit: 10 })).rows).toEqual([]);
    });

    it('segments come back in order, room by room', async () => {
      await store.commit({
        ...nothing,
        segments: [
          { room: 'users', from: 0, to: 3, bytes: Uint8Array.of(1) },
          { room: 'roles', from: 0, to: 1, bytes: Uint8Array.of(9) },
        ],
      });
      await store.commit({ ...nothing, segments: [{ room: 'users', from: 3, to: 10, bytes: Uint8Array.of(2) }] });
      expect(await store.loadRoom('users')).toEqual({ version: 10, segments: [Uint8Array.of(1), Uint8Array.of(2)] });
      expect(await store.versionOf('roles')).toBe(1);
    });

    it('a compacted room says the same in one segment, and goes on', async () => {
      await store.commit({ ...nothing, segments: [{ room: 'users', from: 0, to: 3, bytes: Uint8Array.of(1) }] });
      await store.commit({ ...nothing, segments: [{ room: 'users', from: 3, to: 5, bytes: Uint8Array.of(2) }] });
      await store.compactRoom('users', 5, Uint8Array.of(3));
      await store.commit({ ...nothing, segments: [{ room: 'users', from: 5, to: 6, bytes: Uint8Array.of(4) }] });
      expect(await store.loadRoom('users')).toEqual({ version: 6, segments: [Uint8Array.of(3), Uint8Array.of(4)] });
    });

    it('a batch that cannot be written whole is not written at all', async () => {
      const receipt = { kind: 'accepted', saveId: 'a', room: 'users', version: 1, at: 1, collisions: [] } as const;
      await store.commit({ ...nothing, activity: [activity({ saveId: 'a', receipt })] });
      // The same Save of the same user a second time.
      const twice = store.commit({
        ...nothing,
        segments: [{ room: 'users', from: 0, to: 1, bytes: Uint8Array.of(1) }],
        activity: [activity({ saveId: 'b', receipt }), activity({ saveId: 'a', receipt })],
        clients: [{ room: 'users', clientId: 7, userId: 'u_bob', clock: 1 }],
        credentials: [{ userId: 'u_bob', hash: 'h', setAt: 1 }],
      });
      await expect(twice).rejects.toThrow();
      expect(await store.versionOf('users')).toBe(0);
      expect(await store.findReceipt('u_bob', 'users', 'b')).toBe(null);
      expect(await store.findClients('users', [7])).toEqual(new Map());
      expect(store.credentials.find('u_bob')).toBe(null);
      expect((await store.activity({ limit: 10 })).rows).toHaveLength(1);
    });

    it('a Save is known by its user, room and id', async () => {
      const receipt = {
        kind: 'refused',
        saveId: 'a',
        room: 'users',
        version: 1,
        at: 1,
        code: 'not-allowed',
        changes: [],
      } as const;
      await store.commit({ ...nothing, activity: [activity({ saveId: 'a', receipt, outcome: 'refused' })] });
      expect(await store.findReceipt('u_bob', 'users', 'a')).toEqual(receipt);
      expect(await store.findReceipt('u_carol', 'users', 'a')).toBe(null);
      expect(await store.findReceipt('u_bob', 'roles', 'a')).toBe(null);
    });

    it('the author of a struct is who made the change set it is in', async () => {
      await store.commit({
        ...nothing,
        activity: [
          activity({ from: 0, to: 2, at: 10 }),
          activity({ from: 2, to: 3, at: 11, userId: 'u_alice' }),
          // Nothing was written here.
          activity({ from: 3, to: 3, at: 12, outcome: 'refused' }),
          // A refused change that was written over with what stood: the value is not theirs.
          activity({ from: 3, to: 4, at: 13, outcome: 'refused' }),
          activity({ from: 4, to: 5, at: 14, userId: null }),
        ],
      });
      expect(await store.findAuthors('users', [0, 1, 2, 3, 4, 5])).toEqual([
        { userId: 'u_bob', sessionId: 's', at: 10 },
        { userId: 'u_bob', sessionId: 's', at: 10 },
        { userId: 'u_alice', sessionId: 's', at: 11 },
        null,
        { userId: null, sessionId: 's', at: 14 },
        null,
      ]);
      expect(await store.findAuthors('roles', [0])).toEqual([null]);
    });

    it('activity is found by record and by user, newest first, page by page', async () => {
      await store.commit({
        ...nothing,
        activity: Array.from({ length: 5 }, (_, n) => activity({ at: n, userId: n === 2 ? 'u_alice' : 'u_bob' })),
      });
      await store.commit({
        ...nothing,
        activity: [
          activity({
            at: 9,
            changes: [
              { collection: 'users', id: 'u_dora', field: 'enabled', member: null, before: false, after: true },
            ],
          }),
        ],
      });
      const first = (await store.activity({ recordId: 'u_carol', limit: 3 })).rows;
      expect(first.map(({ at }) => at)).toEqual([4, 3, 2]);
      expect(
        (await store.activity({ recordId: 'u_carol', limit: 3, before: first[2]?.seq ?? 0 })).rows.map(({ at }) => at),
      ).toEqual([1, 0]);
      expect((await store.activity({ userId: 'u_alice', limit: 9 })).rows.map(({ at }) => at)).toEqual([2]);
      expect((await store.activity({ limit: 1 })).rows[0]).toMatchObject(
        activity({
          at: 9,
          changes: [{ collection: 'users', id: 'u_dora', field: 'enabled', member: null, before: false, after: true }],
        }),
      );
    });

    it('activity is found by field, outcome, collision, Save, time and room, and by several of them together', async () => {
      const change = (collection: 'roles' | 'users', field: string) =>
        ({ collection, id: `${collection}_1`, field, member: null, before: '', after: 'x' }) as const;
      const collision = {
        ...change('users', 'email'),
        theirs: 'y',
        theirsBy: { id: 'u_alice', username: null },
        theirsAt: 1,
        yours: 'x',
      };
      const receipt = {
        kind: 'accepted',
        saveId: 'b',
        room: 'users',
        version: 0,
        at: 20,
        collisions: [collision],
      } as const;
      await store.commit({
        ...nothing,
        activity: [
          activity({ at: 10, changes: [change('users', 'email'), change('users', 'username')] }),
          activity({ at: 20, changes: [change('users', 'email')], saveId: 'b', receipt }),
          activity({
            at: 30,
            changes: [change('roles', 'name')],
            room: 'roles',
            outcome: 'refused',
            userId: 'u_alice',
          }),
          activity({ at: 40, changes: [change('users', 'email')], outcome: 'refused', madeAt: 35 }),
        ],
      });
      const times = async (filter: Omit<ActivityFilter, 'limit'>): Promise<readonly number[]> =>
        (await store.activity({ ...filter, limit: 9 })).rows.map(({ at }) => at);
      expect(await times({ topics: [topics.collection('users')] })).toEqual([40, 20, 10]);
      expect(await times({ topics: [topics.field('users', 'username')] })).toEqual([10]);
      expect(await times({ outcome: 'refused' })).toEqual([40, 30]);
      expect(await times({ outcome: 'accepted' })).toEqual([20, 10]);
      expect(await times({ topics: [topics.collided] })).toEqual([20]);
      expect(await times({ saveId: 'b' })).toEqual([20]);
      expect(await times({ since: 20, until: 40 })).toEqual([30, 20]);
      expect(await times({ since: 41 })).toEqual([]);
      expect(await times({ rooms: ['roles'] })).toEqual([30]);
      expect(
        await times({ userId: 'u_bob', outcome: 'refused', topics: [topics.field('users', 'email')], since: 15 }),
      ).toEqual([40]);
      expect((await store.activity({ limit: 1 })).rows[0]?.madeAt).toBe(35);
    });

    it('a page says where the next one begins, and the last one that it is the last', async () => {
      await store.commit({ ...nothing, activity: Array.from({ length: 4 }, (_, at) => activity({ at })) });
      const first = await store.activity({ limit: 2 });
      expect(first.rows.map(({ at }) => at)).toEqual([3, 2]);
      const last = await store.activity({ limit: 2, ...(first.next === null ? {} : { before: first.next }) });
      expect([last.rows.map(({ at }) => at), last.next]).toEqual([[1, 0], null]);
    });

    it('a page ends where much was looked through, however little was found, and the next goes on there', async () => {
      const many = Array.from({ length: 6_000 }, (_, at) => activity({ at, userId: at === 0 ? 'u_alice' : 'u_bob' }));
      await store.commit({ ...nothing, activity: many });
      const first = await store.activity({ userId: 'u_alice', topics: [topics.collection('users')], limit: 10 });
      expect([first.rows.length, first.next]).toEqual([0, 1_001]);
      const next = await store.activity({
        userId: 'u_alice',
        topics: [topics.collection('users')],
        limit: 10,
        before: 1_001,
      });
      expect([next.rows.map(({ at }) => at), next.next]).toEqual([[0], null]);
    });

    it('an event stands among the changes, in no room, and is noted once', async () => {
      const event = {
        kind: 'secret-shown',
        about: { collection: 'devices', id: 'dev_1' },
        facts: { field: 'password' },
      } as const;
      const shown = activity({ at: 5, room: null, saveId: 'shown once', changes: [], event, madeAt: 3 });
      expect(await store.note(shown)).toBe(true);
      expect(await store.note(shown)).toBe(false);
      expect(await store.note({ ...shown, userId: 'u_alice' })).toBe(true);
      await store.commit({ ...nothing, activity: [activity({ at: 6 })] });
      const all = (await store.activity({ limit: 9, rooms: [] })).rows;
      expect(all.map(({ userId, room, madeAt }) => [userId, room, madeAt])).toEqual([
        ['u_alice', null, 3],
        ['u_bob', null, 3],
      ]);
      expect(all[1]?.event).toEqual(event);
      expect((await store.activity({ recordId: 'dev_1', limit: 9 })).rows).toHaveLength(2);
      expect((await store.activity({ topics: [topics.event('secret-shown')], limit: 9 })).rows).toHaveLength(2);
      expect((await store.activity({ outcome: 'accepted', limit: 9 })).rows.map(({ at }) => at)).toEqual([6]);
      // Known also when its row was removed for its age.
      while (await store.upkeep.prune({ before: 6, bytes: 1e9, savesBefore: 0 }));
      expect((await store.activity({ recordId: 'dev_1', limit: 9 })).rows).toEqual([]);
      expect(await store.note(shown)).toBe(false);
    });

    it('what somebody is to be told waits, room by room, until they were told', async () => {
      const collision = {
        collection: 'users',
        id: 'u_carol',
        field: 'email',
        member: null,
        theirs: 'a',
        theirsBy: { id: 'u_alice', username: null },
        theirsAt: 1,
        yours: 'b',
      } as const;
      const notice = (id: string, userId: string, room: 'users' | 'roles') =>
        ({ id, userId, exceptSession: 's', receipt: { kind: 'overwritten', room, at: 1, collision } }) as const;
      const all = [
        notice('users/1', 'u_bob', 'users'),
        notice('roles/1', 'u_bob', 'roles'),
        notice('users/2', 'u_carol', 'users'),
      ];
      await store.commit({ ...nothing, notices: all });
      expect(await store.noticesFor('u_bob', 'users')).toEqual([all[0]]);
      await store.dropNotices(['users/1']);
      expect(await store.noticesFor('u_bob', 'users')).toEqual([]);
      expect(await store.noticesFor('u_bob', 'roles')).toEqual([all[1]]);
    });

    it('a client id keeps its owner, and its clock grows', async () => {
      await store.commit({
        ...nothing,
        clients: [{ room: 'users', clientId: 4_294_967_294, userId: 'u_bob', clock: 3 }],
      });
      await store.commit({
        ...nothing,
        clients: [{ room: 'users', clientId: 4_294_967_294, userId: 'u_bob', clock: 8 }],
      });
      expect(await store.findClients('users', [4_294_967_294, 5])).toEqual(
        new Map([[4_294_967_294, { userId: 'u_bob', clock: 8 }]]),
      );
      expect(await store.findClients('roles', [4_294_967_294])).toEqual(new Map());
    });

    it('a credential is replaced', async () => {
      await store.commit({ ...nothing, credentials: [{ userId: 'u_bob', hash: 'one', setAt: 1 }] });
      await store.commit({ ...nothing, credentials: [{ userId: 'u_bob', hash: 'two', setAt: 2 }] });
      expect(store.credentials.find('u_bob')).toEqual({ hash: 'two', setAt: 2 });
    });

    it('factors are written with a change or by themselves, listed by user, and removed', async () => {
      const passkey = (id: string, usedAt: number | null): Factor => ({
        id,
        userId: 'u_bob',
        kind: 'passkey',
        name: 'Tablet',
        createdAt: 1,
        usedAt,
        body: '{}',
      });
      await store.commit({ ...nothing, factors: [{ kind: 'put', factor: passkey('one', null) }] });
      await store.factors.write([
        { kind: 'put', factor: passkey('one', 5) },
        { kind: 'put', factor: passkey('two', null) },
      ]);
      expect(store.factors.ofUser('u_bob')).toEqual([passkey('one', 5), passkey('two', null)]);
      expect(store.factors.ofUser('u_carol')).toEqual([]);
      await store.commit({ ...nothing, factors: [{ kind: 'remove', id: 'one' }] });
      expect(store.factors.find('one')).toBe(null);
      expect(store.factors.find('two')).toEqual(passkey('two', null));
    });

    it('sessions are listed, touched and ended', async () => {
      const session = (id: string, userId: string, expiresAt: number): Session => ({
        id,
        userId,
        createdAt: 1,
        lastSeenAt: 1,
        expiresAt,
        address: null,
        country: null,
        userAgent: 'x',
      });
      for (const [id, userId, expiresAt] of [
        ['a', 'u_bob', 10],
        ['b', 'u_bob', 20],
        ['c', 'u_carol', 30],
      ] as const)
        await store.sessions.put(session(id, userId, expiresAt));
      await store.sessions.touch('a', { lastSeenAt: 5, expiresAt: 15, address: '192.0.2.9', country: 'DE' });
      expect(store.sessions.find('a')).toMatchObject({
        lastSeenAt: 5,
        expiresAt: 15,
        address: '192.0.2.9',
        country: 'DE',
      });
      expect(store.sessions.ofUser('u_bob').map(({ id }) => id)).toEqual(['a', 'b']);
      expect(await store.sessions.removeOfUser('u_bob', 'b')).toEqual(['a']);
      expect(await store.sessions.removeExpired(20)).toEqual(['b']);
      await store.sessions.remove('c');
      expect(store.sessions.find('c')).toBe(null);
    });

    it('small facts are set, replaced and removed', async () => {
      await store.meta.set('name', 'one');
      const kept = store.meta.set('name', 'two');
      // Read at once, also while it is being kept.
      expect(store.meta.get('name')).toBe('two');
      await kept;
      expect(store.meta.get('name')).toBe('two');
      await store.meta.remove('name');
      expect(store.meta.get('name')).toBe(null);
    });

    it.skipIf(under.reopen === null)('what was committed is there after closing and opening', async () => {
      await store.commit({
        ...nothing,
        segments: [{ room: 'users', from: 0, to: 1, bytes: Uint8Array.of(1) }],
        credentials: [{ userId: 'u_bob', hash: 'h', setAt: 1 }],
      });
      await store.meta.set('name', 'one');
      await store.close();
      store = under.reopen?.() ?? store;
      expect(await store.versionOf('users')).toBe(1);
      expect(store.credentials.find('u_bob')?.hash).toBe('h');
      expect(store.meta.get('name')).toBe('one');
    });
  });
}
