/**
 * Tablets that come and go and edit at random, before a real server. What is checked: when all are back
 * and quiet, every replica equals the server, and every Save ended either acknowledged or in attention.
 */

import { afterEach, expect, test } from 'vitest';
import type { Change } from '../../../shared/document/change.ts';
import { allCollections } from '../../../shared/schema/records.ts';
import { when } from '../../unit/data/device.ts';
import { change } from '../../unit/data/people.ts';
import { startWith, type Started } from '../http/started.ts';
import { openTablet, settled, type Tablet } from './tablets.ts';

const seeds = process.env['SEED'] === undefined ? [1, 2, 3] : [Number(process.env['SEED'])];
const people = ['alice', 'bob', 'carol'];
const names = ['North', 'South', 'East', 'West'];
const permissions = ['show_user', 'show_desk', 'show_role', 'edit_user'];
const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});

test.each(seeds)('tablets that come and go agree with the server in the end (SEED=%i)', async (seed) => {
  const random = seeded(seed);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const server = await startWith({
    people: people.map((username) => ({ username, roles: { 'builtin.administrator': true } })),
  });
  ends.push(() => server.stop());
  const tablets: { readonly tablet: Tablet; online: boolean; saved: number }[] = [];
  for (const name of people) {
    const tablet = await openTablet(() => server, name);
    ends.push(() => tablet.stop());
    tablets.push({ tablet, online: true, saved: 0 });
  }

  for (let step = 0; step < 150; step++) {
    const one = pick(tablets);
    if (random() < 0.15) {
      one.online = !one.online;
      one.tablet.device.setOnline(one.online);
      continue;
    }
    const result = await one.tablet.client.save(randomChanges(one.tablet, random, pick), `step ${step}`);
    // What the device refuses itself was never a Save.
    if (result.kind === 'saved') one.saved += 1;
    expect(result.kind).not.toBe('failed');
  }
  for (const one of tablets) one.tablet.device.setOnline(true);
  for (const { tablet } of tablets) await settled(tablet.client);
  for (const { tablet } of tablets) await equal(server, tablet);
  expect(tablets.every(({ saved }) => saved > 0)).toBe(true);
  for (const { tablet, saved } of tablets) {
    expect(tablet.client.waiting.get()).toEqual([]);
    expect(tablet.client.attention.get().length).toBeLessThan(saved);
  }
});

function randomChanges({ client }: Tablet, random: () => number, pick: <T>(all: readonly T[]) => T): readonly Change[] {
  const roles = client.records('roles').all();
  const known = roles.length > 0 ? pick(roles) : undefined;
  if (known === undefined || random() < 0.2) {
    return [change('roles', client.newId('roles'), 'name', pick(names), '')];
  }
  const { id } = known;
  const permission = pick(permissions);
  switch (Math.floor(random() * 4)) {
    case 0:
      return [change('roles', id, 'name', pick(names), known.name)];
    case 1:
      return [change('roles', id, 'description', `text ${Math.floor(random() * 100)}`, known.description)];
    case 2:
      return [
        change('roles', id, 'deletedAt', known.deletedAt === null ? new Date().toISOString() : null, known.deletedAt),
      ];
    default: {
      const now = known.permissions[permission] ?? null;
      return [change('roles', id, 'permissions', now === null ? true : null, now, permission)];
    }
  }
}

/** The last broadcast may still be on its way. */
async function equal(server: Started, { client }: Tablet): Promise<void> {
  const sorted = <R extends { readonly id: string }>(all: Iterable<R>): readonly R[] =>
    [...all].toSorted((a, b) => a.id.localeCompare(b.id));
  const isEqual = (): boolean =>
    allCollections.every(
      (collection) =>
        JSON.stringify(sorted(server.hub.organisation.all(collection)).map(canonical)) ===
        JSON.stringify(sorted(client.records(collection).all()).map(canonical)),
    );
  const deadline = AbortSignal.timeout(5_000);
  while (!isEqual() && !deadline.aborted) await new Promise((resolve) => setImmediate(resolve));
  await when(client.sync, (state) => state.upToDate);
  for (const collection of allCollections)
    expect(sorted(client.records(collection).all())).toEqual(sorted(server.hub.organisation.all(collection)));
}

/** Members have no order. */
function canonical(record: object): object {
  return Object.fromEntries(
    Object.entries(record)
      .map(([field, value]) => [
        field,
        typeof value === 'object' && value !== null ? Object.entries(value).toSorted() : value,
      ])
      .toSorted(),
  );
}

function seeded(seed: number): () => number {
  let state = seed * 2_654_435_761;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
