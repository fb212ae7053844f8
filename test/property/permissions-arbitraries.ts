/** Random organisations and change sets, small enough that everything meets everything. */

import fc from 'fast-check';
import { permissionKeys } from '../../shared/catalogue/permissions.ts';
import type { Change } from '../../shared/document/change.ts';
import { blankRecord, Organisation, type OrganisationView } from '../../shared/schema/organisation.ts';
import type { Assignment, Desk, Role, User } from '../../shared/schema/records.ts';
import { change, earlier, member, now } from '../support/call-centre.ts';
import type { State, Where } from './permissions-oracle.ts';

export const roleIds = [1, 2, 3, 4, 5].map((index) => `r_0000000000000000000${index}`);
export const userIds = [1, 2, 3, 4].map((index) => `u_0000000000000000000${index}`);
export const deskIds = [1, 2, 3].map((index) => `d_0000000000000000000${index}`);
/** Not there yet: what a change set may make. */
export const newRole = 'r_00000000000000000009';
export const newUser = 'u_00000000000000000009';
/** Administers, and nothing random happens to her. */
export const alice = 'u_0000000000000000000A';
/** Holds everything but `admin`, for ever and everywhere. */
export const bob = 'u_0000000000000000000B';
/** Edits roles, users and desks, is on the first desk, and holds nothing else. */
export const mallory = 'u_0000000000000000000M';
const mallorysRole = 'r_0000000000000000000M';
export const bobsRole = 'r_0000000000000000000B';

export const everythingButAdmin = permissionKeys.filter((key) => key !== 'admin' && key !== 'disallow_changing_pause');

const editing = permissionKeys.filter((key) => /^(show|create|edit|delete)_(role|user|desk)$/u.test(key));

const end = (hours: number): string => new Date(now + hours * 3_600_000).toISOString();
const ends = [end(-1), end(1), end(2), end(48)];

const address = fc.constantFrom(
  null,
  '9.255.255.255',
  '10.0.0.1',
  '10.0.0.127',
  '10.0.0.128',
  '10.0.1.0',
  '10.0.1.7',
  '10.0.1.8',
  '200.0.0.1',
);
const country = fc.constantFrom(null, 'DE', 'AT', 'FR');

/** Any time and place: at the ends and bounds, and one off. */
export const anyTime = fc.constantFrom(
  ...ends.flatMap((each) => [Date.parse(each) - 1, Date.parse(each)]),
  now,
  now + 1e12,
);
export const anyPlace: fc.Arbitrary<Where> = fc.record({ address, country });

/** Enough to stand for all from now on: between two ends nothing changes, nor inside what the ranges below cut out. */
export const times: readonly number[] = [now, ...ends.map((each) => Date.parse(each)).filter((time) => time > now)];
export const places: readonly Where[] = [null, '10.0.0.1', '10.0.0.128', '10.0.1.7', '200.0.0.1'].flatMap((each) =>
  [null, 'DE', 'AT'].map((code) => ({ address: each, country: code })),
);

const addresses = ['10.0.0.0/24', '10.0.0.0/25', '10.0.0.128/25', '10.0.1.7', '0.0.0.0/1'];
const countries = ['DE', 'AT'];

/** Few of them, so that grants, needs and noes meet: what editing needs, what modules share, what is a no. */
const somePermissions = [
  'admin',
  'show_role',
  'edit_role',
  'create_role',
  'delete_role',
  'show_user',
  'edit_user',
  'create_user',
  'delete_user',
  'show_desk',
  'edit_desk',
  'delete_desk',
  'create_desk',
  'show_cdr',
  'show_cost',
  'listen_recording',
  'download_recording',
  'agent_own_status',
  'disallow_changing_pause',
  'show_all_desks',
  'show_all_desks_realtime',
  'show_all_desks_reports',
  'desk_outside',
] as const;
const someModules = ['cdr', 'permission_groups', 'users_roles', 'user_groups'] as const;
const someBuiltIns = ['builtin.agent', 'builtin.manager', 'builtin.administrator'];
const someScopes = ['builtin.basic-user', 'builtin.office-manager', 'builtin.no-portal'];

const permission = fc.constantFrom(...somePermissions.filter((key) => key !== 'admin'), ...somePermissions);
const level = fc.constantFrom('disabled', 'read', 'write');
const assignment: fc.Arbitrary<Assignment> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(true as const) },
  { weight: 1, arbitrary: fc.constantFrom(...ends) },
);
const rarely = <T>(arbitrary: fc.Arbitrary<T>, otherwise: T) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(otherwise) }, { weight: 1, arbitrary });

function membersOf<V>(
  key: fc.Arbitrary<string>,
  value: fc.Arbitrary<V>,
  maxLength: number,
): fc.Arbitrary<Record<string, V>> {
  return fc.array(fc.tuple(key, value), { maxLength }).map((entries) => Object.fromEntries(entries));
}

const yes = fc.constant(true as const);

/** The first roles are weak and the first users are plain, so that mallory has whom to lift. */
const isPlain = (id: string): boolean => id.endsWith('1') || id.endsWith('2');

function role(id: string): fc.Arbitrary<Role> {
  const plain = isPlain(id);
  // Only to those before it: without cycles. Review must keep it so.
  const earlierRoles = roleIds.filter((other) => other < id);
  const parents = plain ? ['builtin.no-portal', ...earlierRoles] : [...earlierRoles, ...someBuiltIns, ...someScopes];
  return fc
    .record({
      permissions: membersOf(plain ? fc.constantFrom(...editing) : permission, yes, plain ? 5 : 8),
      modules: membersOf(fc.constantFrom(...someModules), plain ? fc.constant('disabled') : level, plain ? 1 : 2),
      extends: plain
        ? rarely(membersOf(fc.constantFrom(...parents), yes, 1), {})
        : membersOf(fc.constantFrom(...parents), yes, 1),
      acceptedAddresses: rarely(membersOf(fc.constantFrom(...addresses), yes, 2), {}),
      acceptedCountries: rarely(membersOf(fc.constantFrom(...countries), yes, 1), {}),
      maskPhone: rarely(fc.constant(true), false),
      deletedAt: rarely(fc.constant(earlier), null),
    })
    .map((rest) => ({ ...blankRecord('roles', id), name: `Role ${id}`, ...rest }));
}

function user(id: string): fc.Arbitrary<User> {
  return fc
    .record({
      roles: isPlain(id)
        ? membersOf(fc.constantFrom(...roleIds.filter(isPlain)), assignment, 2)
        : membersOf(fc.constantFrom(...roleIds, ...roleIds, ...someBuiltIns), assignment, 3),
      desks: membersOf(fc.constantFrom(...(isPlain(id) ? deskIds.slice(0, 1) : deskIds)), assignment, 2),
      scope: rarely(fc.constantFrom(...someScopes), null),
      enabled: rarely(fc.constant(false), true),
      deletedAt: rarely(fc.constant(earlier), null),
      passwordSetAt: rarely(fc.constant(null), earlier),
      passkeySince: rarely(fc.constant(earlier), null),
    })
    .map((rest) => ({ ...blankRecord('users', id), username: `user${id}`, ...rest }));
}

function desk(id: string): fc.Arbitrary<Desk> {
  return rarely(fc.constant<string | null>(earlier), null).map((deletedAt) => ({
    ...blankRecord('desks', id),
    name: `Desk ${id}`,
    deletedAt,
  }));
}

export interface Snapshot {
  readonly roles: readonly Role[];
  readonly users: readonly User[];
  readonly desks: readonly Desk[];
}

export const snapshot: fc.Arbitrary<Snapshot> = fc.record({
  roles: fc.tuple(...roleIds.map(role)),
  users: fc.tuple(...userIds.map(user)),
  desks: fc.tuple(...deskIds.map(desk)),
});

/** With alice, bob and mallory. */
export function organisationOf({ roles, users, desks }: Snapshot): Organisation {
  const organisation = new Organisation();
  for (const record of roles) organisation.put('roles', record);
  for (const record of users) organisation.put('users', record);
  for (const record of desks) organisation.put('desks', record);
  const person = { enabled: true, passwordSetAt: earlier };
  organisation.put('users', {
    ...blankRecord('users', alice),
    ...person,
    username: 'alice',
    roles: { 'builtin.administrator': true },
  });
  organisation.put('roles', {
    ...blankRecord('roles', bobsRole),
    name: 'All',
    permissions: Object.fromEntries(everythingButAdmin.map((key) => [key, true])),
  });
  organisation.put('users', { ...blankRecord('users', bob), ...person, username: 'bob', roles: { [bobsRole]: true } });
  organisation.put('roles', {
    ...blankRecord('roles', mallorysRole),
    name: 'Editing',
    permissions: Object.fromEntries(editing.map((key) => [key, true])),
  });
  organisation.put('users', {
    ...blankRecord('users', mallory),
    ...person,
    username: 'mallory',
    roles: { [mallorysRole]: true },
    desks: { [deskIds[0] ?? '']: true },
  });
  return organisation;
}

export function stateOf(organisation: OrganisationView): State {
  return {
    roles: new Map([...organisation.all('roles')].map((record) => [record.id, record])),
    users: new Map([...organisation.all('users')].map((record) => [record.id, record])),
    desks: new Map([...organisation.all('desks')].map((record) => [record.id, record])),
  };
}

const anyRole = fc.constantFrom(...roleIds, newRole, bobsRole, mallorysRole);
const anyUser = fc.constantFrom(...userIds, newUser, newUser, bob, alice, mallory);
const inOrOut = fc.constantFrom<true | null>(true, true, null);

const plainUser = fc.constantFrom(...userIds.filter(isPlain), newUser);
const plainRole = fc.constantFrom(...roleIds.filter(isPlain), newRole, mallorysRole);

/** What mallory may often do. */
const plainChange: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(plainUser, plainRole, assignment).map(([id, key, to]) => member('users', id, 'roles', key, to)),
  fc.tuple(plainUser, plainRole).map(([id, key]) => member('users', id, 'roles', key, null)),
  fc
    .tuple(plainRole, fc.constantFrom(...editing), inOrOut)
    .map(([id, key, to]) => member('roles', id, 'permissions', key, to)),
  fc
    .tuple(plainRole, fc.constantFrom(...someModules), fc.constantFrom('disabled', null))
    .map(([id, key, to]) => member('roles', id, 'modules', key, to)),
  fc.tuple(plainRole, plainRole, inOrOut).map(([id, key, to]) => member('roles', id, 'extends', key, to)),
  fc
    .tuple(plainUser, fc.constantFrom(...deskIds), assignment)
    .map(([id, key, to]) => member('users', id, 'desks', key, to)),
  fc.tuple(plainUser, fc.boolean()).map(([id, to]) => change('users', id, 'enabled', to)),
  fc.tuple(plainUser, fc.constantFrom(earlier, null)).map(([id, to]) => change('users', id, 'deletedAt', to)),
);

/** One change, of which review may think what it likes. */
const wildChange: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(anyRole, permission, inOrOut).map(([id, key, to]) => member('roles', id, 'permissions', key, to)),
  fc
    .tuple(anyRole, fc.constantFrom(...someModules), fc.constantFrom('disabled', 'read', 'write', null))
    .map(([id, key, to]) => member('roles', id, 'modules', key, to)),
  fc
    .tuple(anyRole, fc.constantFrom(...roleIds, newRole, bobsRole, ...someBuiltIns, ...someScopes), inOrOut)
    .map(([id, key, to]) => member('roles', id, 'extends', key, to)),
  fc
    .tuple(anyRole, fc.constantFrom(...addresses), inOrOut)
    .map(([id, key, to]) => member('roles', id, 'acceptedAddresses', key, to)),
  fc
    .tuple(anyRole, fc.constantFrom(...countries), inOrOut)
    .map(([id, key, to]) => member('roles', id, 'acceptedCountries', key, to)),
  fc.tuple(anyRole, fc.boolean()).map(([id, to]) => change('roles', id, 'maskPhone', to)),
  fc.tuple(anyRole, fc.constantFrom(earlier, null)).map(([id, to]) => change('roles', id, 'deletedAt', to)),
  fc
    .tuple(
      anyUser,
      fc.constantFrom(...roleIds, newRole, bobsRole, ...someBuiltIns),
      fc.oneof(assignment, fc.constant(null)),
    )
    .map(([id, key, to]) => member('users', id, 'roles', key, to)),
  fc
    .tuple(
      anyUser,
      fc.constantFrom(...roleIds, newRole, bobsRole, ...someBuiltIns),
      fc.oneof(assignment, fc.constant(null)),
    )
    .map(([id, key, to]) => member('users', id, 'roles', key, to)),
  fc
    .tuple(anyUser, fc.constantFrom(...deskIds), fc.oneof(assignment, fc.constant(null)))
    .map(([id, key, to]) => member('users', id, 'desks', key, to)),
  fc.tuple(anyUser, fc.constantFrom(...someScopes, null)).map(([id, to]) => change('users', id, 'scope', to)),
  fc.tuple(anyUser, fc.boolean()).map(([id, to]) => change('users', id, 'enabled', to)),
  fc.tuple(anyUser, fc.constantFrom(earlier, null)).map(([id, to]) => change('users', id, 'deletedAt', to)),
  fc
    .tuple(fc.constantFrom(...deskIds), fc.constantFrom(earlier, null))
    .map(([id, to]) => change('desks', id, 'deletedAt', to)),
  anyUser.map((id) => change('users', id, 'email', 'new@example.com')),
);

/** A change set; what it makes, it names. */
export const changeSet: fc.Arbitrary<readonly Change[]> = fc
  .array(fc.oneof(plainChange, wildChange), { minLength: 1, maxLength: 4 })
  .map((changes) => {
    const made = new Set(changes.flatMap((each) => [each.id, each.member ?? '']));
    return [
      ...(made.has(newRole) ? [change('roles', newRole, 'name', 'New role')] : []),
      ...(made.has(newUser) ? [change('users', newUser, 'username', 'new.user')] : []),
      ...changes,
    ];
  });
