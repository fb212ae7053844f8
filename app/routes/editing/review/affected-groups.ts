import type { PermissionKey } from '../../../../shared/catalogue/permissions.ts';
import type { DeskPage } from '../../../../shared/permissions/decide.ts';
import type { Impact } from '../../../../shared/permissions/impact.ts';
import type { Subject } from '../../../../shared/permissions/subject.ts';

/** People whose rights change in the same way. */
export interface AffectedGroup {
  readonly users: readonly string[];
  readonly gains: readonly PermissionKey[];
  readonly losses: readonly PermissionKey[];
  readonly desksGained: readonly string[];
  readonly desksLost: readonly string[];
  /** When all that is gained has ended; null: some of it has no end. */
  readonly gainsUntil: number | null;
  /** Pages that show them all desks from now on, or no longer. */
  readonly allDesksGained: readonly DeskPage[];
  readonly allDesksLost: readonly DeskPage[];
  /** Whether the account can be used afterwards, if that changes. */
  readonly enabled: boolean | null;
  /** Whether they can sign in afterwards; null where that was not asked or does not change. */
  readonly signIn: Subject['signIn'] | null;
  /** Whether phone numbers are masked afterwards, if that changes. */
  readonly masked: boolean | null;
}

/** Thirty people who gain the same are one line, the largest group first. */
export function affectedGroups(
  impacts: readonly Impact[],
  signInOf: (user: string) => Subject['signIn'] | null = () => null,
): readonly AffectedGroup[] {
  const groups = new Map<string, AffectedGroup & { readonly users: string[] }>();
  for (const { user, ...impact } of impacts) {
    const { gains, losses, desksGained, desksLost } = impact;
    const { gainsUntil = null, allDesksGained = [], allDesksLost = [], enabled = null, masked = null } = impact;
    const lists = [gains, losses, desksGained, desksLost, allDesksGained, allDesksLost];
    const signIn = enabled === null ? null : signInOf(user);
    const signature = [...lists.map((list) => [...list].sort().join(' ')), gainsUntil, enabled, signIn, masked].join(
      '|',
    );
    const group = groups.get(signature);
    if (group === undefined)
      groups.set(signature, {
        users: [user],
        gains,
        losses,
        desksGained,
        desksLost,
        gainsUntil,
        allDesksGained,
        allDesksLost,
        enabled,
        signIn,
        masked,
      });
    else group.users.push(user);
  }
  return [...groups.values()].toSorted((one, other) => other.users.length - one.users.length);
}
