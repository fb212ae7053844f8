import type { DeskReach, Reached } from '../../../../shared/permissions/desk-reach.ts';

/** People whom the same records reach, or leave. */
export interface ReachGroup {
  readonly users: readonly string[];
  readonly gains: readonly Reached[];
  readonly losses: readonly Reached[];
}

/** The largest group first. */
export function reachGroups(reaches: readonly DeskReach[]): readonly ReachGroup[] {
  const groups = new Map<string, ReachGroup & { readonly users: string[] }>();
  for (const { user, gains, losses } of reaches) {
    const signature = [gains, losses].map((list) => list.map(({ id }) => id).join(' ')).join('|');
    const group = groups.get(signature);
    if (group === undefined) groups.set(signature, { users: [user], gains, losses });
    else group.users.push(user);
  }
  return [...groups.values()].toSorted((one, other) => other.users.length - one.users.length);
}
