import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closed, opened, password, startWith, type Started } from './started.ts';

let started: Started;
let ours: string;
beforeAll(async () => {
  started = await startWith({
    people: [
      { username: 'alice', roles: { 'builtin.administrator': true } },
      { username: 'bob', roles: { 'builtin.manager': true } },
    ],
  });
  ours = `http://localhost:${started.port}`;
});
afterAll(() => started.stop());

const credentials = { username: 'alice', password };

describe('another site', () => {
  it('cannot sign anyone in or out, set up or change anything through a browser', async () => {
    const cookie = await started.signIn('alice');
    const mutations = [
      ['POST', '/api/session'],
      ['DELETE', '/api/session'],
      ['PUT', '/api/me/password'],
      ['PUT', `/api/users/${started.idOf('bob')}/password`],
      ['POST', '/api/setup'],
      ['PATCH', '/api/anything'],
    ] as const;
    const foreign = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: `http://localhost:${started.port + 1}` },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site', origin: ours },
    ];
    for (const [method, path] of mutations) {
      for (const headers of foreign) {
        const answer = await started.send(method, path, {
          json: credentials,
          headers: { ...headers, cookie },
        });
        expect([answer.status, answer.json().error.code], `${method} ${path}`).toEqual([403, 'origin-refused']);
      }
    }
    // An honest page goes on.
    const honest = { origin: ours, 'sec-fetch-site': 'same-origin' };
    expect((await started.send('POST', '/api/session', { json: credentials, headers: honest })).status).toBe(200);
    expect((await started.send('GET', '/api/me', { headers: { cookie } })).status).toBe(200);
  });

  it('cannot send what a form can send', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', '']) {
      const answer = await started.send('POST', '/api/session', {
        body: JSON.stringify(credentials),
        headers: { 'content-type': type },
      });
      expect(answer.status, type).toBe(400);
    }
  });

  it('is given no permission to read answers', async () => {
    const answer = await started.send('OPTIONS', '/api/session', {
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
    });
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  });

  it('cannot open a socket with the cookie of someone who is signed in', async () => {
    const cookie = await started.signIn('alice');
    for (const headers of [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: `https://localhost:${started.port}` },
      { 'sec-fetch-site': 'cross-site', origin: ours },
      { 'sec-fetch-mode': 'websocket' },
    ]) {
      expect(await opened(started.socket('/sync', { ...headers, cookie }))).toBe(403);
    }
    const honest = started.socket('/sync', { origin: ours, 'sec-fetch-site': 'same-origin', cookie });
    expect(await opened(honest)).toBe('open');
    honest.close();
    await closed(honest);
  });
});

describe('a socket', () => {
  it('is refused before the upgrade to whoever is not signed in', async () => {
    expect(await opened(started.socket('/sync'))).toBe(401);
    expect(await opened(started.socket('/sync/users', { authorization: `Bearer ${'A'.repeat(43)}` }))).toBe(401);
  });

  it('opens only rooms that exist and may be read, and does not say which it was', async () => {
    const cookie = await started.signIn('bob');
    for (const room of [
      'device-secrets',
      'users%00',
      '__proto__',
      'constructor',
      '..%2froles',
      '',
      'Users',
      'x'.repeat(1_900),
      'roles',
      'users',
    ]) {
      expect(await opened(started.socket(`/sync/${room}`, { cookie })), room).toBe(404);
    }
    expect(await opened(started.socket(`/sync/${'x'.repeat(10_000)}`, { cookie }))).toBe(404);
    const allowed = started.socket('/sync/desks', { cookie });
    expect(await opened(allowed)).toBe('open');
    allowed.close();
    await closed(allowed);
  });

  it('is opened at no other address', async () => {
    const cookie = await started.signIn('alice');
    for (const path of ['/', '/api/me', '/synchronize', '/sync/users/more']) {
      expect(await opened(started.socket(path, { cookie })), path).toBe(404);
    }
  });
});
