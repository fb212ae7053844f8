import { builtInRoles } from '../../../../shared/catalogue/built-in-roles.ts';
import { findPermission, type PermissionKey, type Risk } from '../../../../shared/catalogue/permissions.ts';
import type { RoleKind } from '../../../language/catalogue-text.ts';
import type { Role, User } from '../../../../shared/schema/records.ts';
import { recordOfBuiltIn } from '../../granting/built-in-record.ts';
import { grantsOf, type FindRole, type GrantedWays } from '../../granting/granted-ways.ts';

/** One line of the roles list. */
export interface RoleRow {
  readonly id: string;
  readonly role: Role;
  readonly kind: RoleKind;
  /** Users who hold it directly or as their scope; null: users are not known here. */
  readonly members: number | null;
  readonly grants: GrantedWays;
  readonly restricted: boolean;
  /** Granted permissions that deserve a second look; empty with admin, which stands for all of them. */
  readonly risky: readonly PermissionKey[];
}

const secondLook: ReadonlySet<Risk> = new Set(['critical', 'escalation', 'high']);

/** Every role that can be held: the records and the built-in ones. */
export function rowsOf(roles: readonly Role[], users: readonly User[] | null): readonly RoleRow[] {
  const byId = new Map([...builtInRoles.map(recordOfBuiltIn), ...roles].map((role) => [role.id, role]));
  const find: FindRole = (id) => byId.get(id);
  const held = users === null ? null : holders(users);
  const kinds = new Map<string, RoleKind>(
    builtInRoles.map((role) => [role.id, role.kind === 'scope' ? 'built-in scope' : 'built-in role']),
  );
  return [...byId.values()].map((role) => {
    const grants = grantsOf(role, find);
    return {
      id: role.id,
      role,
      kind: kinds.get(role.id) ?? 'custom',
      members: held === null ? null : (held.get(role.id) ?? 0),
      grants,
      restricted: Object.keys(role.acceptedAddresses).length + Object.keys(role.acceptedCountries).length > 0,
      risky: grants.admin ? [] : [...grants.effective].filter(isRisky),
    };
  });
}

function isRisky(key: PermissionKey): boolean {
  const risk = findPermission(key)?.risk ?? null;
  return risk !== null && secondLook.has(risk);
}

function holders(users: readonly User[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const user of users) {
    const held = new Set([...Object.keys(user.roles), ...(user.scope === null ? [] : [user.scope])]);
    for (const id of held) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
