/** The demo's custom roles as records. */

import type { PermissionKey } from '../../shared/catalogue/permissions.ts';
import { createRecordId } from '../../shared/schema/ids.ts';
import { collections, type Role } from '../../shared/schema/records.ts';
import { blankRecord } from '../../shared/schema/register.ts';
import { roleDrafts, type Kind } from './role-drafts.ts';
import type { Seeded } from './seeded.ts';
import type { UseCase } from './use-cases.ts';

export interface DemoRole {
  readonly kind: Kind;
  readonly role: Role;
}

export function createRoles(seeded: Seeded): readonly DemoRole[] {
  return roleDrafts.map((draft) => ({
    kind: draft.kind,
    role: {
      id: createRecordId(collections.roles, seeded.bytes),
      name: draft.name,
      description: draft.says,
      maskPhone: draft.masks ?? false,
      secondFactor: false,
      permissions: members(draft.grants),
      modules: draft.modules ?? {},
      acceptedAddresses: members(draft.addresses ?? []),
      acceptedCountries: members(draft.countries ?? []),
      extends: members(draft.extends ?? []),
      deletedAt: null,
    },
  }));
}

/** The worked example: a manager of desks, and what one may see beyond them. */
export function managerRole(name: string, says: string, widens: PermissionKey, seeded: Seeded): Role {
  return {
    ...blankRecord(collections.roles, createRecordId(collections.roles, seeded.bytes)),
    name,
    description: says,
    permissions: members([widens]),
    extends: members(['builtin.manager']),
  };
}

export function useCaseRole({ role, says, grants, levels }: UseCase, seeded: Seeded): Role {
  return {
    ...blankRecord(collections.roles, createRecordId(collections.roles, seeded.bytes)),
    name: role,
    description: says,
    permissions: members(grants),
    modules: levels,
  };
}

function members(keys: readonly string[]): Readonly<Record<string, true>> {
  return Object.fromEntries(keys.map((key) => [key, true as const]));
}
