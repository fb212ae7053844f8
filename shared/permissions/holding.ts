/** What a holding means: at one time and place, at most and at least. */

import type { OrganisationView } from '../schema/organisation-view.ts';
import type { Assignment, Members } from '../schema/records.ts';
import { addAll, bitOf, emptyBits, hasBit, isEmpty, without, type Bits } from './bits.ts';
import { eachReach, type Holding } from './held-reaches.ts';
import type { Whereabouts } from './restriction.ts';
import { everyRight, RightsSum } from './rights-sum.ts';
import { negativeBits } from './role-grants.ts';
import { sumOfLasting } from './subject.ts';
import { broughtAt, type RoleReach } from './role-reach.ts';

export interface RightsAt {
  /** As if the account were enabled and could sign in; negative permissions too. */
  readonly effective: Bits;
  /** Of these, the rights: without negative permissions. */
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
  const { effective } = sum.rights();
  const permissions = without(effective, negativeBits);
  const masked = sum.masks && !sum.isAdmin();
  return { effective, permissions, unmasked: !masked && !isEmpty(permissions), blocked: sum.blocksSignIn };
}

/** At least all that the holding can ever mean from now on: noes, needs and restrictions left out. */
export function mostOf(holding: Holding, organisation: OrganisationView, now: number): Bits {
  const most = emptyBits();
  eachReach(holding, organisation, now, (reach) => addAll(most, reach.somewhere.grants));
  return hasBit(most, adminBit) ? everyRight : without(most, negativeBits);
}

/** At most what the holding means always and everywhere from now on. */
export function leastOf(holding: Holding, organisation: OrganisationView, now: number): Bits {
  const held: { reach: RoleReach; endsAt: number }[] = [];
  eachReach(holding, organisation, now, (reach, endsAt) => held.push({ reach, endsAt }));
  return without(sumOfLasting(held).rights().effective, negativeBits);
}

/** Whether No Portal is among what the holding can mean from now on. */
export function mayBeBlocked(holding: Holding, organisation: OrganisationView, now: number): boolean {
  let blocked = false;
  eachReach(holding, organisation, now, (reach) => (blocked ||= reach.somewhere.blocksSignIn));
  return blocked;
}

/** Equal for holdings that mean the same; made once for each record. */
export function signatureOf({ roles, scope }: Holding): string {
  const signature = rolesSignature(roles);
  return scope === null ? signature : `${signature}${scope}`;
}

/** The same of the roles alone: one string object for equal ones. */
export function rolesSignature(roles: Members<Assignment>): string {
  let signature = signatures.get(roles);
  if (signature === undefined) {
    signature = '';
    for (const roleId in roles) signature += `${roleId}=${String(roles[roleId])};`;
    signature = interned(signature);
    signatures.set(roles, signature);
  }
  return signature;
}

const adminBit = bitOf('admin');
const signatures = new WeakMap<Members<Assignment>, string>();

const known = new Map<string, string>();
const maxKnown = 50_000;

/** One string object for equal texts: maps then compare them by identity. */
function interned(text: string): string {
  const same = known.get(text);
  if (same !== undefined) return same;
  if (known.size >= maxKnown) known.clear();
  known.set(text, text);
  return text;
}
