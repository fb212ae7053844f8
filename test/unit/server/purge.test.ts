/** What was deleted too long ago to be restored is gone from every replica, and still told of in the activity. */

import { afterEach, beforeEach, expect, it } from 'vitest';
import { limits } from '../../../shared/schema/limits.ts';
import { createPurge } from '../../../sync-server/purge.ts';
import { desk, people, place, readerRole, set, SyncWorld } from '../../support/sync-world.ts';

const dayMs = 24 * 3_600_000;
let world: SyncWorld;
let purge: () => Promise<boolean>;
beforeEach(async () => {
  world = await SyncWorld.create();
  purge = createPurge({ hub: world.hub, now: () => world.now });
});
afterEach(() => world.stop());

const deleted = (collection: 'desks' | 'roles' | 'users', id: string) =>
  world.system([set(collection, id, 'deletedAt', new Date(world.now).toISOString())]);
const names = (): readonly string[] => [...world.hub.organisation.all('roles')].map(({ name }) => name);

it('is there with all it had until then, and gone from every replica and every record afterwards', async () => {
  const alice = await world.device('alice');
  const plain = await world.plain('alice', 'roles');
  await world.system([set('users', people.bob, 'roles', true, readerRole)]);
  await deleted('roles', readerRole);
  world.now += limits.restoreDays * dayMs;
  expect(await purge()).toBe(false);
  expect(names()).toEqual(['Clerk', 'Reader']);
  world.now += 1;
  expect(await purge()).toBe(false);
  expect(names()).toEqual(['Clerk']);
  for (const id of [people.bob, people.carol])
    expect(world.hub.organisation.get('users', id)?.roles).not.toHaveProperty(readerRole);
  await world.settle([alice, plain]);
  expect(plain.doc.getMap('roles').get(`${readerRole}/name`)).toBe('');
  for (const roles of [alice.bases.get('roles')?.getMap('roles'), plain.doc.getMap('roles')]) {
    const left = [...(roles?.entries() ?? [])].filter(([key]) => key.startsWith(readerRole)).map(([, value]) => value);
    expect(left.filter((value) => value !== null && value !== '' && value !== false)).toEqual([]);
  }
});

it('is a change of the server’s own, and what was done with it before is still told', async () => {
  const place1 = { actor: { userId: people.alice, place } };
  await world.hub.change({ ...place1, changes: [set('desks', desk, 'description', 'The first')] });
  await deleted('desks', desk);
  world.now += limits.restoreDays * dayMs + 1;
  await purge();
  const { rows } = world.store.activity({ recordId: desk, limit: 99 });
  expect(rows[0]).toMatchObject({ userId: null, outcome: 'accepted' });
  expect(rows[0]?.changes).toContainEqual({ ...set('desks', desk, 'name', ''), before: 'Desk one' });
  expect(rows.some(({ userId, changes }) => userId === people.alice && changes[0]?.after === 'The first')).toBe(true);
});

it('takes so many at a time that nobody waits for it', async () => {
  const id = (n: number): string => `q_${String(n).padStart(20, '0')}`;
  const many = Array.from({ length: 1_500 }, (_, n) => n);
  await world.system(many.map((n) => set('queues', id(n), 'name', `Queue ${n}`)));
  await world.system(many.map((n) => set('queues', id(n), 'deletedAt', new Date(world.now).toISOString())));
  world.now += limits.restoreDays * dayMs + 1;
  let times = 1;
  while (await purge()) times++;
  expect([times > 1, world.hub.organisation.count('queues')]).toEqual([true, 0]);
});

it('nobody else makes a record disappear, and the server none that can be restored or is not deleted', async () => {
  const empty = [set('roles', readerRole, 'name', '')];
  const by = async (actor: { userId: string; place: typeof place } | null) =>
    (await world.hub.change({ actor, changes: empty })).verdicts[0]?.reasons.map(({ code }) => code);
  const alice = { userId: people.alice, place };
  expect(await by(null)).toEqual(['record-missing']);
  await deleted('roles', readerRole);
  expect(await by(null)).toEqual(['record-missing']);
  world.now += limits.restoreDays * dayMs + 1;
  expect(await by(alice)).toEqual(['invalid']);
  expect(await by(null)).toEqual([]);
});
