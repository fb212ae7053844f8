import { findPermission, permissions, type PermissionKey } from '../../../../shared/catalogue/permissions.ts';
import type { Role } from '../../../../shared/schema/records.ts';
import { moduleName } from '../../../language/catalogue-text.ts';
import { grantsWords } from '../../../language/grants-words.ts';
import { missingNeeds, type Grant, type GrantedWays } from '../../granting/granted-ways.ts';

/** How one permission stands in a role. */
export interface PermissionState {
  /** Ticked in this role itself. */
  readonly ticked: boolean;
  /** Granted by a module's level or an extended role. */
  readonly otherwise: readonly Grant[];
  readonly impliedByAdmin: boolean;
  /** What takes it away, in words; null: nothing. */
  readonly takenBy: string | null;
  /** Granted, but inert without these; in the order to add them. */
  readonly missing: readonly PermissionKey[];
}

export function permissionState(key: PermissionKey, role: Role, grants: GrantedWays): PermissionState {
  const all = grants.grants.get(key) ?? [];
  const ticked = role.permissions[key] === true;
  const granted = all.length > 0;
  return {
    ticked,
    otherwise: all.filter((grant) => grant.module !== null || grant.via.length > 0),
    impliedByAdmin: grants.admin && key !== 'admin' && !isNegative(key),
    takenBy: granted ? (grants.noes.get(key) ?? null) : null,
    missing: granted && !grants.effective.has(key) && !grants.noes.has(key) ? missingNeeds(key, grants.effective) : [],
  };
}

/**
 * Whether this permission is the one of its group that says what is missing: three that lack the same are
 * told once, with the one button that mends them all.
 */
export function tellsMissing(key: PermissionKey, role: Role, grants: GrantedWays): boolean {
  const missingOf = (one: PermissionKey): string => permissionState(one, role, grants).missing.join(' ');
  const missing = missingOf(key);
  const group = findPermission(key)?.group;
  return (
    missing !== '' && permissions.find((one) => one.group === group && missingOf(one.key) === missing)?.key === key
  );
}

/** In words: "CDR in Supervisor". */
export function wayOf(grant: Grant, nameOf: (id: string) => string | null): string {
  const role = grant.via.at(-1);
  const from = role === undefined ? null : (nameOf(role) ?? grantsWords.roleNotHere);
  if (grant.module === null) return from ?? grantsWords.thisRole;
  const module = moduleName(grant.module);
  return from === null ? module : grantsWords.moduleIn(module, from);
}

function isNegative(key: PermissionKey): boolean {
  return findPermission(key)?.risk === 'negative';
}
