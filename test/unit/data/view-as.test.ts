import { afterEach, expect, test } from 'vitest';
import { compileSubject, has, subjectToData } from '../../../shared/permissions/subject.ts';
import { blankRecord, Organisation } from '../../../shared/schema/organisation.ts';
import type { Role } from '../../../shared/schema/records.ts';
import { rooms, type Room } from '../../../shared/schema/rooms.ts';
import { everything } from '../../../shared/protocol/activity-endpoint.ts';
import type { ViewedAs } from '../../../shared/permissions/viewed-as.ts';
import type { Change } from '../../../shared/document/change.ts';
import type { Client } from '../../../app/data/client.ts';
import type { Me } from '../../../shared/protocol/me.ts';
import { answering, createDevice, when, type Device } from './device.ts';
import { change, idOf, meOf, newDesk } from './people.ts';

const devices: Device[] = [];
afterEach(async () => {
  for (const device of devices.splice(0)) await device.stop();
});

const [bob, carol] = [idOf('u', 'bob'), idOf('u', 'carol')];
const [manager, personnel] = [idOf('r', 'manager'), idOf('r', 'personnel')];
const [desk1, desk2] = [idOf('d', 'Desk1'), idOf('d', 'Desk2')];
const device1 = `dv_${'1'.padEnd(20, '0')}`;
const asBob: ViewedAs = { kind: 'user', id: bob };

function role(id: string, name: string, permissions: readonly string[], masks = false): readonly Change[] {
  return [
    change('roles', id, 'name', name, ''),
    ...permissions.map((key) => change('roles', id, 'permissions', true, null, key)),
    ...(masks ? [change('roles', id, 'maskPhone', true, false)] : []),
  ];
}

function user(id: string, username: string, held: string, desks: readonly string[] = []): readonly Change[] {
  return [
    change('users', id, 'username', username, ''),
    change('users', id, 'enabled', true, false),
    change('users', id, 'roles', true, null, held),
    ...desks.map((desk) => change('users', id, 'desks', true, null, desk)),
  ];
}

/** Of bob, who manages desk 1 and is masked, and carol, who keeps the users. */
const organisation: readonly Change[] = [
  ...newDesk('Desk 1'),
  ...newDesk('Desk 2'),
  ...role(manager, 'Desk manager', ['show_desk', 'edit_desk', 'show_device', 'show_device_password'], true),
  ...role(personnel, 'Personnel', ['show_user', 'show_role']),
  ...user(bob, 'bob', manager, [desk1]),
  ...user(carol, 'carol', personnel),
  change('devices', device1, 'name', 'Phone 1', ''),
  change('devices', device1, 'password', 'hunter2-hunter2', ''),
  change('devices', device1, 'callerId', '+4930123456', ''),
];

async function signedIn(me: Me = meOf('alice', { rooms })): Promise<{ client: Client; device: Device }> {
  const device = createDevice(answering(me));
  devices.push(device);
  const client = device.openTab();
  await client.signIn(me.user.username, 'correct horse battery');
  await when(client.session, (state) => state.kind === 'signed-in');
  return { client, device };
}

/** Alice, an administrator without a network, who looks as somebody. */
async function looking(as: ViewedAs = asBob): Promise<{ alice: Client; seen: Client; device: Device }> {
  const { client: alice, device } = await signedIn();
  for (const changes of [organisation.slice(0, 2), organisation.slice(2)])
    expect((await alice.save(changes, 'setting up')).kind).toBe('saved');
  expect(await alice.viewAs(as)).toBe(true);
  const viewing = alice.viewing.get();
  if (viewing === null) throw new Error('nobody is looked as');
  return { alice, seen: viewing.client, device };
}

const names = async (client: Client, collection: 'desks' | 'devices' | 'users'): Promise<readonly string[]> => {
  await client.records(collection).load();
  return client
    .records(collection)
    .all()
    .map((record) => ('username' in record ? record.username : record.name));
};

test('everything is as the one looked as would have it: name, rights, desks, and of the records what they may read', async () => {
  const { seen } = await looking();
  expect(seen.session.get()).toMatchObject({
    kind: 'signed-in',
    me: { user: { id: bob, username: 'bob' }, organisation: { name: 'Test' } },
  });
  const subject = seen.subject();
  expect(subject?.maskPhone).toBe(true);
  expect([...(subject?.desks.assigned ?? [])]).toEqual([desk1]);
  expect(await names(seen, 'desks')).toEqual(['Desk 1', 'Desk 2']);
  expect(await names(seen, 'users')).toEqual([]);
  expect(seen.organisation().knows('users')).toBe(false);
  expect(seen.organisation().knows('desks')).toBe(true);
});

test('a masked user’s view holds no phone number, and nobody’s holds a secret', async () => {
  const { alice, seen } = await looking();
  await seen.records('devices').load();
  const device = seen.records('devices').get(device1);
  expect(device?.callerId).toBe('');
  expect(device?.password).not.toBe('');
  expect(JSON.stringify(seen.records('devices').all())).not.toMatch(/hunter2|4930123456/u);
  expect(alice.records('devices').get(device1)).toMatchObject({ password: 'hunter2-hunter2', callerId: '+4930123456' });
  // The same object as long as nothing changed: lists draw nothing again.
  expect(seen.records('devices').get(device1)).toBe(device);
});

test('the rules judge as if the one looked as had asked', async () => {
  const { seen } = await looking();
  const rename = (desk: string): Change => change('desks', desk, 'name', 'Other', 'Desk');
  expect(seen.review([rename(desk1)]).allowed).toBe(true);
  expect(seen.review([rename(desk2)]).verdicts[0]?.reasons[0]?.code).toBe('desk-not-yours');
});

test('nothing can be written meanwhile, neither from the view nor from what is left of one’s own', async () => {
  const { alice, seen } = await looking();
  const rename = [change('desks', desk1, 'name', 'Other', 'Desk 1')];
  for (const client of [alice, seen]) {
    expect(await client.save(rename, 'renaming')).toMatchObject({
      kind: 'refused',
      review: { verdicts: [{ reasons: [{ code: 'only-viewing', as: 'bob' }] }] },
    });
    const refused = { ok: false, error: { code: 'only-viewing' } };
    expect(await client.changeOwnPassword('a', 'b')).toMatchObject(refused);
    expect(await client.changeOwnProfile({ email: '' })).toMatchObject(refused);
    expect(await client.setUserPassword(carol, 'b')).toMatchObject(refused);
    expect(await client.changeSettings({ activity: { days: 1, megabytes: 1 } })).toMatchObject(refused);
    await expect(client.discardAttention('x')).rejects.toThrow();
    await expect(client.dismissCollision('x')).rejects.toThrow();
  }
  await expect(seen.signOut({ discardWaiting: true })).rejects.toThrow();
  await expect(seen.drafts.store('desks/x', rename)).rejects.toThrow();
  await expect(seen.keptImports.forget()).rejects.toThrow();
  expect(await seen.activity.ask(everything)).toMatchObject({ ok: false, error: { code: 'only-viewing' } });
  expect(await seen.activity.kept()).toBeNull();
  await expect(
    seen.noteReveal({ collection: 'devices', record: 'x', field: 'password', how: 'shown' }),
  ).rejects.toThrow();
  expect(alice.records('desks').get(desk1)?.name).toBe('Desk 1');
  expect(alice.waiting.get()).toHaveLength(2);

  await seen.viewAs(null);
  expect(alice.viewing.get()).toBeNull();
  expect((await alice.save(rename, 'renaming')).kind).toBe('saved');
});

test('drafts and refused work of one’s own are neither shown nor touched, and typed text is still kept', async () => {
  const { alice, seen } = await looking();
  const typed = [change('desks', desk1, 'name', 'Half', 'Desk 1')];
  // An editor that goes away when one begins to look keeps what was typed.
  await alice.drafts.store(`desks/${desk1}`, typed);
  expect(await seen.drafts.load(`desks/${desk1}`)).toBeNull();
  expect(await seen.drafts.keys()).toEqual([]);
  expect(seen.draftKeys.get()).toEqual([]);
  expect(seen.attention.get()).toEqual([]);
  await seen.viewAs(null);
  expect(await alice.drafts.load(`desks/${desk1}`)).toEqual(typed);
});

test('a role is looked as by a person who holds nothing else, on one desk, on all, or on none', async () => {
  const one = await looking({ kind: 'role', id: manager, desks: { kind: 'one', id: desk2 } });
  expect(one.seen.session.get()).toMatchObject({ me: { user: { username: 'Desk manager' } } });
  expect([...(one.seen.subject()?.desks.assigned ?? [])]).toEqual([desk2]);
  expect(one.seen.subject()?.signIn).toBe('ok');
  for (const [kind, desks] of [
    ['all', [desk1, desk2]],
    ['none', []],
  ] as const) {
    await one.alice.viewAs({ kind: 'role', id: manager, desks: { kind } });
    expect([...(one.alice.viewing.get()?.client.subject()?.desks.assigned ?? [])]).toEqual(desks);
  }
  await one.alice.viewAs({ kind: 'role', id: 'builtin.basic-user', desks: { kind: 'all' } });
  expect(has(one.alice.viewing.get()!.client.subject()!, 'edit_own_profile')).toBe(true);
  expect(await one.alice.viewAs({ kind: 'role', id: idOf('r', 'nobody'), desks: { kind: 'all' } })).toBe(false);
  expect(one.alice.viewing.get()).toBeNull();
});

test('the view follows what changes, and ends with the one looked as and with the session', async () => {
  const { alice, seen } = await looking();
  const told: string[] = [];
  seen.records('desks').subscribe((ids) => told.push(...ids));
  // What the server sends goes on arriving: from another tab of this device, which is not looking.
  const other = devices[0]!.openTab();
  await when(other.session, (state) => state.kind === 'signed-in');
  await other.save([change('roles', manager, 'permissions', null, true, 'show_desk')], 'taking');
  await when(seen.rights, (subject) => subject !== null && !has(subject, 'show_desk'));
  expect(told).toContain(desk1);
  expect(seen.records('desks').all()).toEqual([]);

  await other.signOut({ discardWaiting: true });
  await when(alice.viewing, (viewing) => viewing === null);
});

test('whoever may not read users and roles looks as nobody', async () => {
  const me = holderOf({ show_user: true, show_desk: true }, ['users', 'desks']);
  const { client } = await signedIn(me);
  expect(await client.viewAs({ kind: 'user', id: me.user.id })).toBe(false);
  expect(await client.viewAs({ kind: 'role', id: 'builtin.administrator', desks: { kind: 'all' } })).toBe(false);
  expect(client.viewing.get()).toBeNull();
});

test('nobody sees through somebody else’s eyes what they may not read themselves', async () => {
  const me = holderOf({ show_user: true, show_role: true }, ['users', 'roles']);
  const { client } = await signedIn(me);
  expect(await client.viewAs({ kind: 'role', id: 'builtin.administrator', desks: { kind: 'all' } })).toBe(true);
  const state = client.viewing.get()?.client.session.get();
  expect(state?.kind === 'signed-in' && state.me.rooms).toEqual(['roles', 'users']);
});

/** Alice, with a role of these permissions and nothing else. */
function holderOf(permissions: Role['permissions'], rooms: readonly Room[]) {
  const world = new Organisation();
  world.put('roles', { ...blankRecord('roles', personnel), name: 'x', permissions });
  const holder = {
    ...blankRecord('users', idOf('u', 'alice')),
    username: 'alice',
    roles: { [personnel]: true },
  } as const;
  const subject = compileSubject(holder, world, { now: 0, place: null });
  return meOf('alice', { rooms, timeline: [{ until: null, subject: subjectToData(subject) }] });
}
