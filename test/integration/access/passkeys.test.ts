/** Passkeys: made, used to sign in without a name, used as second factor, renamed, removed. */

import { expect, it, onTestFinished } from 'vitest';
import { putPasskey } from '../../../sync-server/access/factors.ts';
import { openSqlite } from '../../../sync-server/store/sqlite.ts';
import { sessionCookie } from '../../../sync-server/access/session-token.ts';
import { signInCookie } from '../../../sync-server/access/begun-sign-ins.ts';
import type { OwnFactors } from '../../../shared/protocol/factor-endpoints.ts';
import { limits } from '../../../shared/schema/limits.ts';
import { createSoftPasskey, type Lies } from '../../support/soft-passkey.ts';
import { startWith, type Setting, type Started } from '../http/started.ts';
import { browserOf, type Browser } from './browser-of.ts';

const administers = { 'builtin.administrator': true } as const;

async function start(setting: Setting = {}): Promise<Started> {
  const started = await startWith(setting);
  onTestFinished(() => started.stop());
  return started;
}

const originOf = ({ port }: Started): string => `http://localhost:${port}`;

async function factorsOf(browser: Browser): Promise<OwnFactors> {
  return (await browser.send('GET', '/api/me/factors')).json<OwnFactors>();
}

it('a passkey is made, signs in without a name, and what was begun is over then', async () => {
  const started = await start();
  const tablet = browserOf(started);
  const passkey = createSoftPasskey(originOf(started));
  await tablet.signIn('alice');
  expect(started.hub.organisation.get('users', started.idOf('alice'))?.passkeySince).toBe(null);
  expect(await tablet.addPasskey(passkey, ' Work tablet ')).toBe('ok');
  expect(started.hub.organisation.get('users', started.idOf('alice'))?.passkeySince).not.toBe(null);
  expect((await factorsOf(tablet)).passkeys).toMatchObject([{ id: passkey.id, name: 'Work tablet', usedAt: null }]);

  const other = browserOf(started);
  const challenge = await other.challenge('/api/session/passkey/challenge', { after: 'nothing' });
  expect(other.jar.has(signInCookie)).toBe(true);
  expect(await other.says('POST', '/api/session/passkey', { passkey: passkey.used(challenge) })).toBe('ok');
  expect([other.jar.has(signInCookie), other.jar.has(sessionCookie)]).toEqual([false, true]);
  expect((await other.send('GET', '/api/me')).json()).toMatchObject({ user: { username: 'alice' } });
  expect((await factorsOf(other)).passkeys[0]?.usedAt).not.toBe(null);
});

it('an answer counts once, for whoever it was asked of, in time, from our page, with the user verified', async () => {
  let now = Date.now();
  const started = await start({ now: () => now });
  const tablet = browserOf(started);
  const passkey = createSoftPasskey(originOf(started));
  await tablet.signIn('alice');
  await tablet.addPasskey(passkey);
  const attempt = async (lies: Lies): Promise<string> => {
    const browser = browserOf(started);
    const challenge = await browser.challenge('/api/session/passkey/challenge', { after: 'nothing' });
    return browser.says('POST', '/api/session/passkey', { passkey: passkey.used(challenge, lies) });
  };
  expect(await attempt({})).toBe('ok');
  expect(await attempt({ origin: 'https://evil.example' })).toBe('passkey-refused');
  expect(await attempt({ origin: `http://localhost:${started.port + 1}` })).toBe('passkey-refused');
  expect(await attempt({ rpId: 'evil.example' })).toBe('passkey-refused');
  expect(await attempt({ verified: false })).toBe('passkey-refused');

  const [mine, another] = [browserOf(started), browserOf(started)];
  const challenge = await mine.challenge('/api/session/passkey/challenge', { after: 'nothing' });
  const answer = { passkey: passkey.used(challenge) };
  expect(await browserOf(started).says('POST', '/api/session/passkey', answer)).toBe('sign-in-over');
  await another.challenge('/api/session/passkey/challenge', { after: 'nothing' });
  expect(await another.says('POST', '/api/session/passkey', answer)).toBe('passkey-refused');
  // Asked again: the challenge before counts no more.
  const next = await mine.challenge('/api/session/passkey/challenge', { after: 'nothing' });
  expect(await mine.says('POST', '/api/session/passkey', answer)).toBe('passkey-refused');
  expect(await mine.says('POST', '/api/session/passkey', { passkey: passkey.used(next) })).toBe('passkey-refused');

  const late = await mine.challenge('/api/session/passkey/challenge', { after: 'nothing' });
  now += limits.challengeMs + 1;
  expect(await mine.says('POST', '/api/session/passkey', { passkey: passkey.used(late) })).toBe('passkey-refused');
  expect(await attempt({})).toBe('ok');
});

it('a counter that does not go on is a copy; one that stays at 0 is none', async () => {
  const started = await start();
  const tablet = browserOf(started);
  const [counting, synced] = [createSoftPasskey(originOf(started)), createSoftPasskey(originOf(started))];
  await tablet.signIn('alice');
  await tablet.addPasskey(counting);
  await tablet.addPasskey(synced);
  const attempt = async (passkey: typeof counting, counter: number): Promise<string> => {
    const browser = browserOf(started);
    const challenge = await browser.challenge('/api/session/passkey/challenge', { after: 'nothing' });
    return browser.says('POST', '/api/session/passkey', { passkey: passkey.used(challenge, { counter }) });
  };
  expect(await attempt(counting, 7)).toBe('ok');
  expect(await attempt(counting, 7)).toBe('passkey-refused');
  expect(await attempt(counting, 6)).toBe('passkey-refused');
  expect(await attempt(counting, 0)).toBe('passkey-refused');
  expect(await attempt(counting, 8)).toBe('ok');
  expect(await attempt(synced, 0)).toBe('ok');
  expect(await attempt(synced, 0)).toBe('ok');
});

it('whoever may not be signed in does not come in by passkey either', async () => {
  const started = await start({
    people: [
      { username: 'alice', roles: administers },
      { username: 'bob', roles: administers },
    ],
  });
  const tablet = browserOf(started);
  const passkey = createSoftPasskey(originOf(started));
  await tablet.signIn('bob');
  await tablet.addPasskey(passkey);
  const bob = started.idOf('bob');
  await started.change([{ collection: 'users', id: bob, field: 'enabled', member: null, before: true, after: false }]);
  const other = browserOf(started);
  const challenge = await other.challenge('/api/session/passkey/challenge', { after: 'nothing' });
  expect(await other.says('POST', '/api/session/passkey', { passkey: passkey.used(challenge) })).toBe(
    'sign-in-refused',
  );
  expect(other.jar.has(sessionCookie)).toBe(false);
});

it('passkeys are renamed and removed by their user alone', async () => {
  const started = await start({
    people: [
      { username: 'alice', roles: administers },
      { username: 'bob', roles: administers },
    ],
  });
  const [alice, bob] = [browserOf(started), browserOf(started)];
  const [first, second] = [createSoftPasskey(originOf(started)), createSoftPasskey(originOf(started))];
  await alice.signIn('alice');
  await bob.signIn('bob');
  await alice.addPasskey(first, 'One');
  await alice.addPasskey(second, 'Two');
  expect(await bob.says('PUT', `/api/me/passkeys/${first.id}`, { name: 'Mine' })).toBe('not-found');
  expect(await bob.says('DELETE', `/api/me/passkeys/${first.id}`)).toBe('not-found');
  expect(await alice.says('PUT', `/api/me/passkeys/${first.id}`, { name: 'Renamed' })).toBe('ok');
  expect(await alice.says('PUT', `/api/me/passkeys/${first.id}`, { name: '  ' })).toBe('bad-request');
  expect((await factorsOf(alice)).passkeys.map(({ name }) => name)).toEqual(['Renamed', 'Two']);
  expect(await alice.says('DELETE', `/api/me/passkeys/${first.id}`)).toBe('ok');
  expect(started.hub.organisation.get('users', started.idOf('alice'))?.passkeySince).not.toBe(null);
  expect(await alice.says('DELETE', `/api/me/passkeys/${second.id}`)).toBe('ok');
  expect(started.hub.organisation.get('users', started.idOf('alice'))?.passkeySince).toBe(null);

  const gone = browserOf(started);
  const challenge = await gone.challenge('/api/session/passkey/challenge', { after: 'nothing' });
  expect(await gone.says('POST', '/api/session/passkey', { passkey: first.used(challenge) })).toBe('passkey-refused');
});

it('a passkey registered once is not registered again, for nobody', async () => {
  const started = await start({
    people: [
      { username: 'alice', roles: administers },
      { username: 'bob', roles: administers },
    ],
  });
  const [alice, bob] = [browserOf(started), browserOf(started)];
  const passkey = createSoftPasskey(originOf(started));
  await alice.signIn('alice');
  await bob.signIn('bob');
  expect(await alice.addPasskey(passkey)).toBe('ok');
  expect(await bob.addPasskey(passkey)).toBe('passkey-refused');
  expect(await alice.addPasskey(passkey)).toBe('passkey-refused');
});

it('whoever has no password signs in with a passkey, and keeps the last one', async () => {
  const store = openSqlite(':memory:');
  const since = '2026-01-01T00:00:00.000Z';
  const started = await start({
    store,
    people: [
      { username: 'alice', roles: administers },
      { username: 'bob', roles: administers, password: null, user: { passkeySince: since } },
    ],
  });
  const [first, second] = [createSoftPasskey(originOf(started)), createSoftPasskey(originOf(started))];
  const kept = { name: '', createdAt: Date.parse(since), usedAt: null, counter: 0, transports: [], synced: false };
  const userId = started.idOf('bob');
  store.factors.write([putPasskey({ ...kept, ...first, userId, rpId: 'localhost' })]);
  const bob = browserOf(started);
  expect(await bob.signIn('bob')).toBe('wrong-credentials');
  const challenge = await bob.challenge('/api/session/passkey/challenge', { after: 'nothing' });
  expect(await bob.says('POST', '/api/session/passkey', { passkey: first.used(challenge) })).toBe('ok');
  expect(await bob.says('DELETE', `/api/me/passkeys/${first.id}`)).toBe('last-way-in');
  expect(await bob.addPasskey(second)).toBe('ok');
  expect(started.hub.organisation.get('users', userId)?.passkeySince).toBe(since);
  expect(await bob.says('DELETE', `/api/me/passkeys/${first.id}`)).toBe('ok');
  expect(Date.parse(started.hub.organisation.get('users', userId)?.passkeySince ?? '')).toBeGreaterThan(
    Date.parse(since),
  );
  expect(await bob.says('DELETE', `/api/me/passkeys/${second.id}`)).toBe('last-way-in');
});
