/**
 * What one role says by itself, without what it extends: bits made once for each role record.
 *
 * Guarantees: what only a newer catalogue knows grants nothing.
 */

import { builtInRoles, type BuiltInRole } from '../catalogue/built-in-roles.ts';
import { isModuleKey, modules, type Level } from '../catalogue/modules.ts';
import { isPermissionKey, permissions } from '../catalogue/permissions.ts';
import type { Role } from '../schema/records.ts';
import { addAll, bitsOf, emptyBits, type Bits } from './bits.ts';
import { restrictionOf, type Restriction } from './restriction.ts';

export interface RoleGrants {
  /** Permissions granted by name and by module level, before noes and needs. */
  readonly grants: Bits;
  /** Of these, the ones granted by name. */
  readonly named: Bits;
  /** One bit for each module, in the order of the catalogue. */
  readonly readModules: number;
  readonly writeModules: number;
  readonly disabledModules: number;
  readonly masks: boolean;
  /** No Portal. */
  readonly blocksSignIn: boolean;
  /** Holders sign in with two factors. */
  readonly secondFactor: boolean;
  readonly restriction: Restriction | null;
  readonly extends: readonly string[];
}

/** What each module grants at Read Only, at Read / Write, and takes away at Disabled. */
export const moduleBits = modules.map((module) => {
  const read = bitsOf(module.readGrants);
  const write = bitsOf([...module.readGrants, ...module.writeGrants]);
  return { key: module.key, read, write };
});

/** Permissions that take a right away, and what each takes. */
export const negativePermissions = { disallow_changing_pause: 'agent_own_status' } as const;

export const negativeBits: Bits = bitsOf(
  permissions.filter((info) => info.risk === 'negative').map((info) => info.key),
);

export function grantsOfRole(role: Role): RoleGrants {
  let grants = ofRecord.get(role);
  if (grants === undefined) {
    grants = makeGrants(Object.keys(role.permissions), role.modules, {
      masks: role.maskPhone,
      secondFactor: role.secondFactor,
      blocksSignIn: false,
      restriction: restrictionOf(role),
      extends: Object.keys(role.extends),
    });
    ofRecord.set(role, grants);
  }
  return grants;
}

export function grantsOfBuiltIn(role: BuiltInRole): RoleGrants {
  // Every built-in role is in the table.
  return ofBuiltIn.get(role.id) as RoleGrants;
}

type Rest = Pick<RoleGrants, 'blocksSignIn' | 'extends' | 'masks' | 'restriction' | 'secondFactor'>;

function makeGrants(
  permissionKeys: readonly string[],
  levels: Readonly<Record<string, Level>>,
  rest: Rest,
): RoleGrants {
  const named = bitsOf(permissionKeys.filter(isPermissionKey));
  const grants = emptyBits();
  addAll(grants, named);
  let readModules = 0;
  let writeModules = 0;
  let disabledModules = 0;
  for (const [index, module] of moduleBits.entries()) {
    const level = isModuleKey(module.key) && Object.hasOwn(levels, module.key) ? levels[module.key] : undefined;
    if (level === 'disabled') disabledModules |= 1 << index;
    if (level === 'read' || level === 'write') {
      readModules |= 1 << index;
      addAll(grants, module.read);
    }
    if (level === 'write') {
      writeModules |= 1 << index;
      addAll(grants, module.write);
    }
  }
  return { grants, named, readModules, writeModules, disabledModules, ...rest };
}

const ofRecord = new WeakMap<Role, RoleGrants>();
const ofBuiltIn: ReadonlyMap<string, RoleGrants> = new Map(
  builtInRoles.map((role) => [
    role.id,
    makeGrants(role.permissions, role.modules, {
      masks: false,
      blocksSignIn: role.blocksSignIn,
      secondFactor: false,
      restriction: null,
      extends: role.extends,
    }),
  ]),
);
