import { bitOf, hasBit } from '../../../../shared/permissions/bits.ts';
import { permissionKeys, type PermissionKey } from '../../../../shared/catalogue/permissions.ts';
import type { Change } from '../../../../shared/document/change.ts';
import { compileSubject, type Subject } from '../../../../shared/permissions/subject.ts';
import type { OrganisationView } from '../../../../shared/schema/organisation.ts';
import { collections, type Role } from '../../../../shared/schema/records.ts';
import { findRole } from '../../granting/built-in-record.ts';
import { grantsOf, missingNeeds } from '../../granting/granted-ways.ts';

/** A grant that these changes make and that does nothing, because what it needs is not granted with it. */
export interface InertGrant {
  readonly key: PermissionKey;
  readonly missing: readonly PermissionKey[];
  /** The roles that are changed and grant it so; another role of a user may bring what is missing. */
  readonly roles: readonly string[];
  /** The users who get it this way. */
  readonly users: readonly string[];
}

/** Only grants that were not inert before. */
export function inertGrants(
  changes: readonly Change[],
  before: OrganisationView,
  after: OrganisationView,
  now: number,
): readonly InertGrant[] {
  const found = new Map<PermissionKey, { missing: Set<PermissionKey>; roles: string[]; users: string[] }>();
  const add = (kind: 'roles' | 'users', id: string, inert: Inert, was: Inert): void => {
    for (const [key, missing] of inert) {
      if (was.has(key)) continue;
      const known = found.get(key) ?? { missing: new Set(), roles: [], users: [] };
      for (const need of missing) known.missing.add(need);
      known[kind].push(id);
      found.set(key, known);
    }
  };
  for (const id of idsIn(changes, 'roles', ['extends', 'modules', 'permissions'])) {
    add(
      'roles',
      id,
      inertIn(after.get(collections.roles, id), after),
      inertIn(before.get(collections.roles, id), before),
    );
  }
  for (const id of idsIn(changes, 'users', ['roles', 'scope'])) {
    add('users', id, inertOf(id, after, now), inertOf(id, before, now));
  }
  return [...found].map(([key, one]) => ({ key, ...one, missing: [...one.missing] }));
}

type Inert = ReadonlyMap<PermissionKey, readonly PermissionKey[]>;

function idsIn(changes: readonly Change[], collection: Change['collection'], fields: readonly string[]): Set<string> {
  return new Set(
    changes.filter((one) => one.collection === collection && fields.includes(one.field)).map(({ id }) => id),
  );
}

function inertIn(role: Role | undefined, organisation: OrganisationView): Inert {
  if (role === undefined || role.deletedAt !== null) return new Map();
  const { effective, grants, noes } = grantsOf(role, (id) =>
    findRole(id, (other) => organisation.get(collections.roles, other)),
  );
  const inert = [...grants.keys()].filter((key) => !effective.has(key) && !noes.has(key));
  return new Map(inert.map((key) => [key, missingNeeds(key, effective)]));
}

function inertOf(id: string, organisation: OrganisationView, now: number): Inert {
  const user = organisation.get(collections.users, id);
  if (user === undefined || user.deletedAt !== null) return new Map();
  const subject: Subject = compileSubject(user, organisation, { now, place: null });
  const held = { has: (key: PermissionKey): boolean => hasBit(subject.permissions, bitOf(key)) };
  const inert = permissionKeys.filter((key) => hasBit(subject.inert, bitOf(key)));
  return new Map(inert.map((key) => [key, missingNeeds(key, held)]));
}
