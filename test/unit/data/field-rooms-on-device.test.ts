/** What a device holds of records whose fields are in several rooms. */

import { afterEach, expect, test } from 'vitest';
import type { Client } from '../../../app/data/client.ts';
import type { Device as DeviceRecord } from '../../../shared/schema/records.ts';
import type { Room } from '../../../shared/schema/rooms.ts';
import { createDevice, when, type Device } from './device.ts';
import { change, meOf } from './people.ts';
import { startScriptedServer, type ScriptedServer } from './scripted-server.ts';
import { dump } from './stored.ts';

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});

const rooms: readonly Room[] = ['devices', 'devicePasswords', 'deviceNumbers'];
const phone = 'dv_phone000000000000000';

async function start(): Promise<{ server: ScriptedServer; device: Device; client: Client }> {
  const server = await startScriptedServer(meOf('alice', { rooms: [...rooms] }));
  ends.push(() => server.stop());
  server.write('devices', 'devices', { [`${phone}/name`]: 'Phone 1', [`${phone}/kind`]: 'adHoc' });
  server.write('devicePasswords', 'devices', { [`${phone}/password`]: 'hush-hush' });
  server.write('deviceNumbers', 'devices', { [`${phone}/callerId`]: '+442079460123' });
  const device = createDevice(server.network);
  ends.push(() => device.stop());
  const client = device.openTab();
  await client.signIn('alice', 'correct horse battery');
  await client.records('devices').load();
  await isUpToDate(client);
  return { server, device, client };
}

const isUpToDate = (client: Client): Promise<unknown> =>
  when(client.sync, (state) => state.upToDate && state.waiting === 0);

function recordThat(client: Client, fits: (record: DeviceRecord | undefined) => boolean): Promise<void> {
  const set = client.records('devices');
  return new Promise((resolve) => {
    const look = (): boolean => fits(set.get(phone));
    if (look()) return resolve();
    const end = set.subscribe(() => {
      if (!look()) return;
      end();
      resolve();
    });
  });
}

const whole = { name: 'Phone 1', kind: 'adHoc', password: 'hush-hush', callerId: '+442079460123' };

test('a record is whole, and stays so when one of its rooms changes', async () => {
  const { server, client } = await start();
  expect(client.records('devices').get(phone)).toMatchObject(whole);
  server.write('devices', 'devices', { [`${phone}/name`]: 'Phone 2' });
  await recordThat(client, (record) => record?.name === 'Phone 2');
  expect(client.records('devices').get(phone)).toMatchObject({ ...whole, name: 'Phone 2' });
  server.write('devicePasswords', 'devices', { [`${phone}/password`]: 'other' });
  await recordThat(client, (record) => record?.password === 'other');
  expect(client.records('devices').get(phone)).toMatchObject({ ...whole, name: 'Phone 2', password: 'other' });
});

test('a Save is cut by the rooms of its fields, the record first', async () => {
  const { server, client } = await start();
  const id = client.newId('devices');
  await client.save(
    [
      change('devices', id, 'password', 'new-one', ''),
      change('devices', id, 'name', 'Phone 9', ''),
      change('devices', id, 'callerId', '+44 20 7946 0999', ''),
    ],
    'New device',
  );
  await isUpToDate(client);
  expect(server.saves.map(({ room }) => room)).toEqual(rooms);
  expect(server.value('deviceNumbers', 'devices', `${id}/callerId`)).toBe('+442079460999');
  expect(client.records('devices').get(id)).toMatchObject({ name: 'Phone 9', password: 'new-one' });
});

test('two lost rooms take their fields with them, and leave the records', async () => {
  const { server, device, client } = await start();
  server.me = { ...server.me, rooms: ['devices'] };
  server.tell({ kind: 'me', me: server.me });
  await recordThat(client, (record) => record?.password === '');
  expect(client.records('devices').get(phone)).toMatchObject({ name: 'Phone 1', password: '', callerId: '' });
  await client.stop();
  expect(await dump(device)).not.toMatch(/hush-hush|2079460123/u);
});

test('rooms lost while the device was away are purged at the next contact, and come back whole', async () => {
  const { server, device, client } = await start();
  await client.stop();
  const before = server.me;
  server.me = { ...before, rooms: ['devices'] };
  const again = device.openTab();
  await when(again.sync, (state) => state.upToDate);
  await again.records('devices').load();
  expect(again.records('devices').get(phone)).toMatchObject({ name: 'Phone 1', password: '', callerId: '' });
  server.me = before;
  server.tell({ kind: 'me', me: before });
  await recordThat(again, (record) => record?.password === 'hush-hush' && record.callerId !== '');
  expect(again.records('devices').get(phone)).toMatchObject(whole);
});

test('the room of the records lost, nothing of them stays, whatever else may still be read', async () => {
  const { server, device, client } = await start();
  server.me = { ...server.me, rooms: ['devicePasswords'] };
  server.tell({ kind: 'me', me: server.me });
  await recordThat(client, (record) => record === undefined);
  await client.stop();
  expect(await dump(device)).not.toMatch(/Phone 1|2079460123/u);
});

test('somebody else who signs in finds no record of before', async () => {
  const { server, device, client } = await start();
  await client.stop();
  server.me = meOf('bob', { rooms: ['devices'] });
  const again = device.openTab();
  await when(again.sync, (state) => state.upToDate);
  await again.stop();
  expect(await dump(device)).not.toMatch(/hush-hush|2079460123/u);
});
