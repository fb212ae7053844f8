import { afterAll, beforeAll, expect, it } from 'vitest';
import { limits } from '../../../shared/schema/limits.ts';
import type { ActivityEntry } from '../../../shared/protocol/activity-endpoint.ts';
import { collections } from '../../../shared/schema/records.ts';
import { startWith, type Started } from './started.ts';

interface Page {
  readonly entries: readonly ActivityEntry[];
  readonly more: boolean;
}

let started: Started;
const cookies: Record<string, string> = {};
beforeAll(async () => {
  started = await startWith({
    roles: [
      { name: 'Auditor', permissions: { show_activity_log: true, show_user: true } },
      { name: 'Blind auditor', permissions: { show_activity_log: true, show_desk: true } },
      { name: 'Reader', permissions: { show_user: true } },
    ],
    people: [
      { username: 'alice', roles: { 'builtin.administrator': true } },
      { username: 'audrey', roles: { Auditor: true } },
      { username: 'blake', roles: { 'Blind auditor': true } },
      { username: 'carol', roles: { Reader: true } },
    ],
  });
  for (const name of ['alice', 'audrey', 'blake', 'carol']) cookies[name] = await started.signIn(name);
});
afterAll(() => started.stop());

const history = (who: string, id: string, before = 'latest') =>
  started.send('GET', `/api/records/${id}/activity/${before}`, { headers: { cookie: cookies[who] ?? '' } });

it('somebody who may see the activity log sees who changed a record, when, and from what to what', async () => {
  const id = started.idOf('carol');
  const page = (await history('audrey', id)).json<Page>();
  const made = page.entries.find(({ changes }) => changes.some(({ field }) => field === 'username'));
  expect(made?.outcome).toBe('accepted');
  expect(made?.changes.find(({ field }) => field === 'username')).toMatchObject({ before: '', after: 'carol' });
  expect(page.entries.every(({ changes }) => changes.every((change) => change.id === id))).toBe(true);
});

it('nobody sees it without the permission, nor of a room that they may not read', async () => {
  const id = started.idOf('carol');
  expect((await history('carol', id)).status).toBe(403);
  expect((await started.send('GET', `/api/records/${id}/activity/latest`)).status).toBe(401);
  const hidden = await history('blake', id);
  expect([hidden.status, hidden.json<Page>().entries]).toEqual([200, []]);
});

it('goes on where a page ends, and refuses what is no place in it', async () => {
  const id = started.idOf('carol');
  for (let n = 0; n <= limits.activityPage; n += 1)
    await started.change([
      { collection: collections.users, id, field: 'email', member: null, before: '', after: `carol${n}@example.org` },
    ]);
  const first = (await history('audrey', id)).json<Page>();
  expect([first.entries.length, first.more]).toEqual([limits.activityPage, true]);
  const rest = (await history('audrey', id, String(first.entries.at(-1)?.seq))).json<Page>();
  expect(rest.more).toBe(false);
  const all = [...first.entries, ...rest.entries].map(({ seq }) => seq);
  expect(all).toEqual([...new Set(all)].sort((a, b) => b - a));
  expect((await history('audrey', id, '-1')).status).toBe(404);
  expect((await history('audrey', id, 'x')).status).toBe(404);
});
