/** Whose rights a change set may touch. Walks from what is changed, never over the whole organisation. */

import type { Change } from '../document/change.ts';
import type { OrganisationView } from '../schema/organisation-view.ts';

/** Fields of a role that change what it means to hold it; its name and description do not. */
const roleRights: ReadonlySet<string> = new Set([
  'permissions',
  'modules',
  'maskPhone',
  'acceptedAddresses',
  'acceptedCountries',
  'extends',
  'deletedAt',
]);

const userRights: ReadonlySet<string> = new Set(['enabled', 'scope', 'roles', 'desks', 'passwordSetAt', 'deletedAt']);

/** Whether a change can change rights. Making a role or a user, by its name, can. */
export function touchesRights(change: Change, before: OrganisationView): boolean {
  if (change.collection === 'roles') return roleRights.has(change.field) || isMaking(change, before);
  if (change.collection === 'users') return userRights.has(change.field) || isMaking(change, before);
  return change.collection === 'desks' && (change.field === 'deletedAt' || isMaking(change, before));
}

/** These roles and all that extend them, through others too, before or after. */
export function withExtenders(roleIds: Iterable<string>, views: readonly OrganisationView[]): ReadonlySet<string> {
  const reached = new Set(roleIds);
  for (const id of reached)
    for (const view of views) for (const extender of view.rolesExtending(id)) reached.add(extender);
  return reached;
}

/** The users whose rights (or sign-in, or desks) may be other after these changes. */
export function affectedUsers(
  changes: readonly Change[],
  before: OrganisationView,
  after: OrganisationView,
): ReadonlySet<string> {
  const users = new Set<string>();
  const roles = new Set<string>();
  const views = [before, after];
  for (const change of changes) {
    if (!touchesRights(change, before)) continue;
    if (change.collection === 'users') users.add(change.id);
    if (change.collection === 'roles') roles.add(change.id);
    if (change.collection === 'desks')
      for (const view of views) for (const user of view.usersOnDesk(change.id)) users.add(user);
  }
  for (const role of withExtenders(roles, views))
    for (const view of views) for (const user of view.usersHolding(role)) users.add(user);
  return users;
}

function isMaking(change: Change, before: OrganisationView): boolean {
  const naming = change.collection === 'users' ? 'username' : 'name';
  return change.field === naming && before.get(change.collection, change.id) === undefined;
}
