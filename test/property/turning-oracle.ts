/**
 * What would turn an answer, once more: every change there is to be made, one by one and two by two, and the
 * oracle of the rules asked about each. Nothing is shared with the search that it judges.
 */

import { builtInRoles } from '../../shared/catalogue/built-in-roles.ts';
import { modules } from '../../shared/catalogue/modules.ts';
import { permissions, type PermissionKey } from '../../shared/catalogue/permissions.ts';
import type { DeskPage } from '../../shared/permissions/decide.ts';
import type { Role, User } from '../../shared/schema/records.ts';
import { effective, isAccepted, isBlocked, pagesOf, signInOf, type State, type Where } from './permissions-oracle.ts';

export interface Asked {
  readonly user: string;
  readonly permission: PermissionKey;
  readonly desk: string | null | undefined;
  readonly page: DeskPage;
  readonly time: number;
  readonly place: Where;
}

/** One register and its value. */
export interface Pull {
  readonly table: 'desks' | 'roles' | 'users';
  readonly id: string;
  readonly field: string;
  readonly member: string | null;
  readonly after: string | boolean | null;
}

export function mayDo(state: State, asked: Asked): boolean {
  const { desk, page, time, place, permission } = asked;
  const user = userOf(state, asked);
  if (signInOf(user, state, time, place) !== 'ok' || isBlocked(user, state, time, place)) return false;
  const can = effective(user, state, time, place);
  if (!can.has(permission)) return false;
  if (desk === undefined) return true;
  return desk === null ? can.has('desk_outside') : pagesOf(user, state, time, place).includes(`${page} ${desk}`);
}

export function isAdmin(state: State, asked: Asked): boolean {
  return effective(userOf(state, asked), state, asked.time, asked.place).has('admin');
}

export function pull(state: State, pulls: readonly Pull[]): State {
  const next = { roles: new Map(state.roles), users: new Map(state.users), desks: new Map(state.desks) };
  for (const { table, id, field, member, after } of pulls) {
    const records = next[table] as Map<string, { readonly id: string }>;
    const record = records.get(id) as { readonly id: string } & Readonly<Record<string, object>>;
    if (member === null) {
      records.set(id, { ...record, [field]: after });
      continue;
    }
    const members: Record<string, unknown> = { ...record[field] };
    if (after === null) delete members[member];
    else members[member] = after;
    records.set(id, { ...record, [field]: members });
  }
  return next;
}

export function pullsToTurnOn(state: State, asked: Asked): readonly Pull[] {
  const user = userOf(state, asked);
  const matter = whatMatters(asked);
  return [
    ...(user.enabled ? [] : [own(user, 'enabled', null, true)]),
    ...(user.deletedAt === null ? [] : [own(user, 'deletedAt', null, null)]),
    ...(user.passwordSetAt === null && user.passkeySince === null ? [own(user, 'passwordSetAt', null, 'now')] : []),
    ...[...state.roles.values()]
      .filter((role) => role.deletedAt === null || Object.hasOwn(user.roles, role.id))
      .map((role) => own(user, 'roles', role.id, true)),
    ...builtInRoles.filter(({ kind }) => kind === 'role').map(({ id }) => own(user, 'roles', id, true)),
    ...Object.keys(user.roles).map((id) => own(user, 'roles', id, null)),
    ...scopes(user),
    ...(typeof asked.desk === 'string'
      ? [
          own(user, 'desks', asked.desk, true),
          ...(state.desks.get(asked.desk)?.deletedAt === null
            ? []
            : [{ table: 'desks', id: asked.desk, field: 'deletedAt', member: null, after: null } as const]),
        ]
      : []),
    ...[...state.roles.values()].flatMap((role) => [
      ...[...matter].map((key) => of(role, 'permissions', key, true)),
      ...(Object.hasOwn(role.permissions, 'disallow_changing_pause')
        ? [of(role, 'permissions', 'disallow_changing_pause', null)]
        : []),
      ...levels(role, matter, [null, 'read', 'write']),
      ...(role.deletedAt === null ? [] : [of(role, 'deletedAt', null, null)]),
      ...opened(role, asked.place),
      ...Object.keys(role.extends).map((key) => of(role, 'extends', key, null)),
    ]),
  ];
}

export function pullsToTurnOff(state: State, asked: Asked): readonly Pull[] {
  const user = userOf(state, asked);
  const matter = whatMatters(asked);
  return [
    ...Object.keys(user.roles).map((id) => own(user, 'roles', id, null)),
    ...scopes(user),
    ...(typeof asked.desk === 'string' ? [own(user, 'desks', asked.desk, null)] : []),
    ...[...state.roles.values()].flatMap((role) => [
      ...[...matter, 'admin'].map((key) => of(role, 'permissions', key, null)),
      of(role, 'permissions', 'disallow_changing_pause', true),
      ...levels(role, matter, ['read', null, 'disabled']),
      ...Object.keys(role.extends).map((key) => of(role, 'extends', key, null)),
    ]),
  ];
}

/** The permission, all it needs, and what opens desks without an assignment. */
function whatMatters({ permission, desk, page }: Asked): ReadonlySet<string> {
  const matter = new Set<string>([permission]);
  for (const key of matter)
    for (const need of permissions.find((info) => info.key === key)?.needs ?? []) matter.add(need);
  if (desk === null) matter.add('desk_outside');
  if (typeof desk === 'string') {
    matter.add('show_all_desks');
    if (page !== 'edit') matter.add(`show_all_desks_${page}`);
  }
  return matter;
}

function levels(role: Role, matter: ReadonlySet<string>, values: readonly (string | null)[]): readonly Pull[] {
  return modules
    .filter((module) => [...module.readGrants, ...module.writeGrants].some((key) => matter.has(key)))
    .flatMap(({ key }) => values.map((value) => of(role, 'modules', key, value)));
}

function scopes(user: User): readonly Pull[] {
  const all = [
    null,
    ...builtInRoles.filter(({ kind, blocksSignIn }) => kind === 'scope' && !blocksSignIn).map(({ id }) => id),
  ];
  return all.filter((scope) => scope !== user.scope).map((scope) => own(user, 'scope', null, scope));
}

/** A list that keeps the place out gets it, or loses what it has. None is made to shut a role out. */
function opened(role: Role, place: Where): readonly Pull[] {
  const lists = [
    ['acceptedAddresses', place.address, { ...role, acceptedCountries: {} }],
    ['acceptedCountries', place.country, { ...role, acceptedAddresses: {} }],
  ] as const;
  return lists.flatMap(([field, here, alone]) =>
    isAccepted(alone, place)
      ? []
      : [
          ...Object.keys(role[field]).map((key) => of(role, field, key, null)),
          ...(here === null ? [] : [of(role, field, here, true)]),
        ],
  );
}

function own(user: User, field: string, member: string | null, after: Pull['after']): Pull {
  return { table: 'users', id: user.id, field, member, after };
}

function of(role: Role, field: string, member: string | null, after: Pull['after']): Pull {
  return { table: 'roles', id: role.id, field, member, after };
}

function userOf(state: State, { user }: Asked): User {
  const found = state.users.get(user);
  if (found === undefined) throw new Error(`${user} is missing`);
  return found;
}
