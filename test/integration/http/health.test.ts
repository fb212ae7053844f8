/** Alive and ready are two answers; what cannot be judged is neither a wrong password nor a sign-out. */

import { randomFillSync } from 'node:crypto';
import { describe, expect, it, onTestFinished } from 'vitest';
import { sessionCookie } from '../../../sync-server/access/session-token.ts';
import { createSessions } from '../../../sync-server/access/sessions.ts';
import { openSqlite } from '../../../sync-server/store/sqlite.ts';
import { promised, type SqliteStore } from '../../../sync-server/store/promised.ts';
import { perRoom, type Room } from '../../../shared/schema/rooms.ts';
import { creationOf } from '../../../shared/document/difference.ts';
import { closed, opened, password, startWith, type Setting, type Started } from './started.ts';
import { blankRecord } from '../../../shared/schema/register.ts';

interface Broken {
  rooms: readonly Room[];
  disk: 'full' | 'works';
}

/** A store that fails where the test says. */
function breakable(broken: Broken): SqliteStore {
  const store = openSqlite(':memory:');
  const full = (): never => {
    throw new Error('database or disk is full');
  };
  return {
    ...store,
    loadRoom(room) {
      if (broken.rooms.includes(room)) throw new Error('database disk image is malformed');
      return store.loadRoom(room);
    },
    commit: (batch) => (broken.disk === 'full' ? full() : store.commit(batch)),
    probe: (at) => (broken.disk === 'full' ? full() : store.probe(at)),
  };
}

async function start(broken: Broken, setting: Setting = {}): Promise<Started & { readonly store: SqliteStore }> {
  const store = breakable(broken);
  const started = await startWith({ ...setting, store });
  onTestFinished(() => started.stop());
  return { ...started, store };
}

interface Readiness {
  readonly status: string;
  readonly store: string;
  readonly writes: string;
  readonly rooms: Readonly<Record<Room, string>>;
}

describe('health', () => {
  it('says alive and ready of a server that works', async () => {
    const started = await start({ rooms: [], disk: 'works' });
    expect((await started.send('GET', '/healthz')).json()).toEqual({ status: 'alive' });
    const ready = await started.send('GET', '/readyz');
    expect(ready.status).toBe(200);
    expect(ready.json<Readiness>()).toEqual({
      status: 'ready',
      store: 'works',
      writes: 'taken',
      rooms: perRoom(() => 'served'),
    });
  });

  it('a full disk is alive and not ready, and ready again when there is space', async () => {
    const broken: Broken = { rooms: [], disk: 'works' };
    let now = Date.now();
    const started = await start(broken, { now: () => now });
    broken.disk = 'full';
    const record = { ...blankRecord('users', 'u_new00000000000000000'), username: 'new', enabled: true };
    await expect(started.change(creationOf('users', record))).rejects.toThrow('could not write');
    expect((await started.send('GET', '/healthz')).status).toBe(200);
    const full = await started.send('GET', '/readyz');
    expect([full.status, full.json<Readiness>()]).toMatchObject([503, { store: 'failing', writes: 'failing' }]);
    broken.disk = 'works';
    now += 6_000;
    await started.change(creationOf('users', record));
    expect((await started.send('GET', '/readyz')).status).toBe(200);
  });

  it('says which room is not served', async () => {
    const started = await start({ rooms: ['desks'], disk: 'works' });
    const answer = await started.send('GET', '/readyz');
    expect([answer.status, answer.json<Readiness>()]).toMatchObject([
      503,
      { status: 'not-ready', store: 'works', rooms: { ...perRoom(() => 'served'), desks: 'not-served' } },
    ]);
    expect((await started.send('GET', '/healthz')).status).toBe(200);
  });
});

describe.each([['users'], ['roles']] as const)('while %s cannot be read', (room) => {
  it('a sign-in is answered that it cannot be judged, not that the password is wrong', async () => {
    const started = await start({ rooms: [room], disk: 'works' }, { people: [] });
    const answer = await started.send('POST', '/api/session', { json: { username: 'alice', password } });
    expect([answer.status, answer.json().error.code]).toEqual([503, 'users-unreadable']);
    expect(answer.json().error.message).toMatch(/^The server cannot read its users at the moment/u);
  });

  it('nobody who is signed in is told that their session ended, or served', async () => {
    const broken: Broken = { rooms: [room], disk: 'works' };
    const started = await start(broken, { people: [] });
    const sessions = createSessions({
      store: promised(started.store).sessions,
      now: Date.now,
      random: (bytes) => randomFillSync(bytes),
    });
    const place = { address: '127.0.0.1', country: null };
    const { token } = await sessions.begin('u_alice000000000000000', { place, userAgent: '' });
    const headers = { cookie: `${sessionCookie}=${token}` };
    const me = await started.send('GET', '/api/me', { headers });
    expect([me.status, me.json().error.code]).toEqual([503, 'users-unreadable']);
    expect(await opened(started.socket('/sync', headers))).toBe(503);
  });

  it('no setup is offered', async () => {
    const started = await start({ rooms: [room], disk: 'works' }, { people: [] });
    expect(started.server.setupLink).toBe(null);
    expect((await started.send('GET', '/api/setup')).json()).toEqual({ needed: false });
  });
});

it('somebody who is connected when users can no longer be read is asked to come back, not sent away', async () => {
  const broken: Broken = { rooms: [], disk: 'works' };
  const store = breakable(broken);
  let lost = false;
  const { commit } = store;
  const started = await startWith({
    store: {
      ...store,
      commit(batch) {
        commit(batch);
        // The confirmation is lost, and then the users.
        if (lost) throw new Error('disk I/O error');
      },
    },
  });
  onTestFinished(() => started.stop());
  const socket = started.socket('/sync/users', { cookie: await started.signIn('alice') });
  await opened(socket);
  const code = closed(socket);
  lost = true;
  broken.rooms = ['users'];
  const created = creationOf('users', {
    ...blankRecord('users', 'u_new00000000000000000'),
    username: 'new',
    enabled: true,
  });
  await expect(started.change(created)).rejects.toThrow('could not write');
  lost = false;
  await expect(started.change(created)).rejects.toThrow();
  expect(await code).toBe(4503);
});
