/** Whose rights a change set may touch. Walks from what is changed, never over the whole organisation. */

import { collections } from '../schema/records.ts';
import { descriptions } from '../collections/descriptions.ts';
import type { Change } from '../document/change.ts';
import { findField } from '../schema/fields.ts';
import type { OrganisationView } from '../schema/organisation-view.ts';

/** Whether a change can change rights: its field can, or it gives a new record its name. */
export function touchesRights(change: Change, before: OrganisationView): boolean {
  const spec = findField(change.collection, change.field);
  if (spec === undefined || !descriptions[change.collection].rights) return false;
  return spec.rights === true || (spec.naming && before.get(change.collection, change.id) === undefined);
}

/** These roles and all that extend them, through others too, before or after. */
export function withExtenders(roleIds: Iterable<string>, views: readonly OrganisationView[]): ReadonlySet<string> {
  const reached = new Set(roleIds);
  for (const id of reached)
    for (const view of views) for (const extender of view.rolesExtending(id)) reached.add(extender);
  return reached;
}

/** The users whose rights (or sign-in, or desks) these changes may change. */
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
    if (change.collection === collections.users) users.add(change.id);
    if (change.collection === collections.roles) roles.add(change.id);
    if (change.collection === collections.desks)
      for (const view of views) for (const user of view.usersOnDesk(change.id)) users.add(user);
  }
  for (const role of withExtenders(roles, views))
    for (const view of views) for (const user of view.usersHolding(role)) users.add(user);
  return users;
}
