import type { PermissionKey } from '../../../shared/catalogue/permissions.ts';
import type { UserImpact } from '../../../shared/permissions/impact.ts';

/** People whose rights change in the same way. */
export interface AffectedGroup {
  readonly users: readonly string[];
  readonly gains: readonly PermissionKey[];
  readonly losses: readonly PermissionKey[];
  readonly desksGained: readonly string[];
  readonly desksLost: readonly string[];
}

/** Thirty people who gain the same are one line, the largest group first. */
export function affectedGroups(impacts: readonly UserImpact[]): readonly AffectedGroup[] {
  const groups = new Map<string, AffectedGroup & { readonly users: string[] }>();
  for (const { user, gains, losses, desksGained, desksLost } of impacts) {
    const signature = [gains, losses, desksGained, desksLost].map((list) => [...list].sort().join(' ')).join('|');
    const group = groups.get(signature);
    if (group === undefined) groups.set(signature, { users: [user], gains, losses, desksGained, desksLost });
    else group.users.push(user);
  }
  return [...groups.values()].toSorted((one, other) => other.users.length - one.users.length);
}
