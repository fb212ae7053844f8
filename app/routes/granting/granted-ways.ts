/**
 * What a role grants by itself, and in which way: ticked, by a module's level, through a role that it
 * extends, or implied by admin. For showing; what a user may do is decided in shared/permissions.
 */

import { findModule, type Level, type ModuleKey } from '../../../shared/catalogue/modules.ts';
import {
  findPermission,
  isPermissionKey,
  permissionKeys,
  type PermissionKey,
} from '../../../shared/catalogue/permissions.ts';
import { negativePermissions } from '../../../shared/permissions/role-grants.ts';
import type { Role } from '../../../shared/schema/records.ts';
import { moduleName } from '../../language/catalogue-text.ts';
import { grantsWords } from '../../language/grants-words.ts';

/** Permissions that take a right away when held, and the right each takes. */
const negatives = Object.entries(negativePermissions) as readonly (readonly [PermissionKey, PermissionKey])[];

export interface Grant {
  /** The module whose level grants it; null: it is ticked. */
  readonly module: ModuleKey | null;
  /** The roles on the way to the one that grants it; empty: this role does. */
  readonly via: readonly string[];
}

export interface GrantedWays {
  readonly grants: ReadonlyMap<PermissionKey, readonly Grant[]>;
  readonly admin: boolean;
  /** Permissions that are taken away, and by what, in words. None with admin. */
  readonly noes: ReadonlyMap<PermissionKey, string>;
  /** Granted, not taken away, and everything it needs is too; with admin, all but what takes rights away. */
  readonly effective: ReadonlySet<PermissionKey>;
}

export type FindRole = (id: string) => Role | undefined;

export function grantsOf(role: Role, find: FindRole): GrantedWays {
  const grants = new Map<PermissionKey, Grant[]>();
  const noes = new Map<PermissionKey, string>();
  const add = (permission: PermissionKey, grant: Grant): void => {
    const known = grants.get(permission);
    if (known === undefined) grants.set(permission, [grant]);
    else known.push(grant);
  };
  for (const { role: one, via } of lineageOf(role, find)) {
    for (const key of Object.keys(one.permissions)) if (isPermissionKey(key)) add(key, { module: null, via });
    for (const [key, level] of Object.entries(one.modules)) {
      const module = findModule(key);
      if (module === undefined) continue;
      for (const permission of grantedAt(module.key, level)) add(permission, { module: module.key, via });
      if (level !== 'disabled') continue;
      for (const permission of [...module.readGrants, ...module.writeGrants])
        noes.set(permission, grantsWords.moduleDisabled(moduleName(module.key)));
    }
  }
  for (const [no, taken] of negatives) if (grants.has(no)) noes.set(taken, grantsWords.takenAwayBy(no));
  const admin = grants.has('admin');
  if (admin) noes.clear();
  const implied = permissionKeys.filter((key) => !Object.hasOwn(negativePermissions, key));
  const held = new Set(admin ? implied : [...grants.keys()].filter((key) => !noes.has(key)));
  return { grants, admin, noes, effective: admin ? held : withoutInert(held) };
}

/** What a level of a module grants. */
export function grantedAt(module: ModuleKey, level: Level): readonly PermissionKey[] {
  const info = findModule(module);
  if (info === undefined || level === 'default' || level === 'disabled') return [];
  return level === 'write' ? [...info.readGrants, ...info.writeGrants] : info.readGrants;
}

/** Everything a permission needs, directly or not, that is not in `held`, in the order to add it. */
export function missingNeeds(
  permission: PermissionKey,
  held: { has(key: PermissionKey): boolean },
): readonly PermissionKey[] {
  const missing = new Set<PermissionKey>();
  const look = (key: PermissionKey): void => {
    for (const need of needsOf(key)) {
      if (missing.has(need)) continue;
      look(need);
      if (!held.has(need)) missing.add(need);
    }
  };
  look(permission);
  return [...missing];
}

/** The role and all that it extends, nearest first, each once, with the way to it. Ends on any graph. */
export function lineageOf(
  role: Role,
  find: FindRole,
): readonly { readonly role: Role; readonly via: readonly string[] }[] {
  const lineage: { role: Role; via: readonly string[] }[] = [{ role, via: [] }];
  const seen = new Set([role.id]);
  for (const { role: one, via } of lineage) {
    for (const id of Object.keys(one.extends)) {
      if (seen.has(id)) continue;
      seen.add(id);
      const next = find(id);
      if (next !== undefined && next.deletedAt === null) lineage.push({ role: next, via: [...via, id] });
    }
  }
  return lineage;
}

/** The way from `candidate` back to `id`, which extending it would make a circle; null: there is none. */
export function circleThrough(id: string, candidate: string, find: FindRole): readonly string[] | null {
  if (candidate === id) return [id];
  const role = find(candidate);
  if (role === undefined) return null;
  const last = lineageOf(role, find).find((one) => Object.hasOwn(one.role.extends, id));
  return last === undefined ? null : [candidate, ...last.via, id];
}

function withoutInert(held: ReadonlySet<PermissionKey>): ReadonlySet<PermissionKey> {
  let effective = held;
  for (;;) {
    const next = new Set([...effective].filter((key) => needsOf(key).every((need) => effective.has(need))));
    if (next.size === effective.size) return next;
    effective = next;
  }
}

function needsOf(permission: PermissionKey): readonly PermissionKey[] {
  return (findPermission(permission)?.needs ?? []).filter(isPermissionKey);
}
