import { createComponent, createEffect, createRoot } from 'solid-js';
import { afterEach, expect, test } from 'vitest';
import { ClientProvider } from '../../../app/state/client-context.tsx';
import { useRecords, type Records } from '../../../app/state/use-records.ts';
import { useCan } from '../../../app/state/use-session.ts';
import type { Client } from '../../../app/data/client.ts';
import { answering, createDevice, when, type Device } from '../data/device.ts';
import { change, idOf, meOf, newDesk } from '../data/people.ts';

let device: Device;
afterEach(() => device.stop());

async function signedIn(): Promise<Client> {
  device = createDevice(answering(meOf('alice')));
  const client = device.openTab();
  await client.signIn('alice', 'correct horse battery');
  await when(client.session, (state) => state.kind === 'signed-in');
  return client;
}

/** Runs where a component of the app would. */
function within<T>(client: Client, read: () => T): T {
  return createRoot(() => {
    let result: T | undefined;
    createComponent(ClientProvider, {
      client,
      get children() {
        result = read();
        return null;
      },
    });
    // Providers read their children at once.
    return result as T;
  });
}

test('somebody who looks at one record hears of that record alone', async () => {
  const client = await signedIn();
  const [one, two] = [idOf('d', 'Desk1'), idOf('d', 'Desk2')];
  await client.save([...newDesk('Desk 1'), ...newDesk('Desk 2')], 'two desks');
  const seen: (string | undefined)[] = [];
  const desks: Records<'desks'> = within(client, () => {
    const records = useRecords('desks');
    createEffect(() => seen.push(records.byId(one)?.name));
    return records;
  });
  await when(client.records('desks').loaded, (loaded) => loaded);
  await client.save([change('desks', two, 'name', 'Desk B', 'Desk 2')], 'the other');
  await client.save([change('desks', one, 'name', 'Desk A', 'Desk 1')], 'this one');
  expect(seen.filter((name) => name !== undefined)).toEqual(['Desk 1', 'Desk A']);
  expect(
    desks
      .list()
      .map(({ name }) => name)
      .toSorted(),
  ).toEqual(['Desk A', 'Desk B']);
});

test('deleted records are a list of their own', async () => {
  const client = await signedIn();
  await client.save(newDesk('Desk 1'), 'one');
  const desks = within(client, () => useRecords('desks'));
  await when(client.records('desks').loaded, (loaded) => loaded);
  await client.save([change('desks', idOf('d', 'Desk1'), 'deletedAt', new Date().toISOString(), null)], 'delete');
  expect(desks.list()).toEqual([]);
  expect(desks.deleted().map(({ name }) => name)).toEqual(['Desk 1']);
});

test('a permission asked for is known while signed in, and gone afterwards', async () => {
  const client = await signedIn();
  const can = within(client, () => useCan());
  expect(can('edit_desk')).toBe(true);
  await client.signOut({ discardWaiting: true });
  expect(can('edit_desk')).toBe(false);
});
