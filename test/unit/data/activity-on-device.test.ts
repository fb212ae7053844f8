/** What a device keeps of the activity, and what it tells of secrets that were looked at. */

import { afterEach, expect, test } from 'vitest';
import type { Client } from '../../../app/data/client.ts';
import { everything, type ActivityEntry, type ActivityPage } from '../../../shared/protocol/activity-endpoint.ts';
import { limits } from '../../../shared/schema/limits.ts';
import { createDevice, when, type Device } from './device.ts';
import { meOf } from './people.ts';
import { startScriptedServer, type ScriptedServer } from './scripted-server.ts';
import { dump } from './stored.ts';

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});

interface World {
  readonly server: ScriptedServer;
  readonly device: Device;
  readonly client: Client;
  /** Bodies of POST /api/reveals, as far as they were acknowledged or not. */
  readonly told: {
    readonly reveals: readonly { readonly id: string; readonly record: string; readonly how: string }[];
  }[];
  answers: { page: ActivityPage; acknowledges: boolean };
}

/** On however slow a machine. */
const eventually = <T>(read: () => T) => expect.poll(read, { timeout: 15_000 });

const alice = meOf('alice');

async function start(): Promise<World> {
  const server = await startScriptedServer(alice);
  ends.push(() => server.stop());
  const told: World['told'] = [];
  const answers: World['answers'] = { page: { entries: [], names: {}, next: null }, acknowledges: true };
  const device = createDevice({
    ...server.network,
    fetch(url, init) {
      if (url.endsWith('/api/activity')) return Promise.resolve(Response.json(answers.page));
      if (!url.endsWith('/api/reveals')) return server.network.fetch(url, init);
      told.push(JSON.parse(init?.body as string) as World['told'][number]);
      return answers.acknowledges
        ? Promise.resolve(new Response(null, { status: 204 }))
        : Promise.reject(new TypeError('lost on the way'));
    },
  });
  ends.push(() => device.stop());
  const client = device.openTab();
  await client.signIn('alice', 'correct horse battery');
  await isUpToDate(client);
  return { server, device, client, told, answers };
}

const isUpToDate = (client: Client): Promise<unknown> => when(client.sync, (state) => state.upToDate);

function entries(from: number, count: number): readonly ActivityEntry[] {
  return Array.from({ length: count }, (_, n) => ({
    seq: from - n,
    at: from - n,
    madeAt: null,
    by: null,
    address: null,
    country: null,
    userAgent: null,
    outcome: 'accepted',
    saveId: null,
    event: { kind: 'sign-in', about: null, facts: {} },
    changes: [],
    left: 0,
  }));
}

const kept = async (client: Client): Promise<readonly number[] | null> => {
  const found = await client.activity.kept();
  return found === null ? null : found.entries.map(({ seq }) => seq);
};

test('the newest part of what was sent stays here, without gaps, and is there without a network', async () => {
  const { device, client, answers } = await start();
  device.clock.now = 1_000_000;
  answers.page = { entries: entries(500, 2), names: { gone: 'Old' }, next: 499 };
  await client.activity.ask(everything);
  answers.page = { entries: entries(498, 2), names: {}, next: 497 };
  await client.activity.ask({ ...everything, before: 499 });
  // A filtered answer, and one from further back, would leave out what happened in between.
  answers.page = { entries: entries(90, 2), names: {}, next: 89 };
  await client.activity.ask({ ...everything, result: 'refused' });
  await client.activity.ask({ ...everything, before: 91 });
  device.setOnline(false);
  expect(await client.activity.ask(everything)).toMatchObject({ ok: false, error: { code: 'offline' } });
  expect(await client.activity.kept()).toMatchObject({ at: 1_000_000, names: { gone: 'Old' } });
  expect(await kept(client)).toEqual([500, 499, 498, 497]);
});

test('no more of it is kept than is told', async () => {
  const { client, answers } = await start();
  answers.page = { entries: entries(1_000, limits.activityKept - 1), names: {}, next: 700 };
  await client.activity.ask(everything);
  answers.page = { entries: entries(700, 50), names: {}, next: 650 };
  await client.activity.ask({ ...everything, before: 700 });
  expect(await kept(client)).toHaveLength(limits.activityKept);
});

test('it is gone with a room, with the right to see it, and with the session', async () => {
  const { server, device, client, answers } = await start();
  const fill = async (): Promise<void> => {
    answers.page = { entries: entries(500, 1), names: {}, next: null };
    await client.activity.ask(everything);
    expect(await kept(client)).toEqual([500]);
  };
  const isGone = async (): Promise<void> => {
    await eventually(() => kept(client)).toBe(null);
    expect(await dump(device)).not.toContain('"sign-in"');
  };
  await fill();
  server.me = { ...alice, rooms: alice.rooms.slice(1) };
  server.tell({ kind: 'me', me: server.me });
  await isGone();
  await fill();
  const { rooms, timeline } = server.me;
  const without = timeline.map(({ until, subject }) => ({
    until,
    subject: { ...subject, permissions: subject.permissions.filter((key) => key !== 'show_activity_log') },
  }));
  server.me = { ...alice, rooms, timeline: without };
  server.tell({ kind: 'me', me: server.me });
  await isGone();
  await fill();
  await client.signOut({ discardWaiting: true });
  await isGone();
});

const look = { collection: 'devices', record: 'dv_phone000000000000000', field: 'password', how: 'shown' } as const;

test('a secret that was looked at is told to the server, again until it is acknowledged, under one id', async () => {
  const { device, client, told, answers } = await start();
  answers.acknowledges = false;
  await client.noteReveal(look);
  await eventually(() => told.length).toBe(1);
  answers.acknowledges = true;
  device.setOnline(false);
  await client.noteReveal({ ...look, how: 'copied' });
  device.setOnline(true);
  await eventually(() => dump(device)).not.toContain('dv_phone');
  const ids = told.flatMap(({ reveals }) => reveals.map(({ id, how }) => `${how} ${id}`));
  expect(new Set(ids).size).toBe(2);
  expect(ids.filter((id) => id === ids[0]).length).toBeGreaterThan(1);
});

test('what the server was not told stays when its user signs out, and is told when they are here again', async () => {
  const { device, client, told, answers } = await start();
  answers.acknowledges = false;
  await client.noteReveal(look);
  await client.signOut({ discardWaiting: true });
  expect(await dump(device)).toContain('dv_phone');
  answers.acknowledges = true;
  told.length = 0;
  await client.signIn('alice', 'correct horse battery');
  await eventually(() => dump(device)).not.toContain('dv_phone');
  expect(told[0]?.reveals).toMatchObject([look]);
});

test('on a device that can keep nothing it is told at once, or it may not be shown', async () => {
  const { device, client, told, answers } = await start();
  device.failWrites(true);
  await client.noteReveal(look);
  expect(told).toHaveLength(1);
  answers.acknowledges = false;
  await expect(client.noteReveal(look)).rejects.toThrow();
});
