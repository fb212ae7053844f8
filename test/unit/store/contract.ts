/** What every store must do, whatever it is made of: called by the test of each. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Batch, Factor, NewActivity, Session, Store } from '../../../sync-server/store/store.ts';

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
      expect(await store.activity({ limit: 10 })).toEqual([]);
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
      expect(await store.activity({ limit: 10 })).toHaveLength(1);
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
      const first = await store.activity({ recordId: 'u_carol', limit: 3 });
      expect(first.map(({ at }) => at)).toEqual([4, 3, 2]);
      expect(
        (await store.activity({ recordId: 'u_carol', limit: 3, before: first[2]?.seq ?? 0 })).map(({ at }) => at),
      ).toEqual([1, 0]);
      expect((await store.activity({ userId: 'u_alice', limit: 9 })).map(({ at }) => at)).toEqual([2]);
      expect((await store.activity({ limit: 1 }))[0]).toMatchObject(
        activity({
          at: 9,
          changes: [{ collection: 'users', id: 'u_dora', field: 'enabled', member: null, before: false, after: true }],
        }),
      );
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
