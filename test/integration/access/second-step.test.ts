/** The second step after a password: codes of an app, recovery codes, passkeys, and setting one up because a role says so. */

import { Secret, TOTP } from 'otpauth';
import { expect, it, onTestFinished } from 'vitest';
import { sessionCookie } from '../../../sync-server/access/session-token.ts';
import { openSqlite } from '../../../sync-server/store/sqlite.ts';
import { limits } from '../../../shared/schema/limits.ts';
import { createSoftPasskey } from '../../support/soft-passkey.ts';
import { opened, startWith, type Setting, type Started } from '../http/started.ts';
import { browserOf, type Browser } from './browser-of.ts';

const administers = { 'builtin.administrator': true } as const;
const strict = {
  people: [
    { username: 'alice', roles: administers },
    { username: 'bob', roles: { Strict: true, 'builtin.manager': true } },
  ],
  roles: [{ name: 'Strict', secondFactor: true }],
} satisfies Setting;

async function start(setting: Setting = {}): Promise<Started> {
  const started = await startWith(setting);
  onTestFinished(() => started.stop());
  return started;
}

function codeOf(secret: string, at: number): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at });
}

async function setUp(browser: Browser, at: () => number): Promise<{ secret: string; recoveryCodes: string[] }> {
  const { secret } = (await browser.send('POST', '/api/me/authenticator/secret')).json<{ secret: string }>();
  const answer = await browser.send('PUT', '/api/me/authenticator', { code: codeOf(secret, at()) });
  expect(answer.status).toBe(200);
  return { secret, ...answer.json<{ recoveryCodes: string[] }>() };
}

it('after a password comes a code, each once, and there is no session before', async () => {
  let now = Date.now();
  const started = await start({ now: () => now });
  const tablet = browserOf(started);
  await tablet.signIn('alice');
  const { secret } = await setUp(tablet, () => now);

  const other = browserOf(started);
  expect(await other.signIn('alice')).toBe('second-factor-needed');
  expect(other.jar.has(sessionCookie)).toBe(false);
  expect(await other.says('GET', '/api/me')).toBe('signed-out');
  expect(await opened(started.socket('/sync/users', { cookie: other.jar.header }))).toBe(401);
  expect((await other.send('GET', '/api/session/second-factor')).json()).toEqual({
    toSetUp: false,
    code: true,
    passkey: false,
  });
  const answer = (code: string): Promise<string> => other.says('POST', '/api/session/second-factor/code', { code });
  // The code that set it up was used.
  expect(await answer(codeOf(secret, now))).toBe('wrong-code');
  expect(await answer(codeOf(secret, now + 120_000))).toBe('wrong-code');
  now += 30_000;
  const code = codeOf(secret, now);
  expect(await answer(` ${code.slice(0, 3)} ${code.slice(3)} `)).toBe('ok');
  expect((await other.send('GET', '/api/me')).json()).toMatchObject({ user: { username: 'alice' } });
  // What was begun is over.
  expect(await answer(codeOf(secret, now + 30_000))).toBe('sign-in-over');

  const third = browserOf(started);
  await third.signIn('alice');
  expect(await third.says('POST', '/api/session/second-factor/code', { code })).toBe('wrong-code');
});

it('five wrong codes must wait, and do not keep out a device that is known', async () => {
  const now = Date.now();
  const started = await start({ now: () => now });
  const tablet = browserOf(started);
  await tablet.signIn('alice');
  const { secret } = await setUp(tablet, () => now);
  const mallory = browserOf(started);
  await mallory.signIn('alice');
  const guess = (): Promise<string> => mallory.says('POST', '/api/session/second-factor/code', { code: '000000' });
  for (let tried = 0; tried < 5; tried++) expect(await guess()).toBe('wrong-code');
  expect(await guess()).toBe('too-many');
  await tablet.says('DELETE', '/api/session');
  expect(await tablet.signIn('alice')).toBe('second-factor-needed');
  expect(await tablet.says('POST', '/api/session/second-factor/code', { code: codeOf(secret, now + 30_000) })).toBe(
    'ok',
  );
});

it('a recovery code counts once, however it is typed, and new ones make the old void', async () => {
  const now = Date.now();
  const started = await start({ now: () => now });
  const tablet = browserOf(started);
  await tablet.signIn('alice');
  const { recoveryCodes } = await setUp(tablet, () => now);
  expect(new Set(recoveryCodes).size).toBe(limits.recoveryCodes);
  const [first = '', second = ''] = recoveryCodes;
  const enterWith = async (code: string): Promise<string> => {
    const browser = browserOf(started);
    await browser.signIn('alice');
    return browser.says('POST', '/api/session/second-factor/code', { code });
  };
  expect(await enterWith(first.toLowerCase().replaceAll('-', ' '))).toBe('ok');
  expect(await enterWith(first)).toBe('wrong-code');
  expect((await tablet.send('GET', '/api/me/factors')).json()).toMatchObject({
    recoveryCodesLeft: limits.recoveryCodes - 1,
  });
  const again = await tablet.send('POST', '/api/me/recovery-codes');
  const [fresh = ''] = again.json<{ recoveryCodes: string[] }>().recoveryCodes;
  expect(await enterWith(second)).toBe('wrong-code');
  expect(await enterWith(fresh)).toBe('ok');
});

it('neither secrets nor codes are in the log, in an answer, or, but for the secret, in the store', async () => {
  const now = Date.now();
  const store = openSqlite(':memory:');
  const started = await start({ now: () => now, store });
  const tablet = browserOf(started);
  await tablet.signIn('alice');
  const { secret, recoveryCodes } = await setUp(tablet, () => now);
  const kept = store.factors
    .ofUser(started.idOf('alice'))
    .map(({ body }) => body)
    .join('');
  const answers = await Promise.all(
    ['/api/me', '/api/me/factors', '/api/sessions'].map(async (path) => (await tablet.send('GET', path)).text),
  );
  for (const code of recoveryCodes) expect(kept + started.logged() + answers.join('')).not.toContain(code);
  expect(started.logged() + answers.join('')).not.toContain(secret);
});

it('a role that requires it leads through set-up before anything is open; devices that are signed in go on', async () => {
  const now = Date.now();
  const started = await start({ ...strict, now: () => now });
  const role = started.idOf('Strict');
  const says = (after: boolean) =>
    started.change([{ collection: 'roles', id: role, field: 'secondFactor', member: null, before: !after, after }]);
  await says(false);
  const early = browserOf(started);
  expect(await early.signIn('bob')).toBe('ok');
  await says(true);
  expect(await early.says('GET', '/api/me')).toBe('ok');
  expect(await opened(started.socket('/sync', { cookie: early.jar.header }))).toBe('open');

  const tablet = browserOf(started);
  expect(await tablet.signIn('bob')).toBe('second-factor-to-set-up');
  expect(tablet.jar.has(sessionCookie)).toBe(false);
  expect(await opened(started.socket('/sync', { cookie: tablet.jar.header }))).toBe(401);
  const made = await tablet.send('POST', '/api/session/second-factor/secret');
  const { secret, address } = made.json<{ secret: string; address: string }>();
  expect(address).toContain('otpauth://totp/');
  expect(address).toContain('bob');
  const confirm = (code: string) => tablet.send('POST', '/api/session/second-factor/secret/code', { code });
  expect((await confirm(codeOf(secret, now + 300_000))).json().error.code).toBe('wrong-code');
  expect(tablet.jar.has(sessionCookie)).toBe(false);
  const done = await confirm(codeOf(secret, now));
  expect(done.json<{ recoveryCodes: string[] }>().recoveryCodes).toHaveLength(limits.recoveryCodes);
  expect((await tablet.send('GET', '/api/me')).json()).toMatchObject({ user: { username: 'bob' } });

  // From now on it is asked for, cannot be set up anew by whoever knows the password, and cannot be given up.
  const other = browserOf(started);
  expect(await other.signIn('bob')).toBe('second-factor-needed');
  expect(await other.says('POST', '/api/session/second-factor/secret')).toBe('not-allowed');
  expect(await tablet.says('DELETE', '/api/me/authenticator')).toBe('second-factor-required');
  await says(false);
  expect(await tablet.says('DELETE', '/api/me/authenticator')).toBe('ok');
});

it('a passkey is a second factor too, of its user alone', async () => {
  const started = await start(strict);
  const origin = `http://localhost:${started.port}`;
  const [alices, bobs] = [createSoftPasskey(origin), createSoftPasskey(origin)];
  const [alice, bob] = [browserOf(started), browserOf(started)];
  await alice.signIn('alice');
  await alice.addPasskey(alices);
  const says = (after: boolean) =>
    started.change([
      { collection: 'roles', id: started.idOf('Strict'), field: 'secondFactor', member: null, before: !after, after },
    ]);
  await says(false);
  await bob.signIn('bob');
  await bob.addPasskey(bobs);
  await says(true);
  expect(await bob.says('DELETE', `/api/me/passkeys/${bobs.id}`)).toBe('second-factor-required');

  const tablet = browserOf(started);
  expect(await tablet.signIn('bob')).toBe('second-factor-needed');
  expect((await tablet.send('GET', '/api/session/second-factor')).json()).toMatchObject({ code: false, passkey: true });
  const challenge = (): Promise<string> => tablet.challenge('/api/session/passkey/challenge', { after: 'password' });
  expect(await tablet.says('POST', '/api/session/passkey', { passkey: alices.used(await challenge()) })).toBe(
    'passkey-refused',
  );
  expect(await tablet.says('POST', '/api/session/passkey', { passkey: bobs.used(await challenge()) })).toBe('ok');
  // Whoever has set up no app is not asked for more than the password, unless a role says so.
  expect(await browserOf(started).signIn('alice')).toBe('ok');
});

it('what was begun with a password ends with it, and with time', async () => {
  let now = Date.now();
  const started = await start({ now: () => now });
  const tablet = browserOf(started);
  await tablet.signIn('alice');
  const { secret } = await setUp(tablet, () => now);
  const [first, second] = [browserOf(started), browserOf(started)];
  await first.signIn('alice');
  await second.signIn('alice');
  now += 30_000;
  const json = { current: 'a long enough password', next: 'another long enough password' };
  expect(await tablet.says('PUT', '/api/me/password', json)).toBe('ok');
  const code = codeOf(secret, now);
  expect(await first.says('POST', '/api/session/second-factor/code', { code })).toBe('sign-in-over');
  await first.signIn('alice', json.next);
  now += limits.signInMs + 1;
  expect(await first.says('POST', '/api/session/second-factor/code', { code: codeOf(secret, now) })).toBe(
    'sign-in-over',
  );
});
