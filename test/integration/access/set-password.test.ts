import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeCodes } from '../../../shared/protocol/close-codes.ts';
import { closed, opened, password, startWith, type Started } from '../http/started.ts';

let started: Started;
beforeAll(async () => {
  started = await startWith({
    roles: [
      { name: 'People', permissions: { show_user: true, edit_user: true, change_own_password: true } },
      { name: 'Reader', permissions: { show_user: true } },
      { name: 'Calls', permissions: { show_cdr: true } },
    ],
    people: [
      { username: 'alice', roles: { 'builtin.administrator': true } },
      { username: 'bob', roles: { People: true } },
      { username: 'carol', roles: { Reader: true } },
      { username: 'dave', roles: { Calls: true } },
      { username: 'erin', roles: { Reader: true }, password: null },
    ],
  });
});
afterAll(() => started.stop());

function signInWith(username: string, given: string): Promise<number> {
  return started.send('POST', '/api/session', { json: { username, password: given } }).then(({ status }) => status);
}

describe('my own password', () => {
  it('is changed by whoever knows it and may, and ends my other sessions', async () => {
    const mine = await started.signIn('bob');
    const other = await started.signIn('bob');
    const socket = started.socket('/sync', { cookie: other });
    expect(await opened(socket)).toBe('open');
    const gone = closed(socket);
    const before = started.hub.organisation.get('users', started.idOf('bob'))?.passwordSetAt;

    const answer = await started.send('PUT', '/api/me/password', {
      headers: { cookie: mine },
      json: { current: password, next: 'another long password' },
    });
    expect(answer.status).toBe(204);
    expect(await gone).toBe(closeCodes.signedOut);
    expect((await started.send('GET', '/api/me', { headers: { cookie: other } })).status).toBe(401);
    expect((await started.send('GET', '/api/me', { headers: { cookie: mine } })).status).toBe(200);
    expect(await signInWith('bob', password)).toBe(401);
    expect(await signInWith('bob', 'another long password')).toBe(200);
    expect(started.hub.organisation.get('users', started.idOf('bob'))?.passwordSetAt).not.toBe(before);
  });

  it('is not changed without the permission, the current one or a good new one', async () => {
    const carol = await started.signIn('carol');
    const refused = await started.send('PUT', '/api/me/password', {
      headers: { cookie: carol },
      json: { current: password, next: 'another long password' },
    });
    expect([refused.status, refused.json().error.code]).toEqual([403, 'not-allowed']);

    const alice = await started.signIn('alice');
    const change = (current: string, next: string): ReturnType<Started['send']> =>
      started.send('PUT', '/api/me/password', { headers: { cookie: alice }, json: { current, next } });
    expect((await change('wrong password', 'another long password')).json().error.code).toBe('wrong-credentials');
    expect((await change(password, 'short')).json().error.code).toBe('password-too-short');
    expect((await change(password, 'a'.repeat(300))).json().error.code).toBe('password-too-long');
    expect(await signInWith('alice', password)).toBe(200);
  });

  it('is not set without the current one by the way to set another’s', async () => {
    const cookie = await started.signIn('alice');
    const answer = await started.send('PUT', `/api/users/${started.idOf('alice')}/password`, {
      headers: { cookie },
      json: { next: 'another long password' },
    });
    expect([answer.status, answer.json().error.code]).toEqual([403, 'not-allowed']);
    expect(await signInWith('alice', password)).toBe(200);
  });

  it('is not changed by a session that was ended meanwhile', async () => {
    const cookie = await started.signIn('alice');
    const body = JSON.stringify({ current: password, next: 'of whoever stole the cookie' });
    const late = httpRequest({
      host: '127.0.0.1',
      port: started.port,
      method: 'PUT',
      path: '/api/me/password',
      headers: { cookie, 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) },
    });
    const answered = new Promise<number>((resolve, reject) => {
      late.on('error', reject);
      late.on('response', (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      });
    });
    late.flushHeaders();
    // The server has the headers once it has answered what was sent after them.
    await started.send('GET', '/api/me', { headers: { cookie } });
    await started.send('DELETE', '/api/session', { headers: { cookie } });
    late.end(body);
    expect(await answered).toBe(401);
    expect(await signInWith('alice', password)).toBe(200);
  });

  it('cannot be guessed on a device that was left signed in', async () => {
    const cookie = await started.signIn('alice');
    const codes: string[] = [];
    for (let time = 0; time < 6; time += 1) {
      const answer = await started.send('PUT', '/api/me/password', {
        headers: { cookie },
        json: { current: `guess number ${time}`, next: 'another long password' },
      });
      codes.push(answer.json().error.code);
    }
    expect(codes.at(-1)).toBe('too-many');
  });
});

describe('another’s password', () => {
  const set = async (
    actor: string,
    target: string,
    next = 'set by somebody else',
  ): Promise<readonly [number, string]> => {
    const cookie = actor === 'bob' ? bob : await started.signIn(actor);
    const answer = await started.send('PUT', `/api/users/${started.idOf(target)}/password`, {
      headers: { cookie },
      json: { next },
    });
    return [answer.status, answer.text === '' ? '' : answer.json().error.code];
  };
  let bob: string;
  beforeAll(async () => {
    const answer = await started.send('POST', '/api/session', {
      json: { username: 'bob', password: 'another long password' },
    });
    bob = answer.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
  });

  it('is set by whoever may edit users, and ends that user’s sessions and sockets', async () => {
    const theirs = await started.signIn('carol');
    const socket = started.socket('/sync', { cookie: theirs });
    expect(await opened(socket)).toBe('open');
    const gone = closed(socket);
    const began = performance.now();
    expect(await set('bob', 'carol')).toEqual([204, '']);
    expect(await gone).toBe(closeCodes.signedOut);
    expect(performance.now() - began).toBeLessThan(2_000);
    expect((await started.send('GET', '/api/me', { headers: { cookie: theirs } })).status).toBe(401);
    expect(await signInWith('carol', 'set by somebody else')).toBe(200);
  });

  it('lets someone in who had none', async () => {
    expect(await set('alice', 'erin')).toEqual([204, '']);
    expect(await signInWith('erin', 'set by somebody else')).toBe(200);
  });

  it('is not set by whoever holds less than that user', async () => {
    expect(await set('bob', 'alice')).toEqual([403, 'not-allowed']);
    expect(await set('bob', 'dave')).toEqual([403, 'not-allowed']);
    expect(await signInWith('alice', password)).toBe(200);
  });

  it('is not set without the permission; a user one may not see is not there', async () => {
    expect(await set('dave', 'carol')).toEqual([404, 'not-found']);
    expect(await set('alice', 'u_00000000000000000000')).toEqual([404, 'not-found']);
    expect(await set('alice', '__proto__')).toEqual([404, 'not-found']);
  });

  it('keeps the rules of a good password', async () => {
    expect(await set('alice', 'carol', 'short')).toEqual([422, 'password-too-short']);
  });
});
