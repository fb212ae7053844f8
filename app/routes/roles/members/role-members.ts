import type { User } from '../../../../shared/schema/records.ts';
import { sorted } from '../../../components/natural-order.ts';

export interface RoleMember {
  readonly user: User;
  readonly as: 'role' | 'scope';
  /** The end of the assignment, which may be past; null: for ever. */
  readonly until: string | null;
}

/** The users who hold a role directly or as their scope, by username. */
export function roleMembers(roleId: string, users: readonly User[]): readonly RoleMember[] {
  const members: RoleMember[] = [];
  for (const user of users) {
    const assignment = Object.hasOwn(user.roles, roleId) ? user.roles[roleId] : undefined;
    if (user.scope === roleId) members.push({ user, as: 'scope', until: null });
    else if (assignment !== undefined)
      members.push({ user, as: 'role', until: assignment === true ? null : assignment });
  }
  return sorted(members, ({ user }) => user.username);
}
