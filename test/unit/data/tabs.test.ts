import { afterEach, expect, test, vi } from 'vitest';
import { timing } from '../../../app/data/timing.ts';
import { createDevice, when, type Device } from './device.ts';
import { idOf, meOf, newDesk } from './people.ts';
import { startScriptedServer, type ScriptedServer } from './scripted-server.ts';
import { edit } from './stored.ts';

let server: ScriptedServer;
let device: Device;
afterEach(async () => {
  vi.useRealTimers();
  await device.stop();
  await server.stop();
});

test('a visible tab takes over from a writer that hangs', async () => {
  server = await startScriptedServer(meOf('alice'));
  device = createDevice(server.network);
  let release = (): void => undefined;
  const hung = navigator.locks
    .request(`${device.databaseName}-writer`, () => new Promise<void>((resolve) => (release = resolve)))
    .catch((error: unknown) => error);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const client = device.openTab();
  await client.signIn('alice', 'correct horse battery');
  await client.save(newDesk('Desk 1'), 'one');
  expect(client.sync.get()).toMatchObject({ connection: 'connecting', waiting: 1 });
  await vi.advanceTimersByTimeAsync(timing.takeOverMs);
  vi.useRealTimers();
  await when(client.sync, (state) => state.upToDate && state.waiting === 0);
  expect(await hung).toMatchObject({ name: 'AbortError' });
  release();
});

test('a tab whose lock was seized stops writing, and is the writer again when the lock is free', async () => {
  server = await startScriptedServer(meOf('alice'));
  device = createDevice(server.network);
  const first = device.openTab();
  await first.signIn('alice', 'correct horse battery');
  await when(first.sync, (state) => state.upToDate);
  // The other tab seizes the lock while the first one believes to hold it.
  let release = (): void => undefined;
  const held = navigator.locks.request(
    `${device.databaseName}-writer`,
    { steal: true },
    () => new Promise<void>((resolve) => (release = resolve)),
  );
  await when(first.sync, (state) => !state.upToDate);
  expect(server.connections()).toBe(1);
  release();
  await held;
  // The lock is free again, and the first tab is the writer once more.
  await when(first.sync, (state) => state.upToDate);
});

test('a healthy tab takes over from a writer whose database fails it, and stores what that one could not', async () => {
  server = await startScriptedServer(meOf('alice'));
  device = createDevice(server.network);
  let isSick = false;
  const sick = device.openTab(() => isSick);
  await sick.signIn('alice', 'correct horse battery');
  await when(sick.sync, (state) => state.upToDate);
  const healthy = device.openTab();
  await when(healthy.sync, (state) => state.upToDate);
  await healthy.records('desks').load();
  isSick = true;
  // Nothing of it comes from the sick tab's memory.
  server.judge = () => 'ignore';
  expect((await sick.save(newDesk('Desk1'), 'one')).kind).toBe('failed');
  await when(healthy.waiting, (saves) => saves.length === 1 && saves[0]?.state === 'sent');
  await when(sick.sync, (state) => state.inMemoryOnly === 0);
  expect(healthy.records('desks').get(idOf('d', 'Desk1'))?.name).toBe('Desk1');
  server.judge = () => 'accept';
  server.close(1001);
  await when(healthy.sync, (state) => state.upToDate && state.waiting === 0 && !state.storageFailed);
  await when(sick.sync, (state) => state.upToDate && state.waiting === 0);
  expect(server.value('desks', 'desks', `${idOf('d', 'Desk1')}/name`)).toBe('Desk1');
});

test('a writer whose office was taken finds out when it writes, writes nothing, and starts anew', async () => {
  server = await startScriptedServer(meOf('alice'));
  device = createDevice(server.network);
  const client = device.openTab();
  await client.signIn('alice', 'correct horse battery');
  await client.records('desks').load();
  await when(client.sync, (state) => state.upToDate);
  await edit(device, 'meta', (row) =>
    row['key'] === 'generation' ? { ...row, value: Number(row['value']) + 1 } : row,
  );
  const stopped = when(client.sync, (state) => !state.upToDate);
  const desk = idOf('d', 'Desk1');
  server.write('desks', 'desks', { [`${desk}/name`]: 'Desk 1' });
  await new Promise<void>((resolve) => {
    const end = client.records('desks').subscribe(() => {
      if (client.records('desks').get(desk) === undefined) return;
      end();
      resolve();
    });
  });
  await stopped;
  await when(client.sync, (state) => state.upToDate);
});
