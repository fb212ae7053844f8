import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sessionCookie } from '../../../sync-server/access/session-token.ts';
import type { Checked } from '../../../shared/protocol/endpoint.ts';
import type { Me } from '../../../shared/protocol/me.ts';
import type { sessionsEndpoint } from '../../../shared/protocol/session-endpoints.ts';
import { rooms } from '../../../shared/schema/rooms.ts';
import { cookieOf, password, startWith, type Started } from './started.ts';

let started: Started;
beforeAll(async () => {
  started = await startWith({
    roles: [
      { name: 'Reader', permissions: { show_user: true } },
      { name: 'From the office', permissions: { show_user: true }, acceptedAddresses: { '10.20.0.0/16': true } },
    ],
    people: [
      { username: 'alice', roles: { 'builtin.administrator': true } },
      { username: 'carol', roles: { Reader: true } },
      { username: 'dave', roles: { Reader: true }, user: { enabled: false } },
      { username: 'erin', roles: { 'From the office': true } },
      { username: 'frank', roles: { Reader: true }, user: { scope: 'builtin.no-portal' } },
      { username: 'grace', roles: { Reader: true }, password: null },
    ],
  });
});
afterAll(() => started.stop());

const me = (cookie: string): ReturnType<Started['send']> => started.send('GET', '/api/me', { headers: { cookie } });

describe('signing in', () => {
  it('answers who I am and sets a cookie that only this host gets back', async () => {
    const answer = await started.send('POST', '/api/session', { json: { username: ' ALICE ', password } });
    expect(answer.status).toBe(200);
    expect(answer.json<Me>().user).toMatchObject({ id: started.idOf('alice'), username: 'alice' });
    expect(answer.headers['set-cookie']?.[0]).toMatch(
      new RegExp(`^${sessionCookie}=[\\w-]{43}; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=\\d+$`, 'u'),
    );
    expect(answer.headers['cache-control']).toBe('no-store');
    expect((await me(cookieOf(answer))).json<Me>().rooms).toEqual(rooms);
  });

  it('also works as a bearer token, for programs', async () => {
    const token = (await started.signIn('alice')).slice(sessionCookie.length + 1);
    const answer = await started.send('GET', '/api/me', { headers: { authorization: `Bearer ${token}` } });
    expect(answer.status).toBe(200);
  });

  it('says the same of a wrong name and a wrong password', async () => {
    const wrong = await started.send('POST', '/api/session', {
      json: { username: 'carol', password: 'wrong password' },
    });
    const unknown = await started.send('POST', '/api/session', {
      json: { username: 'nobody', password: 'wrong password' },
    });
    const none = await started.send('POST', '/api/session', { json: { username: 'grace', password } });
    expect(wrong.status).toBe(401);
    expect(wrong.json().error.code).toBe('wrong-credentials');
    expect([unknown.text, none.text]).toEqual([wrong.text, wrong.text]);
  });

  it('tells why it is refused, but only to whoever knows the password', async () => {
    for (const [username, says] of [
      ['dave', /disabled/u],
      ['erin', /where you are/u],
      ['frank', /No Portal/u],
    ] as const) {
      const right = await started.send('POST', '/api/session', { json: { username, password } });
      expect(right.status, username).toBe(403);
      expect(right.json().error.code).toBe('sign-in-refused');
      expect(right.json().error.message).toMatch(says);
      expect(right.headers['set-cookie']).toBeUndefined();
      const wrong = await started.send('POST', '/api/session', { json: { username, password: 'wrong password' } });
      expect(wrong.json().error.code).toBe('wrong-credentials');
    }
  });

  it('never continues a session that was planted before', async () => {
    const planted = await started.signIn('carol');
    const answer = await started.send('POST', '/api/session', {
      json: { username: 'alice', password },
      headers: { cookie: planted },
    });
    expect(cookieOf(answer)).not.toBe(planted);
    expect((await me(planted)).status).toBe(401);
    const made = `${sessionCookie}=${'A'.repeat(43)}`;
    const again = await started.send('POST', '/api/session', {
      json: { username: 'alice', password },
      headers: { cookie: made },
    });
    expect(cookieOf(again)).not.toBe(made);
    expect((await me(made)).status).toBe(401);
  });

  it('writes neither passwords nor tokens nor line breaks of others into the log', async () => {
    const cookie = await started.signIn('alice');
    await started.send('POST', '/api/session', {
      json: { username: 'a\r\nb\u2028c', password: 'a secret nobody logs' },
    });
    const log = started.logged();
    expect(log).not.toContain(password);
    expect(log).not.toContain('a secret nobody logs');
    expect(log).not.toContain(cookie.slice(sessionCookie.length + 1));
    for (const line of log.trimEnd().split('\n')) expect(() => JSON.parse(line)).not.toThrow();
    expect(log).not.toContain('\u2028');
  });
});

describe('signing out', () => {
  it('ends the session at once and takes the cookie back', async () => {
    const cookie = await started.signIn('carol');
    const answer = await started.send('DELETE', '/api/session', { headers: { cookie } });
    expect(answer.status).toBe(204);
    expect(answer.headers['set-cookie']?.[0]).toContain('Max-Age=0');
    expect((await me(cookie)).status).toBe(401);
    expect((await started.send('DELETE', '/api/session', { headers: { cookie } })).status).toBe(204);
  });
});

describe('my sessions', () => {
  it('are listed, and any of mine can be ended, nobody else’s', async () => {
    const mine = await started.signIn('carol', { 'user-agent': 'Tablet' });
    const other = await started.signIn('carol', { 'user-agent': 'Phone' });
    const hers = await started.signIn('alice');
    const answer = await started.send('GET', '/api/sessions', { headers: { cookie: mine } });
    const { sessions } = answer.json<Checked<typeof sessionsEndpoint.gives>>();
    const phone = sessions.find(({ userAgent }) => userAgent === 'Phone');
    if (phone === undefined) throw new Error('no such session');
    expect(sessions.filter(({ current }) => current)).toMatchObject([{ userAgent: 'Tablet', address: '127.0.0.1' }]);

    expect((await started.send('DELETE', `/api/sessions/${phone.id}`, { headers: { cookie: hers } })).status).toBe(404);
    expect((await me(other)).status).toBe(200);
    expect((await started.send('DELETE', `/api/sessions/${phone.id}`, { headers: { cookie: mine } })).status).toBe(204);
    expect((await me(other)).status).toBe(401);
    expect((await me(mine)).status).toBe(200);
  });
});
