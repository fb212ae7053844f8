import { afterAll, beforeAll, expect, it } from 'vitest';
import { limits } from '../../../shared/schema/limits.ts';
import type { LastPlaces, Places } from '../../../shared/protocol/places-endpoints.ts';
import { startWith, type Started } from './started.ts';

let started: Started;
let alice = '';
let reader = '';
let nobody = '';
beforeAll(async () => {
  started = await startWith({
    config: { trustedHops: 1 },
    roles: [
      { name: 'Reader', permissions: { show_user: true, show_role: true } },
      { name: 'Little', permissions: { show_desk: true } },
    ],
    people: [
      { username: 'alice', roles: { 'builtin.administrator': true } },
      { username: 'carol', roles: { Reader: true } },
      { username: 'dave', roles: { Little: true } },
    ],
  });
  alice = await started.signIn('alice', { 'x-forwarded-for': '193.0.6.139' });
  reader = await started.signIn('carol', { 'x-forwarded-for': '10.1.2.3' });
  nobody = await started.signIn('dave');
});
afterAll(() => started.stop());

const ask = (cookie: string, addresses: readonly string[]) =>
  started.send('POST', '/api/places', { headers: { cookie, 'x-forwarded-for': '10.1.2.3' }, json: { addresses } });

it('tells in which country an address is registered, in its canonical form, and what is not known', async () => {
  const answer = await ask(reader, ['193.0.6.139', '::ffff:193.0.6.139', '10.0.0.1', 'nonsense']);
  expect(answer.json<Places>().places).toEqual([
    { address: '193.0.6.139', country: 'NL' },
    { address: '193.0.6.139', country: 'NL' },
    { address: '10.0.0.1', country: null },
    { address: null, country: null },
  ]);
});

it('tells it those alone who may see roles, and no more than so many at once', async () => {
  expect((await started.send('POST', '/api/places', { json: { addresses: [] } })).status).toBe(401);
  expect((await ask(nobody, ['193.0.6.139'])).json().error.code).toBe('not-allowed');
  const many = Array.from({ length: limits.placesAtOnce + 1 }, () => '10.0.0.1');
  expect((await ask(reader, many)).status).toBe(400);
});

it('tells where people were last seen to those who may see it, and to nobody else', async () => {
  const last = (cookie: string) =>
    started.send('GET', '/api/last-places', { headers: { cookie, 'x-forwarded-for': '193.0.6.139' } });
  const { seen } = (await last(alice)).json<LastPlaces>();
  expect(seen.find(({ user }) => user === started.idOf('alice'))).toMatchObject({
    address: '193.0.6.139',
    country: 'NL',
  });
  expect(seen.find(({ user }) => user === started.idOf('carol'))).toMatchObject({ address: '10.1.2.3', country: null });
  // Reads users, but not who did what from where.
  expect((await last(reader)).json().error.code).toBe('not-allowed');
  expect((await last(reader)).text).not.toContain('193.0');
});
