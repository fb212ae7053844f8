import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ServerState } from '../../../shared/protocol/server-endpoint.ts';
import { startWith, type Started } from './started.ts';

let started: Started;
let guarded: Started;
const token = randomBytes(16).toString('hex');
beforeAll(async () => {
  started = await startWith({
    roles: [{ name: 'Reader', permissions: { show_user: true } }],
    people: [
      { username: 'alice', roles: { 'builtin.administrator': true } },
      { username: 'carol', roles: { Reader: true } },
    ],
  });
  guarded = await startWith({ config: { metricsToken: token } });
});
afterAll(async () => {
  await started.stop();
  await guarded.stop();
});

it('figures are told to this machine, in the format of Prometheus, and name nobody', async () => {
  const cookie = await started.signIn('alice');
  await started.send('GET', '/api/settings', { headers: { cookie } });
  const answer = await started.send('GET', '/metrics');
  expect(answer.status).toBe(200);
  expect(answer.headers['content-type']).toContain('text/plain; version=0.0.4');
  for (const line of [
    /^rolecall_connections 0$/mu,
    /^rolecall_room_served\{room="users"\} 1$/mu,
    /^rolecall_change_sets_total\{outcome="accepted"\} [1-9]/mu,
    /^rolecall_commit_seconds_count [1-9]/mu,
    /^rolecall_request_seconds_count\{method="GET",status="200"\} [1-9]/mu,
    /^process_cpu_seconds_total /mu,
  ])
    expect(answer.text).toMatch(line);
  for (const told of ['alice', 'carol', started.idOf('carol'), '127.0.0.1']) expect(answer.text).not.toContain(told);
});

it('nothing is told to whoever comes through a proxy, or without the token where there is one', async () => {
  for (const headers of [{ 'X-Forwarded-For': '192.0.2.1' }, { Forwarded: 'for=192.0.2.1' }, { Via: '1.1 proxy' }])
    expect((await started.send('GET', '/metrics', { headers })).status).toBe(404);
  expect((await guarded.send('GET', '/metrics')).status).toBe(404);
  expect((await guarded.send('GET', '/metrics', { headers: { Authorization: 'Bearer wrong' } })).status).toBe(404);
  const told = await guarded.send('GET', '/metrics', {
    headers: { Authorization: `Bearer ${token}`, 'X-Forwarded-For': '192.0.2.1' },
  });
  expect(told.status).toBe(200);
});

it('an administrator sees how the server is, and nobody else', async () => {
  const [alice, carol] = [await started.signIn('alice'), await started.signIn('carol')];
  const answer = await started.send('GET', '/api/server', { headers: { cookie: alice } });
  const state = answer.json<ServerState>();
  expect(state).toMatchObject({ connections: 0, people: 0, lastBackup: null });
  expect(state.rooms.find(({ room }) => room === 'users')).toMatchObject({ served: true });
  expect(state.accepted).toBeGreaterThan(0);
  expect(state.storedBytes).toBeGreaterThan(0);
  expect(state.commitMs?.slowest).toBeGreaterThanOrEqual(state.commitMs?.median ?? Infinity);
  expect((await started.send('GET', '/api/server', { headers: { cookie: carol } })).status).toBe(403);
  expect((await started.send('GET', '/api/server')).status).toBe(401);
});

it('every answer of the API has a name, by which its lines in the log are found, whatever the client calls it', async () => {
  const answer = await started.send('POST', '/api/session', {
    json: { username: 'alice', password: 'not the password' },
    headers: { 'X-Request-Id': 'mine' },
  });
  const id = String(answer.headers['x-request-id']);
  expect(id).toMatch(/^[0-9a-f]{12}$/u);
  const lines = started
    .logged()
    .split('\n')
    .filter((line) => line.includes(id));
  expect(lines.map((line) => JSON.parse(line) as object)).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ request: id, method: 'POST', path: '/api/session', status: 401 }),
    ]),
  );
  for (const secret of ['not the password', 'mine"']) expect(lines.join('\n')).not.toContain(secret);
});
