import type { PermissionKey } from '../../../shared/catalogue/permissions.ts';
import type { Impact } from '../../../shared/permissions/impact.ts';

/** People whose rights change in the same way. */
export interface AffectedGroup {
  readonly users: readonly string[];
  readonly gains: readonly PermissionKey[];
  readonly losses: readonly PermissionKey[];
  readonly desksGained: readonly string[];
  readonly desksLost: readonly string[];
  /** Whether the account can be used afterwards, if that changes. */
  readonly enabled: boolean | null;
  /** Whether phone numbers are masked afterwards, if that changes. */
  readonly masked: boolean | null;
}

/** Thirty people who gain the same are one line, the largest group first. */
export function affectedGroups(impacts: readonly Impact[]): readonly AffectedGroup[] {
  const groups = new Map<string, AffectedGroup & { readonly users: string[] }>();
  for (const { user, gains, losses, desksGained, desksLost, enabled = null, masked = null } of impacts) {
    const lists = [gains, losses, desksGained, desksLost].map((list) => [...list].sort().join(' '));
    const signature = [...lists, enabled, masked].join('|');
    const group = groups.get(signature);
    if (group === undefined)
      groups.set(signature, { users: [user], gains, losses, desksGained, desksLost, enabled, masked });
    else group.users.push(user);
  }
  return [...groups.values()].toSorted((one, other) => other.users.length - one.users.length);
}
