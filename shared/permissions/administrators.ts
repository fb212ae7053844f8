/**
 * Somebody can always administer: an enabled, undeleted user with a way to sign in, without No Portal, who holds
 * `admin` for ever and everywhere.
 */

import type { Change } from '../document/change.ts';
import { builtInRoles } from '../catalogue/built-in-roles.ts';
import type { OrganisationView } from '../schema/organisation-view.ts';
import { collections, type User } from '../schema/records.ts';
import { bitOf, hasBit } from './bits.ts';
import { eachReach } from './held-reaches.ts';
import { mayBeBlocked } from './holding.ts';
import { reachOf, type RoleReach } from './role-reach.ts';
import { hasWayIn } from './way-in.ts';

export function isAdministrator(user: User, organisation: OrganisationView, now: number): boolean {
  if (!user.enabled || user.deletedAt !== null || !hasWayIn(user)) return false;
  let holds = false;
  eachReach(
    user,
    organisation,
    now,
    (reach, endsAt) => (holds ||= endsAt === Number.POSITIVE_INFINITY && administers(reach)),
  );
  return holds && !mayBeBlocked(user, organisation, now);
}

/** Some administrator, or null. `likely` is looked at first: usually the person who asks is one. */
export function findAdministrator(organisation: OrganisationView, now: number, likely: string): string | null {
  const first = organisation.get(collections.users, likely);
  if (first !== undefined && isAdministrator(first, organisation, now)) return likely;
  for (const roleId of rolesThatAdminister(organisation)) {
    for (const userId of organisation.usersHolding(roleId)) {
      const user = organisation.get(collections.users, userId);
      if (user !== undefined && isAdministrator(user, organisation, now)) return userId;
    }
  }
  return null;
}

/** Whether a change can leave fewer administrators than there were. */
export function mayUnseat(change: Change, before: OrganisationView, now: number): boolean {
  if (change.collection === collections.roles) return mayWeaken(change, before);
  if (change.collection !== collections.users || !unseating.has(change.field)) return false;
  const user = before.get(collections.users, change.id);
  return user !== undefined && isAdministrator(user, before, now);
}

const unseating: ReadonlySet<string> = new Set([
  'enabled',
  'deletedAt',
  'passkeySince',
  'passwordSetAt',
  'roles',
  'scope',
]);
const weakening: ReadonlySet<string> = new Set([
  'acceptedAddresses',
  'acceptedCountries',
  'deletedAt',
  'extends',
  'permissions',
]);
const adminBit = bitOf('admin');

/** A role that does not administer can still come to reach No Portal. */
function mayWeaken(change: Change, before: OrganisationView): boolean {
  if (!weakening.has(change.field) || before.get(collections.roles, change.id) === undefined) return false;
  return change.field === 'extends' || administers(reachOf(change.id, before));
}

function administers(reach: RoleReach | null): boolean {
  return reach !== null && reach.everywhere !== null && hasBit(reach.everywhere.grants, adminBit);
}

function* rolesThatAdminister(organisation: OrganisationView): Iterable<string> {
  for (const role of builtInRoles) if (role.permissions.includes('admin')) yield role.id;
  for (const role of organisation.all(collections.roles))
    if (administers(reachOf(role.id, organisation))) yield role.id;
}
