/** The connection to the database is lost, or the database itself, while the app runs. */

import { afterEach, expect, test } from 'vitest';
import type { Client } from '../../../app/data/client.ts';
import { createDevice, when, type Device } from './device.ts';
import { change, idOf, meOf, newDesk } from './people.ts';
import { startScriptedServer, type ScriptedServer } from './scripted-server.ts';
import { deleteDatabase, dump } from './stored.ts';

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});
const alice = meOf('alice');
const desk = (name: string): string => idOf('d', name);

async function start(): Promise<{ readonly server: ScriptedServer; readonly device: Device }> {
  const server = await startScriptedServer(alice);
  ends.push(() => server.stop());
  const device = createDevice(server.network);
  ends.push(() => device.stop());
  return { server, device };
}

async function signedIn(device: Device): Promise<Client> {
  const client = device.openTab();
  await client.signIn('alice', 'correct horse battery');
  await client.records('desks').load();
  await when(client.sync, (state) => state.upToDate);
  return client;
}

const isUpToDate = (client: Client): Promise<unknown> =>
  when(client.sync, (state) => state.upToDate && state.waiting === 0);

test('a connection that the browser took away is opened again, and what is saved then is kept and sent', async () => {
  const { server, device } = await start();
  const client = await signedIn(device);
  await client.save(newDesk('Desk1'), 'before');
  await isUpToDate(client);
  device.loseConnections();
  expect((await client.save(newDesk('Desk2'), 'after')).kind).toBe('saved');
  await isUpToDate(client);
  expect(server.value('desks', 'desks', `${desk('Desk2')}/name`)).toBe('Desk2');
  await client.stop();
  expect(await dump(device)).toMatch(/Desk1.*Desk2/su);
});

test('a database that was deleted is made anew with all that the tab holds: session, records, work and drafts', async () => {
  const { server, device } = await start();
  server.write('desks', 'desks', { [`${desk('Old')}/name`]: 'Old' });
  const client = await signedIn(device);
  await client.drafts.store('desks/new', newDesk('Draft'));
  device.setOnline(false);
  await client.save(newDesk('Desk1'), 'one');
  await client.save([change('desks', desk('Desk1'), 'name', 'Renamed', 'Desk1')], 'two');

  await deleteDatabase(device);
  // Nobody saves anything: it is written again by itself.
  await device.holds(/Renamed/u);
  await client.stop();
  const again = device.openTab();
  await when(again.session, (one) => one.kind === 'signed-in');
  await again.records('desks').load();
  expect(
    again
      .records('desks')
      .all()
      .map(({ name }) => name)
      .toSorted(),
  ).toEqual(['Old', 'Renamed']);
  expect(again.waiting.get().map(({ label }) => label)).toEqual(['one', 'two']);
  expect(await again.drafts.load('desks/new')).toEqual(newDesk('Draft'));

  await again.save(newDesk('Desk3'), 'three');
  device.setOnline(true);
  await isUpToDate(again);
  expect(server.saves.map(({ writes }) => writes[0]?.value)).toEqual(['Desk1', 'Renamed', 'Desk3']);
});

test('a deleted database is no newer version of the app, and what comes from the server goes into the new one', async () => {
  const { server, device } = await start();
  const client = await signedIn(device);
  await deleteDatabase(device);
  expect(client.session.get().kind).toBe('signed-in');
  expect((await client.save(newDesk('Desk1'), 'one')).kind).toBe('saved');
  server.write('desks', 'desks', { [`${desk('Theirs')}/name`]: 'Theirs' });
  await isUpToDate(client);
  await device.holds(/Theirs/u);
  expect(client.records('desks').get(desk('Theirs'))?.name).toBe('Theirs');
});

test('two tabs put the database together again, each with what the other one did not know of', async () => {
  const { server, device } = await start();
  const first = await signedIn(device);
  const second = device.openTab();
  await when(second.session, (one) => one.kind === 'signed-in');
  await second.records('desks').load();
  device.setOnline(false);
  await first.save(newDesk('Desk1'), 'by the first');
  await second.save(newDesk('Desk2'), 'by the second');
  await deleteDatabase(device);
  await first.save(newDesk('Desk3'), 'by the first, later');
  await second.save(newDesk('Desk4'), 'by the second, later');
  for (const tab of [first, second]) {
    await when(tab.waiting, (saves) => saves.length === 4 && saves.every(({ state }) => state === 'saved-here'));
    for (const name of ['Desk1', 'Desk2', 'Desk3', 'Desk4'])
      expect(tab.records('desks').get(desk(name))?.name).toBe(name);
  }
  device.setOnline(true);
  await isUpToDate(first);
  await isUpToDate(second);
  for (const name of ['Desk1', 'Desk2', 'Desk3', 'Desk4'])
    expect(server.value('desks', 'desks', `${desk(name)}/name`), name).toBe(name);
});

test('nothing of somebody who signed out comes back with the database', async () => {
  const { device } = await start();
  const client = await signedIn(device);
  await client.drafts.store('desks/new', newDesk('Draft'));
  await client.save(newDesk('Desk1'), 'one');
  await isUpToDate(client);
  await client.signOut({ discardWaiting: true });
  await deleteDatabase(device);
  await device.holds(/device/u);
  await client.stop();
  expect(await dump(device)).not.toMatch(/Draft|Desk1|alice/u);
});
