/**
 * What has to change for a user to be what a row wants: nothing that the row does not speak of.
 *
 * An assignment to a role or desk that is deleted cannot be named in a file, so a row that does not name
 * it does not take it away.
 */

import type { Change } from '../document/change.ts';
import { difference } from '../document/difference.ts';
import { collections, type Assignment, type Members, type User } from '../schema/records.ts';
import type { NameDirectory } from './name-directory.ts';
import type { WantedUser } from './read-user-row.ts';

export function changesToUser(user: User, wanted: WantedUser, directory: NameDirectory): readonly Change[] {
  const assigned = (
    kind: 'desk' | 'role',
    has: Members<Assignment>,
    wants: ReadonlyMap<string, Assignment> | undefined,
  ): Members<Assignment> => {
    if (wants === undefined) return has;
    const unnamable = Object.entries(has).filter(([id]) => directory.nameOf(kind, id) === null);
    return Object.fromEntries([...unnamable, ...wants]);
  };
  return difference(collections.users, user, {
    ...user,
    // A user who is there keeps the spelling of the name; it is what the row was found by.
    username: user.username === '' ? wanted.username : user.username,
    email: wanted.email ?? user.email,
    enabled: wanted.enabled ?? user.enabled,
    scope: wanted.scope === undefined ? user.scope : wanted.scope,
    roles: assigned('role', user.roles, wanted.roles),
    desks: assigned('desk', user.desks, wanted.desks),
  });
}
