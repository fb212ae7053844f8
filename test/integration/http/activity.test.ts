import { randomFillSync } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { everything, type ActivityPage, type ActivityQuery } from '../../../shared/protocol/activity-endpoint.ts';
import { limits } from '../../../shared/schema/limits.ts';
import type { Change } from '../../../shared/document/change.ts';
import { createRecordId } from '../../../shared/schema/ids.ts';
import { collections } from '../../../shared/schema/records.ts';
import { cookieOf, password, startWith, type Answer, type Started } from './started.ts';

let started: Started;
const cookies: Record<string, string> = {};
const people = ['alice', 'audrey', 'blake', 'carol', 'dana', 'maud'];
const device = createRecordId(collections.devices, (bytes) => randomFillSync(bytes));
beforeAll(async () => {
  const sees = { show_activity_log: true, show_device: true } as const;
  started = await startWith({
    roles: [
      { name: 'Auditor', permissions: { show_activity_log: true, show_user: true } },
      { name: 'Blind auditor', permissions: { show_activity_log: true, show_desk: true } },
      { name: 'Reader', permissions: { show_user: true } },
      { name: 'Device auditor', permissions: sees },
      { name: 'Masked auditor', permissions: sees, maskPhone: true },
    ],
    people: [
      { username: 'alice', roles: { 'builtin.administrator': true } },
      { username: 'audrey', roles: { Auditor: true } },
      { username: 'blake', roles: { 'Blind auditor': true } },
      { username: 'carol', roles: { Reader: true } },
      { username: 'dana', roles: { 'Device auditor': true } },
      { username: 'maud', roles: { 'Masked auditor': true } },
    ],
  });
  for (const name of people) cookies[name] = await started.signIn(name);
  await started.change([
    { ...of(device), field: 'name', before: '', after: 'Phone 7' },
    { ...of(device), field: 'password', before: '', after: 'a-secret-of-a-phone' },
    { ...of(device), field: 'callerId', before: '', after: '+4930123456' },
  ]);
});
afterAll(() => started.stop());

function of(id: string): Pick<Change, 'collection' | 'id' | 'member'> {
  return { collection: collections.devices, id, member: null };
}

const ask = (who: string, query: Partial<ActivityQuery> = {}): Promise<Answer> =>
  started.send('POST', '/api/activity', {
    headers: { cookie: cookies[who] ?? '', origin: `http://localhost:${started.port}` },
    json: { ...everything, ...query },
  });
const page = async (who: string, query: Partial<ActivityQuery> = {}): Promise<ActivityPage> =>
  (await ask(who, query)).json<ActivityPage>();
const tell = (who: string, reveals: readonly object[]): Promise<Answer> =>
  started.send('POST', '/api/reveals', { headers: { cookie: cookies[who] ?? '' }, json: { reveals } });

it('somebody who may see the activity log sees who changed a record, when, and from what to what', async () => {
  const id = started.idOf('carol');
  const { entries } = await page('audrey', { record: id });
  const made = entries.find(({ changes }) => changes.some(({ field }) => field === 'username'));
  expect(made?.outcome).toBe('accepted');
  expect(made?.changes.find(({ field }) => field === 'username')).toMatchObject({ before: '', after: 'carol' });
  expect(entries.every(({ changes }) => changes.every((change) => change.id === id))).toBe(true);
});

it('nobody sees it without the permission, nor of a room that they may not read', async () => {
  const id = started.idOf('carol');
  expect((await ask('carol')).status).toBe(403);
  expect((await ask('nobody')).status).toBe(401);
  expect((await page('blake', { record: id })).entries).toEqual([]);
  const all = await ask('blake');
  expect(all.text).not.toContain('carol');
});

it('a secret is in nobody’s answer, and a number in none of somebody from whom these are hidden', async () => {
  const says = async (who: string): Promise<string> => (await ask(who)).text;
  for (const who of ['alice', 'dana', 'maud']) {
    expect(await says(who)).toContain('Phone 7');
    expect(await says(who)).not.toContain('a-secret-of-a-phone');
  }
  expect(await says('alice')).toContain('+4930123456');
  expect(await says('dana')).toContain('+4930123456');
  expect(await says('maud')).not.toContain('4930123456');
  // That there is a password is told to whom may see it alone.
  const fields = async (who: string): Promise<readonly string[]> =>
    (await page(who, { record: device })).entries.flatMap(({ changes }) => changes.map(({ field }) => field));
  expect(await fields('alice')).toContain('password');
  expect(await fields('dana')).not.toContain('password');
  expect(await page('dana', { collection: 'devices', field: 'password' })).toMatchObject({ entries: [], next: null });
});

it('finds by person, by field, by what came of it, and by time', async () => {
  const email = { collection: collections.users, id: started.idOf('dana'), field: 'email', member: null } as const;
  await started.hub.change({
    actor: { userId: started.idOf('audrey'), place: { address: '192.0.2.7', country: null } },
    changes: [{ ...email, before: '', after: 'dana@example.org' }],
  });
  const refused = await page('audrey', { result: 'refused', user: started.idOf('audrey') });
  expect(refused.entries).toMatchObject([
    { outcome: 'refused', address: '192.0.2.7', by: { username: 'audrey' }, changes: [{ after: 'dana@example.org' }] },
  ]);
  const at = refused.entries[0]?.at ?? 0;
  expect((await page('audrey', { collection: 'users', field: 'email', since: at })).entries).toHaveLength(1);
  expect((await page('audrey', { result: 'refused', until: at })).entries).toEqual([]);
  expect((await page('audrey', { result: 'accepted' })).entries.every(({ event }) => event === null)).toBe(true);
});

it('goes on where a page ends', async () => {
  const id = started.idOf('carol');
  for (let n = 0; n <= limits.activityPage; n += 1)
    await started.change([
      { collection: collections.users, id, field: 'email', member: null, before: '', after: `carol${n}@example.org` },
    ]);
  const first = await page('audrey', { record: id });
  expect(first.entries.length).toBe(limits.activityPage);
  const rest = await page('audrey', { record: id, before: first.next });
  expect(rest.next).toBe(null);
  const all = [...first.entries, ...rest.entries].map(({ seq }) => seq);
  expect(all).toEqual([...new Set(all)].sort((a, b) => b - a));
});

it('who signed in, and who could not, is there; what was typed is not', async () => {
  await started.send('POST', '/api/session', { json: { username: 'Carol', password: 'a wrong one of mine' } });
  await started.send('POST', '/api/session', { json: { username: 'my-password-typed-here', password } });
  const answer = await ask('audrey', { event: 'sign-in-failed' });
  expect(answer.json<ActivityPage>().entries.map(({ event }) => [event?.about?.id, event?.facts['why']])).toEqual([
    [undefined, 'wrong-credentials'],
    [started.idOf('carol'), 'wrong-credentials'],
  ]);
  expect(answer.text).not.toMatch(/a wrong one|typed-here/u);
  const signedIn = await page('audrey', { event: 'sign-in', user: started.idOf('maud') });
  expect(signedIn.entries).toMatchObject([{ by: { username: 'maud' }, changes: [] }]);
  expect((await page('blake', { event: 'sign-in' })).entries).toEqual([]);
});

it('a secret that was looked at is recorded once, however often its device tells, and for whoever sees devices', async () => {
  const reveal = {
    id: 'a'.repeat(22),
    collection: 'devices',
    record: device,
    field: 'password',
    how: 'shown',
    madeAt: 5,
  };
  expect((await tell('alice', [reveal])).status).toBe(204);
  expect((await tell('alice', [reveal, { ...reveal, id: 'b'.repeat(22), how: 'copied' }])).status).toBe(204);
  const seen = await page('dana', { record: device, event: 'secret-shown' });
  expect(seen.entries).toMatchObject([{ madeAt: 5, event: { kind: 'secret-shown', about: { id: device } } }]);
  expect((await page('dana', { event: 'secret-copied' })).entries).toHaveLength(1);
  expect((await page('audrey', { event: 'secret-shown' })).entries).toEqual([]);
  // What is no secret cannot be looked at.
  await tell('alice', [{ ...reveal, id: 'c'.repeat(22), field: 'name' }]);
  expect((await page('dana', { event: 'secret-shown' })).entries).toHaveLength(1);
  expect((await tell('nobody', [reveal])).status).toBe(401);
  expect((await tell('alice', [{ ...reveal, id: 'x' }])).status).toBe(400);
});

it('who set a password, changed the settings or signed out is there', async () => {
  const headers = { cookie: cookies['alice'] ?? '' };
  const id = started.idOf('carol');
  const set = await started.send('PUT', `/api/users/${id}/password`, {
    headers,
    json: { next: 'another long password' },
  });
  expect(set.status).toBe(204);
  const activity = { days: 90, megabytes: 100 };
  expect((await started.send('PUT', '/api/settings', { headers, json: { activity } })).status).toBe(200);
  const [signIn] = [await started.send('POST', '/api/session', { json: { username: 'blake', password } })];
  await started.send('DELETE', '/api/session', { headers: { cookie: cookieOf(signIn) } });
  expect((await page('audrey', { event: 'password-set' })).entries).toMatchObject([
    { by: { username: 'alice' }, event: { about: { id }, facts: { ended: 1 } } },
  ]);
  expect((await page('audrey', { event: 'settings-changed' })).entries).toMatchObject([
    { by: { username: 'alice' }, event: { facts: { days: 90, daysBefore: 400 } } },
  ]);
  expect((await page('audrey', { event: 'sign-out' })).entries).toMatchObject([{ by: { username: 'blake' } }]);
});
