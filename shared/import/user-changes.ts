/**
 * What has to change for a user to be what a row wants: nothing that the row does not speak of.
 *
 * An assignment to a role or desk that is deleted cannot be named in a file, so a row that does not name
 * it does not take it away.
 */

import type { Change } from '../document/change.ts';
import { collections, type Assignment, type Members, type User, type Value } from '../schema/records.ts';
import type { NameDirectory } from './name-directory.ts';
import type { WantedUser } from './read-user-row.ts';

export function changesToUser(user: User, wanted: WantedUser, directory: NameDirectory): readonly Change[] {
  const changes: Change[] = [];
  const set = (field: string, before: Value, after: Value | undefined): void => {
    if (after !== undefined && after !== before) changes.push({ ...register(user.id, field, null), before, after });
  };
  const setMembers = (
    kind: 'desk' | 'role',
    has: Members<Assignment>,
    wants: ReadonlyMap<string, Assignment> | undefined,
  ): void => {
    if (wants === undefined) return;
    const field = kind === 'role' ? 'roles' : 'desks';
    for (const [id, after] of wants) {
      const before = Object.hasOwn(has, id) ? (has[id] ?? null) : null;
      if (before !== after) changes.push({ ...register(user.id, field, id), before, after });
    }
    for (const [id, before] of Object.entries(has)) {
      if (!wants.has(id) && directory.nameOf(kind, id) !== null) {
        changes.push({ ...register(user.id, field, id), before, after: null });
      }
    }
  };
  // A user who is there keeps the spelling of the name; it is what the row was found by.
  if (user.username === '') set('username', '', wanted.username);
  set('email', user.email, wanted.email);
  set('enabled', user.enabled, wanted.enabled);
  set('scope', user.scope, wanted.scope);
  setMembers('role', user.roles, wanted.roles);
  setMembers('desk', user.desks, wanted.desks);
  return changes;
}

function register(
  id: string,
  field: string,
  member: string | null,
): Pick<Change, 'collection' | 'field' | 'id' | 'member'> {
  return { collection: collections.users, id, field, member };
}
