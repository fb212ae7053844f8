/** The device can read but not write: what is saved is in memory, and goes to the server from there. */

import { afterEach, expect, test } from 'vitest';
import type { Client } from '../../../app/data/client.ts';
import { createDevice, when, type Device } from './device.ts';
import { change, idOf, meOf, newDesk } from './people.ts';
import { startScriptedServer, type ScriptedServer } from './scripted-server.ts';
import { dump } from './stored.ts';

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});
const alice = meOf('alice');
const desk1 = idOf('d', 'Desk1');

async function start(): Promise<{ server: ScriptedServer; device: Device; client: Client }> {
  const server = await startScriptedServer(alice);
  ends.push(() => server.stop());
  const device = createDevice(server.network);
  ends.push(() => device.stop());
  const client = device.openTab();
  await client.signIn('alice', 'correct horse battery');
  await client.records('desks').load();
  await when(client.sync, (state) => state.upToDate);
  return { server, device, client };
}

test('what a full device cannot store is sent from memory, and is saved once the server says so', async () => {
  const { server, device, client } = await start();
  device.failWrites(true);
  server.judge = () => 'ignore';
  expect((await client.save(newDesk('Desk1'), 'one')).kind).toBe('failed');
  // In this tab alone: whoever leaves now loses it.
  expect(client.sync.get()).toMatchObject({ storageFailed: true, inMemoryOnly: 1, waiting: 1 });
  server.judge = () => 'accept';
  server.close(1001);
  await when(client.sync, (state) => state.inMemoryOnly === 0 && state.waiting === 0);
  expect(server.value('desks', 'desks', `${desk1}/name`)).toBe('Desk1');
  expect(client.records('desks').get(desk1)?.name).toBe('Desk1');
  // One built on another.
  await client.save([change('desks', desk1, 'name', 'Renamed', 'Desk1')], 'two');
  await when(client.sync, (state) => state.inMemoryOnly === 0);
  expect(server.value('desks', 'desks', `${desk1}/name`)).toBe('Renamed');
  expect(client.sync.get().storageFailed).toBe(true);

  device.failWrites(false);
  await when(client.sync, (state) => !state.storageFailed && state.upToDate && state.waiting === 0);
  expect(client.records('desks').get(desk1)?.name).toBe('Renamed');
  await client.stop();
  expect(await dump(device)).toMatch(/Renamed/u);
});

test('a refused part of it needs attention like everything that is refused, and is only in memory', async () => {
  const { server, device, client } = await start();
  device.failWrites(true);
  server.judge = ({ room, saveId }) => ({
    kind: 'refused',
    saveId,
    room,
    version: 0,
    at: 5,
    code: 'not-allowed',
    changes: [],
  });
  await client.save(newDesk('Desk1'), 'one');
  const [item] = await when(client.attention, (items) => items.length === 1);
  expect(item).toMatchObject({ label: 'one', code: 'not-allowed', changes: [{ change: { after: 'Desk1' } }] });
  expect(client.records('desks').get(desk1)).toBeUndefined();
  expect(client.sync.get()).toMatchObject({ waiting: 0, attention: 1, inMemoryOnly: 1 });
  // Once the device can write, it is there like any other.
  device.failWrites(false);
  await when(client.sync, (state) => !state.storageFailed && state.waiting === 0 && state.inMemoryOnly === 0);
  expect(client.attention.get()).toMatchObject([{ label: 'one', code: 'not-allowed' }]);
  await client.discardAttention(client.attention.get()[0]?.id ?? '');
  expect(client.attention.get()).toEqual([]);
});

test('a device that was full already when the connection came back sends all the same', async () => {
  const { server, device, client } = await start();
  device.setOnline(false);
  await client.save(newDesk('Desk1'), 'stored');
  device.failWrites(true);
  await client.save([change('desks', desk1, 'name', 'Renamed', 'Desk1')], 'held');
  device.setOnline(true);
  await when(client.sync, (state) => state.inMemoryOnly === 0);
  expect(server.saves.map(({ writes }) => writes[0]?.value)).toEqual(['Desk1', 'Renamed']);
});

test('a draft that could not be stored is in memory only', async () => {
  const { device, client } = await start();
  device.failWrites(true);
  await expect(client.drafts.store('desks/new', newDesk('Desk1'))).rejects.toThrow();
  expect(client.sync.get().inMemoryOnly).toBe(1);
  device.failWrites(false);
  await client.drafts.store('desks/new', newDesk('Desk1'));
  expect(client.sync.get().inMemoryOnly).toBe(0);
});
