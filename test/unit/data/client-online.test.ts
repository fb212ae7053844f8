import { afterEach, expect, test } from 'vitest';
import type { Client } from '../../../app/data/client.ts';
import type { Receipt } from '../../../shared/protocol/messages.ts';
import { createDevice, when, type Device } from './device.ts';
import { change, idOf, meOf, newDesk } from './people.ts';
import { startScriptedServer, type ReceivedSave, type ScriptedServer } from './scripted-server.ts';
import { dump, edit } from './stored.ts';

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});
const alice = meOf('alice');
const desk1 = idOf('d', 'Desk1');

async function startServer(): Promise<ScriptedServer> {
  const server = await startScriptedServer(alice);
  ends.push(() => server.stop());
  return server;
}

function deviceOf(server: ScriptedServer): Device {
  const device = createDevice(server.network);
  ends.push(() => device.stop());
  return device;
}

async function signedIn(device: Device): Promise<Client> {
  const client = device.openTab();
  expect(await client.signIn('alice', 'correct horse battery')).toEqual({ ok: true });
  await client.records('desks').load();
  return client;
}

const isUpToDate = (client: Client): Promise<unknown> =>
  when(client.sync, (state) => state.upToDate && state.waiting === 0);

function recordThat<R>(client: Client, id: string, fits: (name: string | undefined) => R | false): Promise<void> {
  const desks = client.records('desks');
  return new Promise((resolve) => {
    const look = (): boolean => {
      if (fits(desks.get(id)?.name) === false) return false;
      resolve();
      return true;
    };
    if (look()) return;
    const end = desks.subscribe(() => {
      if (look()) end();
    });
  });
}
const named = (client: Client, id: string, name: string | undefined): Promise<void> =>
  recordThat(client, id, (now) => now === name);

function refusing(code: (Receipt & { kind: 'refused' })['code']): (save: ReceivedSave) => Receipt {
  return ({ room, saveId }) => ({ kind: 'refused', saveId, room, version: 0, at: 5, code, changes: [] });
}

test('a new tablet gets what the server has', async () => {
  const server = await startServer();
  server.write('desks', 'desks', { [`${desk1}/name`]: 'Desk 1' });
  const client = await signedIn(deviceOf(server));
  await named(client, desk1, 'Desk 1');
  await isUpToDate(client);
  server.write('desks', 'desks', { [`${desk1}/name`]: 'Desk A' });
  await named(client, desk1, 'Desk A');
});

test('what was saved without a network reaches the server in order when it is back', async () => {
  const server = await startServer();
  const device = deviceOf(server);
  const client = await signedIn(device);
  await isUpToDate(client);
  device.setOnline(false);
  await when(client.sync, (state) => state.connection === 'offline');
  const user = idOf('u', 'bob');
  await client.save(
    [
      ...newDesk('Desk 1'),
      change('users', user, 'username', 'bob', ''),
      change('users', user, 'desks', true, null, desk1),
    ],
    'one',
  );
  await client.save([change('desks', desk1, 'name', 'Desk A', 'Desk 1')], 'two');
  device.setOnline(true);
  await isUpToDate(client);
  expect(server.saves.map(({ room, writes }) => [room, writes[0]?.value])).toEqual([
    ['desks', 'Desk 1'],
    ['users', 'bob'],
    ['desks', 'Desk A'],
  ]);
  expect(server.value('desks', 'desks', `${desk1}/name`)).toBe('Desk A');
  expect(client.records('desks').get(desk1)?.name).toBe('Desk A');
});

test('a Save whose receipt was lost is sent again and takes effect once', async () => {
  const server = await startServer();
  const device = deviceOf(server);
  const client = await signedIn(device);
  await isUpToDate(client);
  server.losesReceipts = true;
  await client.save(newDesk('Desk 1'), 'one');
  await named(client, desk1, 'Desk 1');
  await until(() => server.saves.length === 1);
  server.losesReceipts = false;
  server.close(1001);
  await isUpToDate(client);
  expect(server.saves.map(({ saveId }) => saveId)).toEqual([server.saves[0]?.saveId, server.saves[0]?.saveId]);
});

test('a refused Save goes to attention and the record returns to what the server has', async () => {
  const server = await startServer();
  server.write('desks', 'desks', { [`${desk1}/name`]: 'Desk 1' });
  const client = await signedIn(deviceOf(server));
  await named(client, desk1, 'Desk 1');
  server.judge = refusing('not-allowed');
  await client.save([change('desks', desk1, 'name', 'Mine', 'Desk 1')], 'Rename');
  const [item] = await when(client.attention, (items) => items.length === 1);
  expect(item).toMatchObject({
    label: 'Rename',
    code: 'not-allowed',
    changes: [{ change: { after: 'Mine', before: 'Desk 1' }, reasons: [] }],
  });
  expect(client.records('desks').get(desk1)?.name).toBe('Desk 1');
  expect(client.sync.get()).toMatchObject({ waiting: 0, attention: 1 });
  await client.discardAttention(item?.id ?? '');
  expect(client.attention.get()).toEqual([]);
});

test('a refused Save leaves a later one that waits in place', async () => {
  const server = await startServer();
  server.write('desks', 'desks', { [`${desk1}/name`]: 'Desk 1' });
  const device = deviceOf(server);
  const client = await signedIn(device);
  await named(client, desk1, 'Desk 1');
  server.judge = (save) => (save.writes[0]?.key.endsWith('/name') === true ? refusing('not-allowed')(save) : 'ignore');
  await client.save([change('desks', desk1, 'name', 'Mine', 'Desk 1')], 'one');
  await client.save([change('desks', desk1, 'description', 'by the window', '')], 'two');
  await when(client.attention, (items) => items.length === 1);
  expect(client.records('desks').get(desk1)).toMatchObject({ name: 'Desk 1', description: 'by the window' });
  expect(client.waiting.get().map(({ label }) => label)).toEqual(['two']);
});

test('a row never flickers back: a receipt that comes before its update waits for it', async () => {
  const server = await startServer();
  const client = await signedIn(deviceOf(server));
  await isUpToDate(client);
  server.judge = (save) =>
    server.saves.length === 2
      ? refusing('not-allowed')(save)
      : { kind: 'accepted', saveId: save.saveId, room: save.room, version: 1, at: 5, collisions: [] };
  const names: (string | undefined)[] = [];
  client.records('desks').subscribe(() => names.push(client.records('desks').get(desk1)?.name));
  await client.save(newDesk('Desk 1'), 'one');
  await client.save(newDesk('Desk 2'), 'two');
  // The answer to the second one comes after the answer to the first.
  await when(client.attention, (items) => items.length === 1);
  expect(client.waiting.get().map(({ label }) => label)).toEqual(['one']);
  server.write('desks', 'desks', { [`${desk1}/name`]: 'Desk 1' });
  await isUpToDate(client);
  expect(new Set(names)).toEqual(new Set(['Desk 1']));
});

test('a client id that somebody else has is replaced and the Save sent again', async () => {
  const server = await startServer();
  const client = await signedIn(deviceOf(server));
  await isUpToDate(client);
  server.judge = (save) => (server.saves.length === 1 ? refusing('client-id-taken')(save) : 'accept');
  await client.save(newDesk('Desk 1'), 'one');
  await isUpToDate(client);
  const [first, second] = server.saves;
  expect(second?.saveId).toBe(first?.saveId);
  expect(second?.clientId).not.toBe(first?.clientId);
  expect(client.attention.get()).toEqual([]);
});

test('collisions are told to both sides and can be dismissed', async () => {
  const server = await startServer();
  server.write('desks', 'desks', { [`${desk1}/name`]: 'Desk 1' });
  const client = await signedIn(deviceOf(server));
  await named(client, desk1, 'Desk 1');
  const collision = {
    collection: 'desks',
    id: desk1,
    field: 'name',
    member: null,
    theirs: 'Theirs',
    theirsBy: { id: idOf('u', 'bob'), username: 'bob' },
    theirsAt: 4,
    yours: 'Mine',
  } as const;
  server.judge = ({ room, saveId }) => ({ kind: 'accepted', saveId, room, version: 0, at: 5, collisions: [collision] });
  await client.save([change('desks', desk1, 'name', 'Mine', 'Desk 1')], 'one');
  await when(client.collisions, (notices) => notices.length === 1);
  server.receipt({ kind: 'overwritten', room: 'desks', at: 6, collision });
  const notices = await when(client.collisions, (all) => all.length === 2);
  expect(notices.map(({ stands }) => stands)).toEqual(['theirs', 'mine']);
  for (const { id } of notices) await client.dismissCollision(id);
  expect(client.sync.get().collisions).toBe(0);
});

test('a lost room is gone before anything else is shown, and what waited for it goes to attention', async () => {
  const server = await startServer();
  const user = idOf('u', 'secret');
  server.write('users', 'users', { [`${user}/username`]: 'secret' });
  const device = deviceOf(server);
  const client = await signedIn(device);
  await client.records('users').load();
  await isUpToDate(client);
  await until(() => client.records('users').get(user) !== undefined);
  server.judge = () => 'ignore';
  await client.save([change('users', user, 'email', 'me@example.org', '')], 'one');

  server.me = { ...alice, rooms: ['roles', 'desks'] };
  server.tell({ kind: 'me', me: server.me });
  const [item] = await when(client.attention, (items) => items.length === 1);
  expect(item).toMatchObject({
    code: 'room-lost',
    changes: [
      { change: { after: 'me@example.org' }, reasons: [{ code: 'permission-missing', permission: 'show_user' }] },
    ],
  });
  expect(client.records('users').all()).toEqual([]);
  await client.discardAttention(item?.id ?? '');
  await client.stop();
  expect(await dump(device)).not.toMatch(/secret/u);
});

test('a room lost while the device was away is purged at the next contact', async () => {
  const server = await startServer();
  const user = idOf('u', 'secret');
  server.write('users', 'users', { [`${user}/username`]: 'secret' });
  const device = deviceOf(server);
  const client = await signedIn(device);
  await client.records('users').load();
  await isUpToDate(client);
  await until(() => client.records('users').get(user) !== undefined);
  await client.stop();
  server.me = { ...alice, rooms: ['roles', 'desks'] };
  const again = device.openTab();
  await when(again.sync, (state) => state.upToDate);
  await again.records('users').load();
  expect(again.records('users').all()).toEqual([]);
  await again.stop();
  expect(await dump(device)).not.toMatch(/secret/u);
});

test('rights that do not fit are not taken, by half or at all: the server is asked again', async () => {
  const server = await startServer();
  const client = await signedIn(deviceOf(server));
  await isUpToDate(client);
  const seen: unknown[] = [];
  client.rights.subscribe((subject) => seen.push(subject));
  const unfit = { ...alice, timeline: [] };
  // In the middle of a connection, and as the first word of one.
  server.me = unfit;
  server.tell({ kind: 'me', me: unfit });
  await when(client.sync, ({ connection }) => connection !== 'online');
  server.me = { ...alice, rooms: ['roles', 'desks'] };
  await when(client.session, (state) => state.kind === 'signed-in' && !state.me.rooms.includes('users'));
  expect(client.subject()).not.toBeNull();
  expect(seen).not.toContain(null);
});

test('a restored server is read anew, and gets what waits', async () => {
  const server = await startServer();
  server.write('desks', 'desks', { [`${desk1}/name`]: 'Newer than the backup' });
  const device = deviceOf(server);
  const client = await signedIn(device);
  await named(client, desk1, 'Newer than the backup');
  await isUpToDate(client);
  device.setOnline(false);
  const desk2 = idOf('d', 'Desk2');
  await client.save(newDesk('Desk 2'), 'one');
  server.restore('second');
  server.write('desks', 'desks', { [`${desk1}/name`]: 'Of the backup' });
  device.setOnline(true);
  await named(client, desk1, 'Of the backup');
  await isUpToDate(client);
  expect(server.value('desks', 'desks', `${desk2}/name`)).toBe('Desk 2');
});

test('what the server said of its versions is kept, and shown at the next contact', async () => {
  const server = await startServer();
  const device = deviceOf(server);
  const client = await signedIn(device);
  await isUpToDate(client);
  const mark = (version: number) => ({ room: 'desks', version, seal: `seal of ${version}` }) as const;
  server.tell({ kind: 'marks', marks: [mark(1)] });
  server.tell({ kind: 'marks', marks: [mark(2)] });
  server.write('desks', 'desks', { [`${desk1}/name`]: 'Desk 1' });
  await named(client, desk1, 'Desk 1');
  await client.stop();
  const again = device.openTab();
  await isUpToDate(again);
  expect(JSON.parse(server.hellos.at(-1) ?? '')).toMatchObject({ kind: 'hello', marks: [mark(2)] });
  // Of another history they prove nothing.
  server.restore('second');
  await until(() => server.hellos.length > 2);
  await isUpToDate(again);
  server.close(4503);
  await until(() => server.hellos.length > 3);
  expect(JSON.parse(server.hellos.at(-1) ?? '')).toMatchObject({ marks: [] });
});

test('a room that is of another history is fetched anew, alone, and what waits is kept', async () => {
  const server = await startServer();
  const user = idOf('u', 'kept');
  server.write('users', 'users', { [`${user}/username`]: 'kept' });
  server.write('desks', 'desks', { [`${desk1}/name`]: 'Never was' });
  const device = deviceOf(server);
  const client = await signedIn(device);
  await client.records('users').load();
  await named(client, desk1, 'Never was');
  await isUpToDate(client);
  device.setOnline(false);
  const desk2 = idOf('d', 'Desk2');
  await client.save(newDesk('Desk 2'), 'one');
  server.forget('desks');
  server.judge = () => 'ignore';
  device.setOnline(true);
  await when(client.sync, (state) => state.connection === 'online');
  server.tell({ kind: 'anew', room: 'desks' });
  server.judge = () => 'accept';
  server.close(4503);
  await named(client, desk1, undefined);
  await isUpToDate(client);
  expect(client.records('users').get(user)).toBeDefined();
  await until(() => server.value('desks', 'desks', `${desk2}/name`) === 'Desk 2');
});

test('records that a restored server does not have disappear', async () => {
  const server = await startServer();
  server.write('desks', 'desks', { [`${desk1}/name`]: 'Lost' });
  const client = await signedIn(deviceOf(server));
  await named(client, desk1, 'Lost');
  server.restore('second');
  await named(client, desk1, undefined);
});

test('an ended session locks the work and shows nothing more; the same user finds it again', async () => {
  const server = await startServer();
  server.write('desks', 'desks', { [`${desk1}/name`]: 'Desk 1' });
  const device = deviceOf(server);
  const client = await signedIn(device);
  await named(client, desk1, 'Desk 1');
  await isUpToDate(client);
  server.judge = () => 'ignore';
  await client.save([change('desks', desk1, 'name', 'Mine', 'Desk 1')], 'one');
  server.meStatus = 401;
  server.close(4401);
  expect(await when(client.session, (state) => state.kind === 'signed-out')).toEqual({
    kind: 'signed-out',
    why: 'ended',
    kept: [{ userId: alice.user.id, username: 'alice', waiting: 1, attention: 0 }],
  });
  expect(client.records('desks').all()).toEqual([]);
  expect(client.sync.get().connection).toBe('stopped');

  server.meStatus = 200;
  server.judge = () => 'accept';
  await client.signIn('alice', 'correct horse battery');
  await isUpToDate(client);
  expect(server.value('desks', 'desks', `${desk1}/name`)).toBe('Mine');
});

test('a user who is refused is out', async () => {
  const server = await startServer();
  const client = await signedIn(deviceOf(server));
  await isUpToDate(client);
  server.meStatus = 403;
  server.close(4403);
  expect(await when(client.session, (state) => state.kind === 'signed-out')).toMatchObject({ why: 'refused' });
});

test('a failing server is no reason to sign anybody out', async () => {
  const server = await startServer();
  const device = deviceOf(server);
  const client = await signedIn(device);
  await isUpToDate(client);
  server.meStatus = 500;
  server.refusesSockets = true;
  server.close(1011);
  await until(() => server.meAsked >= 2);
  server.refusesSockets = false;
  await isUpToDate(client);
  expect(client.session.get().kind).toBe('signed-in');
});

test('a server that needs a newer app is told to the user, and the work can be exported', async () => {
  const server = await startServer();
  const client = await signedIn(deviceOf(server));
  await isUpToDate(client);
  server.judge = () => ({ closeWith: 4426 });
  await client.save(newDesk('Desk 1'), 'one');
  await when(client.updateRequired, (required) => required);
  expect(client.sync.get()).toMatchObject({ connection: 'stopped', waiting: 1 });
  expect(JSON.parse(await client.exportWork())).toMatchObject({
    waiting: [{ label: 'one', changes: [{ after: 'Desk 1' }] }],
  });
});

test('a Save that the server cannot read goes to attention instead of being sent for ever', async () => {
  const server = await startServer();
  const client = await signedIn(deviceOf(server));
  await isUpToDate(client);
  server.judge = (save) => (save.writes[0]?.value === 'Poison' ? { closeWith: 4400 } : 'accept');
  await client.save(newDesk('Poison'), 'one');
  await client.save(newDesk('Desk 1'), 'two');
  const [item] = await when(client.attention, (items) => items.length === 1);
  expect(item).toMatchObject({ label: 'one', code: 'malformed' });
  await isUpToDate(client);
  expect(server.value('desks', 'desks', `${desk1}/name`)).toBe('Desk 1');
});

test('when the writing tab goes, another takes over, and the followers knew the state all along', async () => {
  const server = await startServer();
  const device = deviceOf(server);
  const first = await signedIn(device);
  await isUpToDate(first);
  const second = device.openTab();
  await when(second.sync, (state) => state.upToDate && state.connection === 'online');
  expect(server.connections()).toBe(1);
  await second.save(newDesk('Desk 1'), 'from the follower');
  await isUpToDate(second);
  await first.stop();
  await second.save(newDesk('Desk 2'), 'after the takeover');
  await when(second.sync, (state) => state.upToDate && state.waiting === 0);
  expect(server.value('desks', 'desks', `${idOf('d', 'Desk2')}/name`)).toBe('Desk 2');
});

test('damaged records and a damaged base are fetched again', async () => {
  const server = await startServer();
  server.write('desks', 'desks', { [`${desk1}/name`]: 'Desk 1', [`${idOf('d', 'Desk2')}/name`]: 'Desk 2' });
  const device = deviceOf(server);
  const client = await signedIn(device);
  await named(client, desk1, 'Desk 1');
  await isUpToDate(client);
  await client.stop();
  await edit(device, 'desks', (row) => (row['id'] === desk1 ? { id: desk1, garbage: true } : row));
  await edit(device, 'base', (row) => ({ ...row, bytes: new Uint8Array([1, 2, 3]) }));
  const again = device.openTab();
  await again.records('desks').load();
  expect(
    again
      .records('desks')
      .all()
      .map(({ name }) => name),
  ).toEqual(['Desk 2']);
  await named(again, desk1, 'Desk 1');
});

test('what the server says is shown as soon as the device can write again', async () => {
  const server = await startServer();
  const device = deviceOf(server);
  const client = await signedIn(device);
  await isUpToDate(client);
  device.failWrites(true);
  server.write('desks', 'desks', { [`${desk1}/name`]: 'Desk 1' });
  await when(client.sync, (state) => state.storageFailed);
  device.failWrites(false);
  await named(client, desk1, 'Desk 1');
  await when(client.sync, (state) => !state.storageFailed);
});

async function until(is: () => boolean): Promise<void> {
  while (!is()) await new Promise((resolve) => setImmediate(resolve));
}
