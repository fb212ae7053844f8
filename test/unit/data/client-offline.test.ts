import { afterEach, expect, test } from 'vitest';
import { answering, createDevice, noNetwork, when, type Device } from './device.ts';
import { dump, edit, openedAt } from './stored.ts';
import { change, idOf, meOf, newDesk } from './people.ts';
import type { Client } from '../../../app/data/client.ts';
import { subjectToData, systemSubject } from '../../../shared/permissions/subject.ts';

const devices: Device[] = [];
afterEach(async () => {
  for (const device of devices.splice(0)) await device.stop();
});
const alice = meOf('alice');

function deviceOf(...given: Parameters<typeof createDevice>): Device {
  const device = createDevice(...given);
  devices.push(device);
  return device;
}

async function signedIn(device: Device): Promise<Client> {
  const client = device.openTab();
  expect(await client.signIn('alice', 'correct horse battery')).toEqual({ ok: true });
  await when(client.session, (state) => state.kind === 'signed-in');
  return client;
}

/** A device, and what it asks of a server that knows alice. */
function listening(): { readonly device: Device; readonly asked: string[] } {
  const network = answering(alice);
  const asked: string[] = [];
  const device = deviceOf({
    ...network,
    fetch: (url, init) => {
      asked.push(`${init?.method ?? 'GET'} ${new URL(url).pathname}`);
      return network.fetch(url, init);
    },
  });
  return { device, asked };
}

/** Of the database of an app that is not written yet. */
const newerVersion = 990;

test('a device that never signed in says so without a network', async () => {
  const client = deviceOf(noNetwork).openTab();
  const state = await when(client.session, (one) => one.kind !== 'starting');
  expect(state).toEqual({ kind: 'signed-out', why: null, kept: [] });
});

test('a user who signed in once is signed in after a restart without a network', async () => {
  const device = deviceOf(answering(alice));
  const first = await signedIn(device);
  await first.stop();
  device.setOnline(false);
  const second = device.openTab();
  const state = await when(second.session, (one) => one.kind === 'signed-in');
  expect(state.kind === 'signed-in' && state.me.user.username).toBe('alice');
  expect(second.subject()?.userId).toBe(alice.user.id);
});

test('a Save is shown at once, waits, and is there after a restart', async () => {
  const device = deviceOf(answering(alice));
  const client = await signedIn(device);
  const result = await client.save(newDesk('Desk 1'), 'New desk Desk 1');
  expect(result.kind).toBe('saved');
  expect(client.records('desks').get(idOf('d', 'Desk1'))?.name).toBe('Desk 1');
  expect(client.waiting.get()).toMatchObject([{ label: 'New desk Desk 1', state: 'saved-here' }]);
  expect(client.sync.get().waiting).toBe(1);
  await client.stop();

  const again = device.openTab();
  await when(again.session, (one) => one.kind === 'signed-in');
  await again.records('desks').load();
  expect(
    again
      .records('desks')
      .all()
      .map(({ name }) => name),
  ).toEqual(['Desk 1']);
  expect(again.sync.get().waiting).toBe(1);
});

test('what the rules refuse is not kept', async () => {
  const client = await signedIn(deviceOf(answering(alice)));
  await client.save(newDesk('Desk 1'), 'first');
  const result = await client.save([change('desks', idOf('d', 'Other'), 'name', ' desk 1 ', '')], 'second');
  expect(result.kind === 'refused' && result.review.verdicts[0]?.reasons[0]?.code).toBe('name-taken');
  expect(client.waiting.get()).toHaveLength(1);
  expect(client.records('desks').get(idOf('d', 'Other'))).toBeUndefined();
});

test('a second tab follows the first at once', async () => {
  const device = deviceOf(answering(alice));
  const first = await signedIn(device);
  const second = device.openTab();
  await when(second.session, (one) => one.kind === 'signed-in');
  await second.records('desks').load();
  const heard = new Promise<readonly string[]>((resolve) => second.records('desks').subscribe(resolve));
  await first.save(newDesk('Desk 1'), 'one');
  expect(await heard).toEqual([idOf('d', 'Desk1')]);
  expect(second.records('desks').get(idOf('d', 'Desk1'))?.name).toBe('Desk 1');
  await when(second.sync, (state) => state.waiting === 1);
});

test('two tabs that save together keep both Saves, in order', async () => {
  const device = deviceOf(answering(alice));
  const first = await signedIn(device);
  const second = device.openTab();
  await when(second.session, (one) => one.kind === 'signed-in');
  const id = idOf('d', 'Desk1');
  await first.save(newDesk('Desk 1'), 'one');
  await when(second.waiting, (saves) => saves.length === 1);
  await Promise.all([
    first.save([change('desks', id, 'name', 'Desk A', 'Desk 1')], 'two'),
    second.save([change('desks', id, 'description', 'by the window', '')], 'three'),
  ]);
  await when(first.waiting, (saves) => saves.length === 3);
  await when(second.waiting, (saves) => saves.length === 3);
  for (const tab of [first, second])
    expect(tab.records('desks').get(id)).toMatchObject({ name: 'Desk A', description: 'by the window' });
});

test('signing out with waiting work needs a decision, and then leaves nothing', async () => {
  const device = deviceOf(answering(alice));
  const client = await signedIn(device);
  await client.save(newDesk('Desk 1'), 'one');
  await client.drafts.store('desks/new', newDesk('Desk 2'));
  expect(await client.signOut({ discardWaiting: false })).toEqual({ ok: false, waiting: 1 });
  expect(client.session.get().kind).toBe('signed-in');
  expect(await client.signOut({ discardWaiting: true })).toEqual({ ok: true });
  expect(client.session.get()).toEqual({ kind: 'signed-out', why: null, kept: [] });
  await client.stop();
  expect(await dump(device)).not.toMatch(/Desk|alice/u);
});

test('signing out without a network is told to the server before anything else', async () => {
  const { device, asked } = listening();
  const client = await signedIn(device);
  device.setOnline(false);
  expect(await client.signOut({ discardWaiting: false })).toEqual({ ok: true });
  await client.stop();
  device.setOnline(true);
  asked.length = 0;
  const again = device.openTab();
  await when(again.session, (one) => one.kind === 'signed-out');
  expect(asked).toEqual(['DELETE /api/session']);
});

test('somebody else who signs in sees nothing of the first, whose work is kept for them', async () => {
  const device = deviceOf({
    ...answering(alice),
    fetch: (url, init) => answering(JSON.stringify(init?.body).includes('bob') ? meOf('bob') : alice).fetch(url, init),
  });
  const client = await signedIn(device);
  await client.save(newDesk('Desk 1'), 'one');
  await client.signIn('bob', 'correct horse battery');
  await when(client.session, (one) => one.kind === 'signed-in' && one.me.user.username === 'bob');
  await client.records('desks').load();
  expect(client.records('desks').all()).toEqual([]);
  expect(client.waiting.get()).toEqual([]);
  await client.signOut({ discardWaiting: false });
  expect(await when(client.session, (one) => one.kind === 'signed-out')).toMatchObject({
    kept: [{ username: 'alice', waiting: 1 }],
  });
  expect(JSON.parse(await client.exportWork(alice.user.id))).toMatchObject({
    waiting: [{ changes: [{ after: 'Desk 1' }] }],
  });

  await client.signIn('alice', 'correct horse battery');
  await when(client.waiting, (saves) => saves.length === 1);
});

test('a Save that the device cannot store stays in effect and is stored when it can', async () => {
  const device = deviceOf(answering(alice));
  const client = await signedIn(device);
  await client.records('desks').load();
  device.failWrites(true);
  expect((await client.save(newDesk('Desk 1'), 'one')).kind).toBe('failed');
  expect(client.records('desks').get(idOf('d', 'Desk1'))?.name).toBe('Desk 1');
  expect(client.waiting.get()).toMatchObject([{ state: 'held' }]);
  expect(client.sync.get().storageFailed).toBe(true);
  device.failWrites(false);
  await when(client.waiting, (saves) => saves[0]?.state === 'saved-here');
  await when(client.sync, (state) => !state.storageFailed);
  await client.stop();
  expect(await dump(device)).toMatch(/Desk 1/u);
});

test('a device without storage says so instead of starting for ever', async () => {
  const broken = {
    open: () => {
      throw new DOMException('no', 'InvalidStateError');
    },
  } as unknown as globalThis.IDBFactory;
  const client = deviceOf(answering(alice), { indexedDB: broken }).openTab();
  expect(await when(client.session, (one) => one.kind !== 'starting')).toEqual({ kind: 'unusable', why: 'failed' });
});

test('a damaged waiting Save goes to attention with what is legible, and nothing else is lost', async () => {
  const device = deviceOf(answering(alice));
  const client = await signedIn(device);
  await client.save(newDesk('Desk 1'), 'one');
  await client.save(newDesk('Desk 2'), 'two');
  await client.stop();
  await edit(device, 'pending', (row) => (row['label'] === 'one' ? { ...row, clientId: 'garbage' } : row));
  const again = device.openTab();
  await when(again.session, (one) => one.kind === 'signed-in');
  const [item] = await when(again.attention, (items) => items.length === 1);
  expect(item).toMatchObject({ code: 'damaged', label: 'one', changes: [{ change: { after: 'Desk 1' } }] });
  expect(again.waiting.get().map(({ label }) => label)).toEqual(['two']);
});

test('drafts survive a restart and belong to their author', async () => {
  const device = deviceOf(answering(alice));
  const client = await signedIn(device);
  await client.drafts.store('desks/new', newDesk('Desk 1'));
  await client.stop();
  const again = device.openTab();
  await when(again.session, (one) => one.kind === 'signed-in');
  expect(await again.drafts.keys()).toEqual(['desks/new']);
  expect(await again.drafts.load('desks/new')).toEqual(newDesk('Desk 1'));
  await again.drafts.remove('desks/new');
  expect(await again.drafts.load('desks/new')).toBeNull();
});

test('a temporary right ends without a network', async () => {
  const id = alice.user.id;
  const now = Date.now();
  const without = { ...subjectToData(systemSubject), userId: id, permissions: [], lasting: [] };
  const device = deviceOf(
    answering(
      meOf('alice', {
        at: now,
        timeline: [
          { until: now + 1_500, subject: { ...subjectToData(systemSubject), userId: id } },
          { until: null, subject: without },
        ],
      }),
    ),
  );
  device.clock.now = now;
  const client = await signedIn(device);
  expect(client.review(newDesk('Desk 1')).allowed).toBe(true);
  device.clock.now = now + 2_000;
  await when(client.rights, (subject) => subject !== null && subjectToData(subject).permissions.length === 0);
  expect(client.review(newDesk('Desk 1')).allowed).toBe(false);
});

test('what could not be told to the server when signing out is told as soon as there is a network', async () => {
  const { device, asked } = listening();
  const client = await signedIn(device);
  device.setOnline(false);
  await client.signOut({ discardWaiting: false });
  asked.length = 0;
  device.setOnline(true);
  expect(await client.signIn('alice', 'correct horse battery')).toEqual({ ok: true });
  expect(asked.slice(0, 2)).toEqual(['DELETE /api/session', 'POST /api/session']);
});

test('an older app writes nothing where a newer one has been', async () => {
  const device = deviceOf(answering(alice));
  await (await signedIn(device)).stop();
  await openedAt(device, newerVersion);
  const client = device.openTab();
  expect(await when(client.session, (one) => one.kind !== 'starting')).toEqual({ kind: 'unusable', why: 'newer-data' });
});

test('what waits on a device of a newer app can be saved as a file', async () => {
  const device = deviceOf(answering(alice));
  const first = await signedIn(device);
  await first.save(newDesk('Desk1'), 'New desk');
  await first.drafts.store('desks/new', newDesk('Draft'));
  await first.stop();
  await openedAt(device, newerVersion);
  const client = device.openTab();
  await when(client.session, (one) => one.kind === 'unusable');
  expect(JSON.parse(await client.exportDevice())).toMatchObject({
    format: 'rolecall-device',
    databaseVersion: newerVersion,
    pending: [{ label: 'New desk', username: 'alice', changes: [{ after: 'Desk1' }] }],
    drafts: [{ changes: [{ after: 'Draft' }] }],
  });
  // It was read and not written: the newer app finds it as it was.
  await openedAt(device, newerVersion);
});

test('a tab gives way to a newer app in another tab', async () => {
  const device = deviceOf(answering(alice));
  const client = await signedIn(device);
  await openedAt(device, newerVersion);
  expect(client.session.get()).toEqual({ kind: 'unusable', why: 'newer-tab' });
});
