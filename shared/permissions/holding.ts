/** What a user holds that can grant: roles with their ends, and a scope. All that rights follow from. */

import type { OrganisationView } from '../schema/organisation-view.ts';
import type { Assignment, Members, User } from '../schema/records.ts';
import { addAll, bitOf, emptyBits, hasBit, without, type Bits } from './bits.ts';
import { endOf } from './subject.ts';
import type { Whereabouts } from './restriction.ts';
import { everyRight, RightsSum } from './rights-sum.ts';
import { negativeBits } from './role-grants.ts';
import { broughtAt, reachOf, type RoleReach } from './role-reach.ts';

export type Holding = Pick<User, 'roles' | 'scope'>;

export const holdsNothing: Holding = { scope: null, roles: {} };

export interface RightsAt {
  /** Effective, as if the account were enabled and could sign in; without negative permissions. */
  readonly permissions: Bits;
  /** Sees phone numbers: has any right, and no active role masks. */
  readonly unmasked: boolean;
  /** No Portal. */
  readonly blocked: boolean;
}

export function rightsAt(holding: Holding, organisation: OrganisationView, now: number, where: Whereabouts): RightsAt {
  const sum = new RightsSum();
  eachReach(holding, organisation, now, (reach) => {
    const brought = broughtAt(reach, where);
    if (brought !== null) sum.add(brought);
  });
  const permissions = without(sum.rights().effective, negativeBits);
  const masked = sum.masks && !sum.isAdmin();
  return { permissions, unmasked: !masked && permissions.some((word) => word !== 0), blocked: sum.blocksSignIn };
}

/** At least all that the holding can ever mean from now on: noes, needs and restrictions left out. */
export function mostOf(holding: Holding, organisation: OrganisationView, now: number): Bits {
  const most = emptyBits();
  eachReach(holding, organisation, now, (reach) => addAll(most, reach.somewhere.grants));
  return hasBit(most, adminBit) ? everyRight : without(most, negativeBits);
}

/** At most what the holding means always and everywhere from now on. */
export function leastOf(holding: Holding, organisation: OrganisationView, now: number): Bits {
  const sum = new RightsSum();
  eachReach(holding, organisation, now, (reach, endsAt) => {
    sum.addNoes(reach.somewhere);
    if (endsAt === Number.POSITIVE_INFINITY && reach.everywhere !== null) sum.addGrants(reach.everywhere);
  });
  return without(sum.rights().effective, negativeBits);
}

/** Whether No Portal is among what the holding can mean from now on. */
export function mayBeBlocked(holding: Holding, organisation: OrganisationView, now: number): boolean {
  let blocked = false;
  eachReach(holding, organisation, now, (reach) => (blocked ||= reach.somewhere.blocksSignIn));
  return blocked;
}

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

/** Equal for holdings that mean the same; made once for each record. */
export function signatureOf({ roles, scope }: Holding): string {
  let signature = signatures.get(roles);
  if (signature === undefined) {
    signature = '';
    for (const roleId in roles) signature += `${roleId}=${String(roles[roleId])};`;
    signatures.set(roles, signature);
  }
  return scope === null ? signature : `${signature}${scope}`;
}

function visitReach(id: string, endsAt: number, organisation: OrganisationView, visit: (reach: RoleReach, endsAt: number) => void): void {
  const reach = reachOf(id, organisation);
  if (reach !== null) visit(reach, endsAt);
}

const adminBit = bitOf('admin');
const signatures = new WeakMap<Members<Assignment>, string>();
