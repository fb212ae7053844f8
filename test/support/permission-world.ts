/** A large organisation in memory, the same every time, for the permission benchmarks. */

import { permissionKeys } from '../../shared/catalogue/permissions.ts';
import { administratorRoleId } from '../../shared/catalogue/built-in-roles.ts';
import { blankRecord, Organisation } from '../../shared/schema/organisation.ts';
import type { Assignment } from '../../shared/schema/records.ts';

export interface World {
  readonly organisation: Organisation;
  readonly users: readonly string[];
  readonly roles: readonly string[];
  readonly desks: readonly string[];
  /** Holds `admin`. */
  readonly alice: string;
  /** Edits users and roles, and holds everything else that the generated roles grant, but not `admin`. */
  readonly bob: string;
}

export function idAt(prefix: 'd' | 'q' | 'r' | 'u', index: number): string {
  return `${prefix}_${String(index).padStart(20, '0')}`;
}

/** Each user has three of the roles and two of the desks; one role in ten extends another. */
export function createWorld(counts: { readonly users: number; readonly roles: number; readonly desks: number }): World {
  const organisation = new Organisation();
  const roles = range(counts.roles).map((index) => idAt('r', index));
  const desks = range(counts.desks).map((index) => idAt('d', index));
  const users = range(counts.users).map((index) => idAt('u', index));
  for (const [index, id] of roles.entries()) {
    const granted = permissionKeys.filter(
      (key, bit) => key !== 'admin' && key !== 'disallow_changing_pause' && (bit * 7 + index * 13) % 5 === 0,
    );
    organisation.put('roles', {
      ...blankRecord('roles', id),
      name: `Role ${index}`,
      permissions: Object.fromEntries(granted.map((key) => [key, true])),
      modules: index % 3 === 0 ? { cdr: 'read', user_groups: 'write' } : {},
      extends: index % 10 === 9 ? { [idAt('r', index - 1)]: true } : {},
    });
  }
  for (const [index, id] of desks.entries())
    organisation.put('desks', { ...blankRecord('desks', id), name: `Desk ${index}` });
  for (const [index, id] of users.entries()) {
    const held: Record<string, Assignment> = {};
    for (let each = 0; each < 3; each += 1) held[idAt('r', (index * 3 + each * 37) % counts.roles)] = true;
    putUser(organisation, id, `user${index}`, held, {
      [idAt('d', index % counts.desks)]: true,
      [idAt('d', (index + 7) % counts.desks)]: true,
    });
  }
  const alice = idAt('u', counts.users);
  const bob = idAt('u', counts.users + 1);
  const managing = idAt('r', counts.roles);
  putUser(organisation, alice, 'alice', { [administratorRoleId]: true }, {});
  organisation.put('roles', {
    ...blankRecord('roles', managing),
    name: 'Everything but admin',
    permissions: Object.fromEntries(
      permissionKeys.filter((key) => key !== 'admin' && key !== 'disallow_changing_pause').map((key) => [key, true]),
    ),
  });
  putUser(organisation, bob, 'bob', { [managing]: true }, {});
  return { organisation, users, roles, desks, alice, bob };
}

function putUser(
  organisation: Organisation,
  id: string,
  username: string,
  roles: Record<string, Assignment>,
  desks: Record<string, Assignment>,
): void {
  organisation.put('users', {
    ...blankRecord('users', id),
    username,
    email: `${username}@example.com`,
    enabled: true,
    roles,
    desks,
    passwordSetAt: '2026-01-01T00:00:00.000Z',
  });
}

function range(length: number): readonly number[] {
  return Array.from({ length }, (_, index) => index);
}
