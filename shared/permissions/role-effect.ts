/**
 * What a role does to those who hold it: what it gives them that nothing else of theirs gives, and what it
 * takes from them. As if every place were accepted and every account were open; at one time.
 */

import type { PermissionKey } from '../catalogue/permissions.ts';
import type { OrganisationView } from '../schema/organisation-view.ts';
import { collections } from '../schema/records.ts';
import { addAll, emptyBits, keysOf, without, type Bits } from './bits.ts';
import { eachReach, type Holding } from './held-reaches.ts';
import { rolesSignature } from './holding.ts';
import { roleAlone } from './role-alone.ts';
import { negativeBits } from './role-grants.ts';
import { RightsSum, type Rights } from './rights-sum.ts';
import { hasWayIn } from './way-in.ts';

export interface RoleEffect {
  /** The people to whom it does the same, the largest group first. */
  readonly groups: readonly EffectGroup[];
  /** Granted by the role itself, and without effect for a holder of nothing else. */
  readonly inert: readonly PermissionKey[];
  /** Of these, those that have no effect for any of its holders. Empty while nobody holds it. */
  readonly inertForAll: readonly PermissionKey[];
}

export interface EffectGroup {
  readonly users: readonly string[];
  readonly gives: readonly PermissionKey[];
  readonly takes: readonly PermissionKey[];
  /** Phone numbers are masked because of it. */
  readonly masks: boolean;
}

/** Null: there is no such role, or it is deleted. */
export function effectOfRole(roleId: string, organisation: OrganisationView, now: number): RoleEffect | null {
  const alone = roleAlone(roleId, organisation);
  if (alone === null) return null;
  const effects = new Map<string, Effect>();
  const groups = new Map<string, { readonly effect: Effect; readonly users: string[] }>();
  let inertForAll: Bits | null = null;
  for (const id of organisation.usersHolding(roleId)) {
    const user = organisation.get(collections.users, id);
    if (user === undefined || user.deletedAt !== null) continue;
    const key = `${rolesSignature(user.roles)}|${user.scope ?? ''}`;
    let effect = effects.get(key);
    if (effect === undefined) effects.set(key, (effect = effectOn(user, roleId, organisation, now)));
    inertForAll = without(inertForAll ?? alone.inert, effect.held);
    const same = groups.get(effect.key);
    if (same === undefined) groups.set(effect.key, { effect, users: [id] });
    else same.users.push(id);
  }
  return {
    groups: [...groups.values()]
      .toSorted((a, b) => b.users.length - a.users.length)
      .map(({ effect: { gives, takes, masks }, users }) => ({ users, gives, takes, masks })),
    inert: keysOf(alone.inert),
    inertForAll: inertForAll === null ? [] : keysOf(inertForAll),
  };
}

interface Effect extends Omit<EffectGroup, 'users'> {
  readonly key: string;
  readonly held: Bits;
}

function effectOn({ roles, scope }: Holding, roleId: string, organisation: OrganisationView, now: number): Effect {
  const { [roleId]: _left, ...others } = roles;
  const rest: Holding = { roles: others, scope: scope === roleId ? null : scope };
  const [all, rights] = sumOf({ roles, scope }, organisation, now);
  const [other, otherwise] = sumOf(rest, organisation, now);
  const gives = keysOf(without(without(rights.effective, negativeBits), otherwise.effective));
  const takes = keysOf(without(without(otherwise.effective, negativeBits), rights.effective));
  const masks = isMasked(all) && !isMasked(other);
  return { key: `${gives.join()}|${takes.join()}|${String(masks)}`, held: rights.effective, gives, takes, masks };
}

function sumOf(holding: Holding, organisation: OrganisationView, now: number): readonly [RightsSum, Rights] {
  const sum = new RightsSum();
  eachReach(holding, organisation, now, ({ somewhere }) => sum.add(somewhere));
  return [sum, sum.rights()];
}

function isMasked(sum: RightsSum): boolean {
  return sum.masks && !sum.isAdmin();
}

/** What a user with a usable account holds now, wherever they are. */
export function heldByAnybody(organisation: OrganisationView, now: number): Bits {
  const held = emptyBits();
  const seen = new Set<string>();
  for (const user of organisation.all(collections.users)) {
    if (!user.enabled || user.deletedAt !== null || !hasWayIn(user)) continue;
    const key = `${rolesSignature(user.roles)}|${user.scope ?? ''}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const [sum, { effective }] = sumOf(user, organisation, now);
    if (!sum.blocksSignIn) addAll(held, effective);
  }
  return held;
}
