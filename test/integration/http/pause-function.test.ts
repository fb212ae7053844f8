import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Me } from '../../../shared/protocol/me.ts';
import { startWith, type Started } from './started.ts';

let started: Started;
let boss = '';
let reader = '';
beforeAll(async () => {
  started = await startWith({
    roles: [
      { name: 'Switch', permissions: { show_pause_type: true, disable_pause_type: true } },
      { name: 'Inert', permissions: { disable_pause_type: true, show_desk: true } },
      { name: 'Reader', permissions: { show_pause_type: true, edit_pause_type: true } },
    ],
    people: [
      { username: 'alice', roles: { 'builtin.administrator': true } },
      { username: 'bob', roles: { Switch: true } },
      { username: 'carol', roles: { Reader: true } },
      { username: 'dave', roles: { Inert: true } },
    ],
  });
  boss = await started.signIn('bob');
  reader = await started.signIn('carol');
});
afterAll(() => started.stop());

const set = (cookie: string, enabled: unknown) =>
  started.send('PUT', '/api/pause-function', { headers: { cookie }, json: { enabled } });
const pauses = async (cookie: string) =>
  (await started.send('GET', '/api/me', { headers: { cookie } })).json<Me>().organisation.pauses;

it('the pause function is on until a holder of disable_pause_type switches it off, and everybody is told', async () => {
  expect(await pauses(reader)).toBe(undefined);
  const socket = started.socket('/sync', { cookie: reader });
  const told = new Promise<string>((resolve) => {
    socket.on('message', (data: Buffer) => {
      const text = data.toString('utf8');
      if (text.includes('"pauses":false')) resolve(text);
    });
  });
  await new Promise<void>((resolve) => void socket.once('open', () => resolve()));
  const { protocolVersion } = await import('../../../shared/protocol/messages.ts');
  const { schemaVersion } = await import('../../../shared/schema/fields.ts');
  const hello = { kind: 'hello', protocol: protocolVersion, schema: schemaVersion, app: 'test', marks: [] };
  socket.send(Buffer.concat([Buffer.of(0), Buffer.from(JSON.stringify(hello))]));
  expect((await set(boss, false)).status).toBe(204);
  expect(await told).toContain('"kind":"me"');
  socket.close();
  expect(await pauses(reader)).toBe(false);
  expect(started.logged()).toContain('the pause function was switched');
  expect((await set(boss, true)).status).toBe(204);
  expect(await pauses(boss)).toBe(undefined);
});

it('nobody else switches it, not even a holder for whom the permission has no effect', async () => {
  const inert = await started.signIn('dave');
  expect((await started.send('PUT', '/api/pause-function', { json: { enabled: false } })).status).toBe(401);
  for (const cookie of [reader, inert]) expect((await set(cookie, false)).json().error.code).toBe('not-allowed');
  expect((await set(boss, 'off')).status).toBe(400);
  expect(await pauses(boss)).toBe(undefined);
});
