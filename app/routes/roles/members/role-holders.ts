import type { User } from '../../../../shared/schema/records.ts';
import { sorted } from '../../../components/natural-order.ts';

export interface RoleHolder {
  readonly user: User;
  readonly as: 'role' | 'scope';
  /** The end of the assignment, which may be past; null: for ever. */
  readonly until: string | null;
}

/** The users who hold a role directly or as their scope, by username. */
export function roleHolders(roleId: string, users: readonly User[]): readonly RoleHolder[] {
  const holders: RoleHolder[] = [];
  for (const user of users) {
    const assignment = Object.hasOwn(user.roles, roleId) ? user.roles[roleId] : undefined;
    if (user.scope === roleId) holders.push({ user, as: 'scope', until: null });
    else if (assignment !== undefined)
      holders.push({ user, as: 'role', until: assignment === true ? null : assignment });
  }
  return sorted(holders, ({ user }) => user.username);
}
