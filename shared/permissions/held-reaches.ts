/** What a user holds that can grant something: roles with their ends, and a scope. All rights follow from these. */

import type { OrganisationView } from '../schema/organisation-view.ts';
import type { User } from '../schema/records.ts';
import { reachOf, type RoleReach } from './role-reach.ts';

export type Holding = Pick<User, 'roles' | 'scope'>;

export const holdsNothing: Holding = { scope: null, roles: {} };

/** The reaches of what has not ended, with the end of each. */
export function eachReach(
  { roles, scope }: Holding,
  organisation: OrganisationView,
  now: number,
  visit: (reach: RoleReach, endsAt: number) => void,
): void {
  if (scope !== null) visitReach(scope, Number.POSITIVE_INFINITY, organisation, visit);
  for (const roleId in roles) {
    const endsAt = endOf(roles[roleId]);
    if (endsAt > now) visitReach(roleId, endsAt, organisation, visit);
  }
}

/**
 * When an assignment ends, ms since 1970: Infinity for one without an end, -Infinity for what is not an
 * assignment.
 */
export function endOf(assignment: unknown): number {
  if (assignment === true) return Number.POSITIVE_INFINITY;
  const time = typeof assignment === 'string' ? Date.parse(assignment) : Number.NaN;
  return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time;
}

function visitReach(
  id: string,
  endsAt: number,
  organisation: OrganisationView,
  visit: (reach: RoleReach, endsAt: number) => void,
): void {
  const reach = reachOf(id, organisation);
  if (reach !== null) visit(reach, endsAt);
}
