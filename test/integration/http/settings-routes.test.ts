import { afterAll, beforeAll, expect, it } from 'vitest';
import { limits } from '../../../shared/schema/limits.ts';
import type { Settings } from '../../../shared/protocol/settings-endpoints.ts';
import { startWith, type Started } from './started.ts';

let started: Started;
let alice = '';
let carol = '';
beforeAll(async () => {
  started = await startWith({
    roles: [{ name: 'Reader', permissions: { show_user: true } }],
    people: [
      { username: 'alice', roles: { 'builtin.administrator': true } },
      { username: 'carol', roles: { Reader: true } },
    ],
  });
  alice = await started.signIn('alice');
  carol = await started.signIn('carol');
});
afterAll(() => started.stop());

const put = (cookie: string, json: unknown) => started.send('PUT', '/api/settings', { headers: { cookie }, json });

it('an administrator sees how long activity is kept and how much there is, and sets it', async () => {
  const before = (await started.send('GET', '/api/settings', { headers: { cookie: alice } })).json<Settings>();
  expect(before.activity).toEqual({ days: 400, megabytes: 2_048 });
  expect(before.kept.rows).toBeGreaterThan(0);
  expect(before.kept.bytes).toBeGreaterThan(0);
  const answer = await put(alice, { activity: { days: 90, megabytes: 500 } });
  expect([answer.status, answer.json<Settings>().activity]).toEqual([200, { days: 90, megabytes: 500 }]);
  const after = (await started.send('GET', '/api/settings', { headers: { cookie: alice } })).json<Settings>();
  expect(after.activity).toEqual({ days: 90, megabytes: 500 });
  expect(started.logged()).toContain('how long activity is kept was set');
});

it('nobody else sees or sets it', async () => {
  expect((await started.send('GET', '/api/settings')).status).toBe(401);
  expect((await started.send('GET', '/api/settings', { headers: { cookie: carol } })).status).toBe(403);
  expect((await put(carol, { activity: { days: 90, megabytes: 500 } })).json().error.code).toBe('not-allowed');
});

it.each([
  { days: limits.activityDaysLeast - 1, megabytes: 500 },
  { days: limits.activityDaysMost + 1, megabytes: 500 },
  { days: 90, megabytes: limits.activityMegabytesLeast - 1 },
  { days: 90, megabytes: limits.activityMegabytesMost + 1 },
  { days: 90.5, megabytes: 500 },
  { days: '90', megabytes: 500 },
  { days: 90 },
])('refuses %j', async (activity) => {
  expect((await put(alice, { activity })).status).toBe(400);
});

it.each([
  [{ days: 29, megabytes: 500 }, 'days', 'a whole number from 30 to 3650'],
  [{ days: 4_000, megabytes: 500 }, 'days', 'a whole number from 30 to 3650'],
  [{ days: 90.5, megabytes: 500 }, 'days', 'a whole number from 30 to 3650'],
  [{ days: 90, megabytes: 1 }, 'megabytes', 'a whole number from 64 to 100000'],
  [{ days: '90', megabytes: 500 }, 'days', 'a number'],
])('says of %j which field is wrong, and what it may be', async (activity, field, what) => {
  const { error } = (await put(alice, { activity })).json();
  expect(error).toEqual({
    code: 'bad-request',
    field: `activity.${field}`,
    message: `The field "activity.${field}" must be ${what}.`,
  });
});
