import { afterEach, expect, test } from 'vitest';
import type { Change } from '../../../shared/document/change.ts';
import { allCollections } from '../../../shared/schema/records.ts';
import type { Client } from '../../../app/data/client.ts';
import { when } from '../../unit/data/device.ts';
import { change } from '../../unit/data/people.ts';
import { dump } from '../../unit/data/stored.ts';
import { password, startWith, type Setting, type Started } from '../http/started.ts';
import { openTablet, recordOf, settled, type Tablet } from './tablets.ts';

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});

const twoAdmins: Setting = {
  people: [
    { username: 'alice', roles: { 'builtin.administrator': true } },
    { username: 'bob', roles: { 'builtin.administrator': true } },
  ],
};

async function start(setting: Setting = twoAdmins): Promise<Started> {
  const server = await startWith(setting);
  ends.push(() => server.stop());
  return server;
}

async function tabletOf(server: Started, username: string): Promise<Tablet> {
  const tablet = await openTablet(() => server, username);
  ends.push(() => tablet.stop());
  return tablet;
}

/** The device has nothing against it. */
async function save(client: Client, changes: readonly Change[], label: string): Promise<void> {
  expect(await client.save(changes, label)).toMatchObject({ kind: 'saved' });
}

function newRole(client: Client, name: string): { readonly id: string; readonly changes: readonly Change[] } {
  const id = client.newId('roles');
  return { id, changes: [change('roles', id, 'name', name, '')] };
}

/** Every replica that may read it equals the server. */
function expectEqual(server: Started, ...clients: Client[]): void {
  for (const collection of allCollections) {
    const theirs = [...server.hub.organisation.all(collection)].toSorted((a, b) => a.id.localeCompare(b.id));
    for (const client of clients) {
      const ours = [...client.records(collection).all()].toSorted((a, b) => a.id.localeCompare(b.id));
      expect(ours).toEqual(theirs);
    }
  }
}

test('two tablets edit different permissions of one role without a network, and both survive', async () => {
  const server = await start();
  const [alice, bob] = [await tabletOf(server, 'alice'), await tabletOf(server, 'bob')];
  const role = newRole(alice.client, 'Team lead');
  await save(alice.client, role.changes, 'new');
  await recordOf(bob.client, 'roles', role.id, (record) => record?.name === 'Team lead');

  alice.device.setOnline(false);
  bob.device.setOnline(false);
  await save(alice.client, [change('roles', role.id, 'permissions', true, null, 'show_user')], 'alice');
  await save(bob.client, [change('roles', role.id, 'permissions', true, null, 'show_desk')], 'bob');
  alice.device.setOnline(true);
  bob.device.setOnline(true);
  await Promise.all([settled(alice.client), settled(bob.client)]);
  for (const { client } of [alice, bob]) {
    await recordOf(client, 'roles', role.id, (record) => Object.keys(record?.permissions ?? {}).length === 2);
    expect(client.collisions.get()).toEqual([]);
  }
  expectEqual(server, alice.client, bob.client);
});

test('two tablets edit one field without a network: the later to arrive stands, and both see it', async () => {
  const server = await start();
  const [alice, bob] = [await tabletOf(server, 'alice'), await tabletOf(server, 'bob')];
  const role = newRole(alice.client, 'Team lead');
  await save(alice.client, role.changes, 'new');
  await recordOf(bob.client, 'roles', role.id, (record) => record !== undefined);
  await settled(alice.client);

  alice.device.setOnline(false);
  bob.device.setOnline(false);
  await save(alice.client, [change('roles', role.id, 'description', 'by alice', '')], 'alice');
  await save(bob.client, [change('roles', role.id, 'description', 'by bob', '')], 'bob');
  alice.device.setOnline(true);
  await settled(alice.client);
  bob.device.setOnline(true);
  const [lost] = await when(alice.client.collisions, (notices) => notices.length === 1);
  const [won] = await when(bob.client.collisions, (notices) => notices.length === 1);
  expect(won).toMatchObject({
    stands: 'mine',
    collision: { yours: 'by bob', theirs: 'by alice', theirsBy: { username: 'alice' } },
  });
  expect(lost).toMatchObject({
    stands: 'theirs',
    collision: { yours: 'by alice', theirs: 'by bob', theirsBy: { username: 'bob' } },
  });
  await recordOf(alice.client, 'roles', role.id, (record) => record?.description === 'by bob');
  expectEqual(server, alice.client, bob.client);
});

test('a Save after one’s own Save, both made without a network, collides with nothing', async () => {
  const server = await start();
  const alice = await tabletOf(server, 'alice');
  alice.device.setOnline(false);
  const role = newRole(alice.client, 'Team lead');
  await save(alice.client, role.changes, 'one');
  await save(alice.client, [change('roles', role.id, 'name', 'Team leads', 'Team lead')], 'two');
  await save(alice.client, [change('roles', role.id, 'name', 'Floor', 'Team leads')], 'three');
  alice.device.setOnline(true);
  await settled(alice.client);
  expect(alice.client.collisions.get()).toEqual([]);
  expect(alice.client.attention.get()).toEqual([]);
  expect(server.hub.organisation.get('roles', role.id)?.name).toBe('Floor');
});

test('a name taken meanwhile comes back to the second author with everything else kept', async () => {
  const server = await start();
  const [alice, bob] = [await tabletOf(server, 'alice'), await tabletOf(server, 'bob')];
  alice.device.setOnline(false);
  bob.device.setOnline(false);
  const [first, second] = [alice.client.newId('users'), bob.client.newId('users')];
  const user = (id: string, email: string): readonly Change[] => [
    change('users', id, 'username', 'Carol', ''),
    change('users', id, 'email', email, ''),
    change('users', id, 'enabled', true, false),
  ];
  await save(alice.client, user(first, 'a@example.org'), 'alice');
  await save(bob.client, user(second, 'b@example.org'), 'bob');
  alice.device.setOnline(true);
  await settled(alice.client);
  bob.device.setOnline(true);
  const [item] = await when(bob.client.attention, (items) => items.length === 1);
  expect(item).toMatchObject({ code: 'not-allowed', label: 'bob' });
  expect(item?.changes.map(({ change: { field, after }, reasons }) => [field, after, reasons[0]?.code])).toEqual([
    ['username', 'Carol', 'name-taken'],
    ['email', 'b@example.org', undefined],
    ['enabled', true, undefined],
  ]);
  expect(bob.client.records('users').get(second)).toBeUndefined();
  await recordOf(bob.client, 'users', first, (record) => record?.email === 'a@example.org');
  expectEqual(server, alice.client, bob.client);
});

test('an offline edit under a right that was taken away meanwhile needs attention and appears nowhere else', async () => {
  const server = await start({
    people: [
      { username: 'alice', roles: { 'builtin.administrator': true } },
      { username: 'bob', roles: { Editor: true } },
    ],
    roles: [{ name: 'Editor', permissions: { show_role: true, edit_role: true } }, { name: 'Target' }],
  });
  const [alice, bob] = [await tabletOf(server, 'alice'), await tabletOf(server, 'bob')];
  const target = server.idOf('Target');
  bob.device.setOnline(false);
  await save(bob.client, [change('roles', target, 'description', 'by bob', '')], 'bob');
  await save(
    alice.client,
    [change('roles', server.idOf('Editor'), 'permissions', null, true, 'edit_role')],
    'take away',
  );
  await settled(alice.client);
  bob.device.setOnline(true);
  const [item] = await when(bob.client.attention, (items) => items.length === 1);
  expect(item?.changes[0]).toMatchObject({
    change: { after: 'by bob' },
    reasons: [{ code: 'permission-missing', permission: 'edit_role' }],
  });
  expect(bob.client.records('roles').get(target)?.description).toBe('');
  expect(alice.client.records('roles').get(target)?.description).toBe('');
  expect(server.hub.organisation.get('roles', target)?.description).toBe('');
  expect(bob.client.review([change('roles', target, 'description', 'again', '')]).allowed).toBe(false);
});

test('somebody who loses a room while away has none of it left, and what waited for it needs attention', async () => {
  const server = await start({
    people: [
      { username: 'alice', roles: { 'builtin.administrator': true } },
      { username: 'bob', roles: { Editor: true } },
    ],
    roles: [{ name: 'Editor', permissions: { show_role: true, edit_role: true } }, { name: 'Hush hush' }],
  });
  const [alice, bob] = [await tabletOf(server, 'alice'), await tabletOf(server, 'bob')];
  bob.device.setOnline(false);
  await save(bob.client, [change('roles', server.idOf('Hush hush'), 'description', 'by bob', '')], 'bob');
  await save(
    alice.client,
    [change('roles', server.idOf('Editor'), 'permissions', null, true, 'show_role')],
    'take away',
  );
  await settled(alice.client);
  bob.device.setOnline(true);
  const [item] = await when(bob.client.attention, (items) => items.length === 1);
  expect(item).toMatchObject({ code: 'room-lost' });
  expect(bob.client.records('roles').all()).toEqual([]);
  await bob.stop();
  expect(await dump(bob.device)).not.toMatch(/Hush/u);
});

test('a disabled user is out within a second, and the work waits', async () => {
  const server = await start();
  const [alice, bob] = [await tabletOf(server, 'alice'), await tabletOf(server, 'bob')];
  const since = performance.now();
  await save(alice.client, [change('users', server.idOf('bob'), 'enabled', false, true)], 'disable');
  const state = await when(bob.client.session, (one) => one.kind === 'signed-out');
  expect(performance.now() - since).toBeLessThan(1_000);
  expect(state).toMatchObject({ why: 'refused' });
  expect(bob.client.records('users').all()).toEqual([]);
});

test('people see who else is in a record', async () => {
  const server = await start();
  const [alice, bob] = [await tabletOf(server, 'alice'), await tabletOf(server, 'bob')];
  const role = newRole(alice.client, 'Team lead');
  await save(alice.client, role.changes, 'new');
  bob.client.presence.here({ collection: 'roles', id: role.id, field: 'name' });
  const others = await when(alice.client.presence.others('roles', role.id), (all) => all.length === 1);
  expect(others).toMatchObject([{ user: { username: 'bob' }, place: { field: 'name' } }]);
  expect(bob.client.presence.others('roles', role.id).get()).toEqual([]);
  bob.client.presence.here(null);
  await when(alice.client.presence.others('roles', role.id), (all) => all.length === 0);
});

test('a Save that spans rooms arrives in their order: a role before its assignment', async () => {
  const server = await start();
  const alice = await tabletOf(server, 'alice');
  alice.device.setOnline(false);
  const role = newRole(alice.client, 'Team lead');
  const user = alice.client.newId('users');
  await save(
    alice.client,
    [
      change('users', user, 'username', 'carol', ''),
      change('users', user, 'roles', true, null, role.id),
      ...role.changes,
    ],
    'a user with a new role',
  );
  alice.device.setOnline(true);
  await settled(alice.client);
  expect(alice.client.attention.get()).toEqual([]);
  expect(server.hub.organisation.get('users', user)?.roles).toEqual({ [role.id]: true });
  expectEqual(server, alice.client);
});

test('a password set by the server shows in the record, and ends the old sessions', async () => {
  const server = await start();
  const [alice, bob] = [await tabletOf(server, 'alice'), await tabletOf(server, 'bob')];
  expect(await alice.client.setUserPassword(server.idOf('bob'), 'another long password')).toEqual({ ok: true });
  expect(await when(bob.client.session, (one) => one.kind === 'signed-out')).toMatchObject({ why: 'password-changed' });
  expect((await bob.client.signIn('bob', password)).ok).toBe(false);
  expect(await bob.client.signIn('bob', 'another long password')).toEqual({ ok: true });
  await settled(bob.client);
  expectEqual(server, alice.client, bob.client);
});

test('two tabs of one tablet share one connection, and both see what others do', async () => {
  const server = await start();
  const [alice, bob] = [await tabletOf(server, 'alice'), await tabletOf(server, 'bob')];
  const second = alice.device.openTab();
  await second.records('roles').load();
  await when(second.sync, (state) => state.upToDate);
  const role = newRole(bob.client, 'Team lead');
  await save(bob.client, role.changes, 'new');
  await recordOf(alice.client, 'roles', role.id, (record) => record !== undefined);
  await recordOf(second, 'roles', role.id, (record) => record !== undefined);
});
