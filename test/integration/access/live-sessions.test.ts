/** Sessions, one's own and others': listed, ended, cut off at once, and told why; and what asks for a fresh proof. */

import { Secret, TOTP } from 'otpauth';
import { expect, it, onTestFinished } from 'vitest';
import { limits } from '../../../shared/schema/limits.ts';
import { closeCodes } from '../../../shared/protocol/close-codes.ts';
import { createSoftPasskey } from '../../support/soft-passkey.ts';
import { closed, opened, password, startWith, type Setting, type Started } from '../http/started.ts';
import { browserOf, type Browser } from './browser-of.ts';

const people = [
  { username: 'alice', roles: { 'builtin.administrator': true } },
  { username: 'bob', roles: { Editor: true, 'builtin.agent': true } },
  { username: 'carol', roles: { 'builtin.agent': true } },
] as const;
const roles = [{ name: 'Editor', permissions: { show_user: true, edit_user: true } }] as const;

async function start(setting: Setting = {}): Promise<Started> {
  const started = await startWith({ people, roles, ...setting });
  onTestFinished(() => started.stop());
  return started;
}

async function signedIn(started: Started, username: string, userAgent?: string): Promise<Browser> {
  const browser = browserOf(started, userAgent);
  expect(await browser.signIn(username)).toBe('ok');
  return browser;
}

async function sessionsAt(browser: Browser, path: string) {
  return (await browser.send('GET', path)).json<{ sessions: { id: string; current: boolean; userAgent: string }[] }>()
    .sessions;
}

async function whyOf(browser: Browser): Promise<string | undefined> {
  return (await browser.send('GET', '/api/me')).json<{ error: { code: string; why?: string } }>().error.why;
}

it('all my other sessions end at once, and say why', async () => {
  const started = await start();
  const [mine, other, bobs] = [
    await signedIn(started, 'alice', 'Mine'),
    await signedIn(started, 'alice', 'Other'),
    await signedIn(started, 'bob'),
  ];
  expect((await sessionsAt(mine, '/api/sessions')).map(({ userAgent, current }) => [userAgent, current])).toEqual(
    expect.arrayContaining([
      ['Mine', true],
      ['Other', false],
    ]),
  );
  const socket = started.socket('/sync', { cookie: other.jar.header });
  const end = closed(socket);
  await opened(socket);
  expect(await mine.says('DELETE', '/api/sessions')).toBe('ok');
  expect(await end).toBe(closeCodes.signedOut);
  expect(await whyOf(other)).toBe('by-user');
  expect(await mine.says('GET', '/api/me')).toBe('ok');
  expect(await bobs.says('GET', '/api/me')).toBe('ok');
});

it('whoever may set a password lists and ends that user’s sessions; nobody else does', async () => {
  const started = await start();
  const [alice, bob, carol] = [
    await signedIn(started, 'alice'),
    await signedIn(started, 'bob'),
    await signedIn(started, 'carol', 'Tablet of Carol'),
  ];
  const of = (name: string): string => `/api/users/${started.idOf(name)}/sessions`;
  for (const method of ['GET', 'DELETE']) {
    expect(await carol.says(method, of('bob'))).toBe('not-found');
    // Bob does not hold what Alice holds.
    expect(await bob.says(method, of('alice'))).toBe('not-allowed');
    expect(await bob.says(method, of('bob'))).toBe('not-allowed');
  }
  expect(await alice.says('GET', '/api/me')).toBe('ok');
  const [session] = await sessionsAt(alice, of('carol'));
  expect(session).toMatchObject({ userAgent: 'Tablet of Carol', current: false });
  expect(await alice.says('DELETE', `${of('bob')}/${session?.id ?? ''}`)).toBe('not-found');
  const socket = started.socket('/sync', { cookie: carol.jar.header });
  const end = closed(socket);
  await opened(socket);
  expect(await alice.says('DELETE', `${of('carol')}/${session?.id ?? ''}`)).toBe('ok');
  expect(await end).toBe(closeCodes.signedOut);
  expect(await whyOf(carol)).toBe('by-administrator');
  await carol.signIn('carol');
  expect(await alice.says('DELETE', of('carol'))).toBe('ok');
  expect(await carol.says('GET', '/api/me')).toBe('signed-out');
});

it('a device is told why its session ended, whatever ended it', async () => {
  let now = Date.now();
  const started = await start({ now: () => now });
  const alice = await signedIn(started, 'alice');
  const carol = await signedIn(started, 'carol');
  const id = started.idOf('carol');
  await alice.says('PUT', `/api/users/${id}/password`, { next: 'quite another password' });
  expect(await whyOf(carol)).toBe('password-changed');
  await carol.signIn('carol', 'quite another password');
  const socket = started.socket('/sync', { cookie: carol.jar.header });
  const end = closed(socket);
  await opened(socket);
  await started.change([{ collection: 'users', id, field: 'enabled', member: null, before: true, after: false }]);
  expect(await end).toBe(closeCodes.refused);
  expect(await carol.says('GET', '/api/me')).toBe('signed-out');
  expect(await whyOf(carol)).toBe('refused');
  now += limits.sessionIdleMs + 1;
  expect(await whyOf(alice)).toBe('expired');
  expect(await whyOf(browserOf(started))).toBe(undefined);
});

it('what is grave asks for a fresh proof, which a password, a code or a passkey is', async () => {
  let now = Date.now();
  const started = await start({ now: () => now });
  const [alice, carol] = [await signedIn(started, 'alice'), await signedIn(started, 'carol')];
  const passkey = createSoftPasskey(`http://localhost:${started.port}`);
  expect(await alice.addPasskey(passkey)).toBe('ok');
  const { secret } = (await alice.send('POST', '/api/me/authenticator/secret')).json<{ secret: string }>();
  const code = (): string => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: now });
  await alice.says('PUT', '/api/me/authenticator', { code: code() });

  const id = started.idOf('carol');
  const [session] = await sessionsAt(alice, `/api/users/${id}/sessions`);
  const grave: readonly [string, string, unknown?][] = [
    ['PUT', `/api/users/${id}/password`, { next: 'quite another password' }],
    ['DELETE', `/api/users/${id}/sessions`],
    ['DELETE', `/api/users/${id}/sessions/${session?.id ?? ''}`],
    ['DELETE', `/api/users/${id}/factors`],
    ['POST', '/api/me/passkeys/challenge'],
    ['PUT', `/api/me/passkeys/${passkey.id}`, { name: 'Other' }],
    ['DELETE', `/api/me/passkeys/${passkey.id}`],
    ['POST', '/api/me/authenticator/secret'],
    ['DELETE', '/api/me/authenticator'],
    ['POST', '/api/me/recovery-codes'],
  ];
  now += limits.proofMs;
  for (const [method, path, json] of grave)
    expect([path, await alice.says(method, path, json)]).toEqual([path, 'proof-needed']);
  expect(await carol.says('GET', '/api/me')).toBe('ok');
  // What is one's own is ended without.
  expect(await alice.says('DELETE', '/api/sessions')).toBe('ok');

  const isFresh = async (): Promise<boolean> =>
    (await alice.says('PUT', `/api/me/passkeys/${passkey.id}`, { name: 'Other' })) === 'ok';
  const prove = (proof: unknown): Promise<string> => alice.says('POST', '/api/me/proof', proof);
  expect((await alice.send('GET', '/api/me/proof')).json()).toEqual({ password: true, code: true, passkey: true });
  expect(await prove({})).toBe('bad-request');
  expect(await prove({ password: 'not the password' })).toBe('wrong-credentials');
  expect(await prove({ code: '000000' })).toBe('wrong-code');
  const stolen = await carol.challenge('/api/me/proof/challenge');
  expect(await prove({ passkey: passkey.used(stolen) })).toBe('passkey-refused');
  expect(await isFresh()).toBe(false);
  expect(await prove({ password })).toBe('ok');
  expect(await isFresh()).toBe(true);
  now += limits.proofMs;
  expect(await isFresh()).toBe(false);
  expect(await prove({ code: code() })).toBe('ok');
  expect(await isFresh()).toBe(true);
  now += limits.proofMs;
  expect(await prove({ passkey: passkey.used(await alice.challenge('/api/me/proof/challenge')) })).toBe('ok');
  expect(await isFresh()).toBe(true);
});

it('what somebody lost is removed by whoever may set their password, and ends their sessions', async () => {
  const started = await start();
  const [alice, bob, carol] = [
    await signedIn(started, 'alice'),
    await signedIn(started, 'bob'),
    await signedIn(started, 'carol'),
  ];
  const origin = `http://localhost:${started.port}`;
  await carol.addPasskey(createSoftPasskey(origin));
  await alice.addPasskey(createSoftPasskey(origin));
  const of = (name: string): string => `/api/users/${started.idOf(name)}/factors`;
  expect((await bob.send('GET', of('carol'))).json()).toEqual({ passkeys: 1, authenticator: false });
  expect(await bob.says('DELETE', of('alice'))).toBe('not-allowed');
  expect(await bob.says('DELETE', of('carol'))).toBe('ok');
  expect(await whyOf(carol)).toBe('factors-removed');
  expect(started.hub.organisation.get('users', started.idOf('carol'))?.passkeySince).toBe(null);
  expect((await bob.send('GET', of('carol'))).json()).toEqual({ passkeys: 0, authenticator: false });
});
