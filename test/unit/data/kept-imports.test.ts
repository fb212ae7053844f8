import { afterEach, expect, test } from 'vitest';
import type { Client } from '../../../app/data/client.ts';
import { createDevice, answering, when, type Device } from './device.ts';
import { dump } from './stored.ts';
import { meOf } from './people.ts';

const devices: Device[] = [];
afterEach(async () => {
  for (const device of devices.splice(0)) await device.stop();
});

const kept = {
  collection: 'users',
  file: 'staff.csv',
  header: ['username', 'memberOf'],
  uses: ['username', 'out'],
  rows: [
    { row: 2, cells: ['anna', 'x'], save: 0 },
    { row: 5, cells: ['ben', ''], save: 1 },
  ],
  saves: 2,
  errors: 1,
} as const;

async function start(): Promise<{ readonly device: Device; readonly client: Client }> {
  const device = createDevice(answering(meOf('alice')));
  devices.push(device);
  const client = device.openTab();
  expect(await client.signIn('alice', 'correct horse battery')).toEqual({ ok: true });
  await when(client.session, (state) => state.kind === 'signed-in');
  return { device, client };
}

test('an import that was begun survives a restart with how far it came, and is no draft', async () => {
  const { device, client } = await start();
  expect(await client.keptImports.load()).toBeNull();
  await client.keptImports.begin(kept);
  await client.keptImports.reached(1);
  await client.stop();

  const again = device.openTab();
  await when(again.session, (state) => state.kind === 'signed-in');
  expect(await again.keptImports.load()).toEqual({ kept, saved: 1 });
  expect(await again.drafts.keys()).toEqual([]);
  // Another one begins at its own beginning.
  await again.keptImports.begin({ ...kept, file: 'others.csv' });
  expect(await again.keptImports.load()).toMatchObject({ kept: { file: 'others.csv' }, saved: 0 });
  await again.keptImports.forget();
  expect(await again.keptImports.load()).toBeNull();
});

test('an import that was begun is gone from the device when its author signs out', async () => {
  const { device, client } = await start();
  await client.keptImports.begin(kept);
  expect(await dump(device)).toContain('staff.csv');
  await client.signOut({ discardWaiting: false });
  expect(await dump(device)).not.toContain('staff.csv');
});
