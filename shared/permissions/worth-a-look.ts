/** What an organisation has too much of: roles that nobody holds, roles that are the same, permissions that nobody has or that do nothing. */

import type { PermissionKey } from '../catalogue/permissions.ts';
import type { OrganisationView } from '../schema/organisation-view.ts';
import { collections, type Role } from '../schema/records.ts';
import { addAll, emptyBits, isEmpty, keysOf, without, type Bits } from './bits.ts';
import { eachReach } from './held-reaches.ts';
import { signatureOf } from './holding.ts';
import { heldByAnybody } from './role-effect.ts';
import { negativeBits } from './role-grants.ts';
import { allNeeds, everyRight, RightsSum } from './rights-sum.ts';
import { roleAlone } from './role-alone.ts';
import { reachOf } from './role-reach.ts';

/** Roles of one's own that no user holds now, directly or through a role that extends them. Deleted users hold nothing. */
export function unusedRoles(organisation: OrganisationView, now: number): readonly Role[] {
  const used = new Set<string>();
  for (const user of organisation.all(collections.users)) {
    if (user.deletedAt !== null) continue;
    eachReach(user, organisation, now, ({ nodes }) => {
      for (const { id } of nodes) used.add(id);
    });
  }
  return [...organisation.all(collections.roles)].filter(({ id, deletedAt }) => deletedAt === null && !used.has(id));
}

export interface UnheldPermissions {
  /** Some role grants it, and nobody who could use it holds it. */
  readonly granted: readonly PermissionKey[];
  /** Not even a role does. */
  readonly inNoRole: readonly PermissionKey[];
}

/** Rights that no user who can use the account holds now, anywhere. */
export function unheldPermissions(organisation: OrganisationView, now: number): UnheldPermissions {
  const unheld = without(everyRight, heldByAnybody(organisation, now));
  const granted = emptyBits();
  for (const { id, deletedAt } of organisation.all(collections.roles)) {
    const reach = deletedAt === null ? reachOf(id, organisation) : null;
    if (reach !== null) addAll(granted, reach.somewhere.grants);
  }
  const inNoRole = without(unheld, granted);
  return { granted: keysOf(without(unheld, inNoRole)), inNoRole: keysOf(inNoRole) };
}

export interface InertGrants {
  readonly role: Role;
  /** What it says itself, to no effect, and what each would need. */
  readonly grants: readonly { readonly permission: PermissionKey; readonly needs: readonly PermissionKey[] }[];
}

/**
 * What roles of one's own grant to no effect: neither they themselves, nor anything else that somebody has who
 * holds them, directly or through a role that extends them, bring what it needs.
 */
export function inertGrants(organisation: OrganisationView, now: number): readonly InertGrants[] {
  const inert = new Map<string, Bits>();
  for (const { id, deletedAt } of organisation.all(collections.roles)) {
    const alone = deletedAt === null ? roleAlone(id, organisation) : null;
    if (alone === null || isEmpty(alone.inert)) continue;
    const says = reachOf(id, organisation)?.nodes[0]?.says.grants ?? emptyBits();
    inert.set(id, without(alone.inert, without(alone.inert, says)));
  }
  if (inert.size > 0) takeOutWhatActs(inert, organisation, now);
  return [...organisation.all(collections.roles)].flatMap((role) => {
    const left = keysOf(inert.get(role.id) ?? emptyBits());
    if (left.length === 0) return [];
    const has = new Set(keysOf(roleAlone(role.id, organisation)?.effective ?? emptyBits()));
    const grants = left.map((permission) => ({
      permission,
      needs: [...allNeeds(permission)].filter((need) => !has.has(need)),
    }));
    return [{ role, grants }];
  });
}

/** Out of each role's, what acts for one of its holders. */
function takeOutWhatActs(inert: Map<string, Bits>, organisation: OrganisationView, now: number): void {
  const seen = new Set<string>();
  for (const user of organisation.all(collections.users)) {
    const signature = signatureOf(user);
    if (user.deletedAt !== null || seen.has(signature)) continue;
    seen.add(signature);
    const sum = new RightsSum();
    const roles = new Set<string>();
    eachReach(user, organisation, now, ({ nodes, somewhere }) => {
      sum.add(somewhere);
      for (const { id } of nodes) roles.add(id);
    });
    const { effective } = sum.rights();
    for (const id of roles) {
      const left = inert.get(id);
      if (left !== undefined) inert.set(id, without(left, effective));
    }
  }
}

export interface AlikeRoles {
  readonly a: string;
  readonly b: string;
  /** Effective with one of them and not with the other. Empty: the same. */
  readonly differing: readonly PermissionKey[];
}

/** At most so many permissions apart, and not more than a quarter of what the two have together. */
const maxDiffering = 3;

/**
 * Pairs of roles of one's own that grant the same or nearly so, wherever they accept, and mask the same;
 * the nearest first. Roles that grant nothing are like nothing.
 */
export function alikeRoles(organisation: OrganisationView): readonly AlikeRoles[] {
  const roles = [...organisation.all(collections.roles)].flatMap(({ id, deletedAt }) => {
    const alone = deletedAt === null ? roleAlone(id, organisation) : null;
    if (alone === null) return [];
    const { effective, brought, restricted } = alone;
    const rights = without(effective, negativeBits);
    const size = countOf(rights);
    const kind = `${String(brought.masks)}${String(restricted)}${String(brought.blocksSignIn)}${brought.disabledModules}`;
    return size === 0 ? [] : [{ id, rights, size, kind }];
  });
  const pairs: AlikeRoles[] = [];
  for (const [index, one] of roles.entries()) {
    for (const other of roles.slice(index + 1)) {
      // Cheaper than the sets: how many they are.
      if (one.kind !== other.kind || Math.abs(one.size - other.size) > maxDiffering) continue;
      const differing = differenceOf(one.rights, other.rights);
      const apart = countOf(differing);
      const together = (one.size + other.size + apart) / 2;
      if (apart <= maxDiffering && apart * 4 <= together)
        pairs.push({ a: one.id, b: other.id, differing: keysOf(differing) });
    }
  }
  return pairs.toSorted((a, b) => a.differing.length - b.differing.length);
}

function differenceOf(a: Bits, b: Bits): Bits {
  const differing = without(a, b);
  addAll(differing, without(b, a));
  return differing;
}

function countOf(bits: Bits): number {
  let count = 0;
  for (const word of bits) for (let rest = word; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
