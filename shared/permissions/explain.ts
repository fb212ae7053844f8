/**
 * Why a user holds a permission or does not: every role and level that grants it, every no against it, what
 * it lacks, and why something that could grant it does not do so here and now.
 */

import type { ModuleKey } from '../catalogue/modules.ts';
import { findPermission, permissionKeys, type PermissionKey } from '../catalogue/permissions.ts';
import type { OrganisationView } from '../schema/organisation-view.ts';
import { collections, type User } from '../schema/records.ts';
import { bitOf, hasBit } from './bits.ts';
import { acceptsAddress, acceptsCountry, whereaboutsOf, type Restriction, type Whereabouts } from './restriction.ts';
import { grantsOfRole, moduleBits, negativePermissions, type RoleGrants } from './role-grants.ts';
import { reachOf, type ReachedRole, type RoleReach } from './role-reach.ts';
import { allNeeds } from './rights-sum.ts';
import { endOf } from './held-reaches.ts';
import { compileSubject, has, type Context, type Subject } from './subject.ts';

export interface Explanation {
  readonly permission: PermissionKey;
  /** Effective here and now. */
  readonly held: boolean;
  /** Held because `admin` implies it. */
  readonly impliedByAdmin: boolean;
  /** What grants it, active or not. With `impliedByAdmin`: what grants `admin`, too. */
  readonly sources: readonly Source[];
  /** Explicit noes against it; they have no effect on a holder of `admin`. */
  readonly noes: readonly Source[];
  /** Granted, but inert without these. */
  readonly missing: readonly PermissionKey[];
}

export interface Source {
  readonly via: 'role' | 'scope';
  /** From the role (or scope) that the user has to the one that says it, through `extends`. */
  readonly path: readonly string[];
  readonly says:
    | { readonly kind: 'permission'; readonly permission: PermissionKey }
    | { readonly kind: 'module'; readonly module: ModuleKey; readonly level: 'disabled' | 'read' | 'write' };
  /** ISO 8601; null: for ever. */
  readonly until: string | null;
  readonly inactive: Inactive | null;
}

export type Inactive =
  | { readonly kind: 'ended' }
  | { readonly kind: 'deleted' | 'too-deep'; readonly role: string }
  | { readonly kind: 'address' | 'country'; readonly role: string };

export function explainPermission(
  user: User,
  organisation: OrganisationView,
  context: Context,
  permission: PermissionKey,
): Explanation {
  const subject = compileSubject(user, organisation, context);
  return explain(permission, subject, [...saidTo(user, organisation, context)]);
}

/** The same of every permission that any of the user's roles speaks of, or that is held, in the order of the catalogue. */
export function explainAll(user: User, organisation: OrganisationView, context: Context): readonly Explanation[] {
  const subject = compileSubject(user, organisation, context);
  const said = [...saidTo(user, organisation, context)];
  return permissionKeys
    .map((permission) => explain(permission, subject, said))
    .filter(({ held, sources }) => held || sources.length > 0);
}

function explain(permission: PermissionKey, subject: Subject, said: readonly Saying[]): Explanation {
  const negative = findPermission(permission)?.risk === 'negative';
  const impliedByAdmin = permission !== 'admin' && !negative && has(subject, 'admin');
  const wanted = impliedByAdmin ? [permission, 'admin' as const] : [permission];
  const inert = hasBit(subject.inert, bitOf(permission));
  return {
    permission,
    held: has(subject, permission),
    impliedByAdmin,
    sources: said.flatMap((from) => wanted.flatMap((key) => grantsOf(key, from))),
    noes: said.flatMap((from) => noesOf(permission, from)),
    missing: inert ? [...allNeeds(permission)].filter((need) => !has(subject, need)) : [],
  };
}

/** One role that the user has, directly or through others, with what it says. */
type Saying = Pick<Source, 'inactive' | 'path' | 'until' | 'via'> & { readonly grants: RoleGrants };

function* saidTo(user: User, organisation: OrganisationView, { now, place }: Context): Iterable<Saying> {
  const where = whereaboutsOf(place);
  if (user.scope !== null)
    yield* saidBy(user.scope, organisation, where, { via: 'scope', until: null, inactive: null });
  for (const [roleId, assignment] of Object.entries(user.roles)) {
    const inactive: Inactive | null = endOf(assignment) > now ? null : { kind: 'ended' };
    yield* saidBy(roleId, organisation, where, {
      via: 'role',
      until: assignment === true ? null : assignment,
      inactive,
    });
  }
}

type Assigned = Pick<Source, 'inactive' | 'until' | 'via'>;

function* saidBy(
  roleId: string,
  organisation: OrganisationView,
  where: Whereabouts,
  assigned: Assigned,
): Iterable<Saying> {
  const reach = reachOf(roleId, organisation);
  if (reach === null) {
    // Deleted, or gone: nobody knows what it granted.
    const role = organisation.get(collections.roles, roleId);
    if (role !== undefined)
      yield { ...assigned, inactive: { kind: 'deleted', role: roleId }, path: [roleId], grants: grantsOfRole(role) };
    return;
  }
  const inactive = assigned.inactive ?? (reach.tooDeep ? { kind: 'too-deep', role: roleId } : null);
  for (const step of stepsThrough(reach, where, inactive)) {
    yield { ...assigned, inactive: step.inactive, path: step.path, grants: step.node.says };
  }
}

interface Step {
  readonly node: ReachedRole;
  readonly path: readonly string[];
  readonly inactive: Inactive | null;
}

/** Each reached role once, by an active path where there is one. */
function stepsThrough({ nodes }: RoleReach, where: Whereabouts, inactive: Inactive | null): readonly Step[] {
  const steps: Step[] = [];
  const seen = new Set<ReachedRole>();
  const later: Step[] = [];
  const visit = (position: number, path: readonly string[], above: Inactive | null): void => {
    const node = nodes[position];
    if (node === undefined || seen.has(node)) return;
    const step = { node, path: [...path, node.id], inactive: above ?? objectionOf(node, where) };
    if (step.inactive === null || above !== null) take(step);
    else later.push(step);
  };
  const take = (step: Step): void => {
    seen.add(step.node);
    steps.push(step);
  };
  const follow = (from: number): void => {
    // The list grows while it is walked.
    for (let index = from; index < steps.length; index += 1) {
      const step = steps[index];
      for (const parent of step?.node.extends ?? []) visit(parent, step?.path ?? [], step?.inactive ?? null);
    }
  };
  visit(0, [], inactive);
  follow(0);
  for (const step of later) {
    if (seen.has(step.node)) continue;
    const from = steps.length;
    take(step);
    follow(from);
  }
  return steps;
}

function objectionOf({ id, says }: ReachedRole, where: Whereabouts): Inactive | null {
  const restriction: Restriction | null = says.restriction;
  if (restriction === null) return null;
  if (!acceptsAddress(restriction, where.address)) return { kind: 'address', role: id };
  return acceptsCountry(restriction, where.country) ? null : { kind: 'country', role: id };
}

function grantsOf(permission: PermissionKey, { grants, ...from }: Saying): readonly Source[] {
  const sources: Source[] = [];
  if (hasBit(grants.named, bitOf(permission))) sources.push({ ...from, says: { kind: 'permission', permission } });
  for (const [index, module] of moduleBits.entries()) {
    const level = levelAt(grants, index);
    if (level === null || level === 'disabled' || !hasBit(module[level], bitOf(permission))) continue;
    sources.push({ ...from, says: { kind: 'module', module: module.key, level } });
  }
  return sources;
}

function noesOf(permission: PermissionKey, { grants, ...from }: Saying): readonly Source[] {
  const sources: Source[] = [];
  for (const [index, module] of moduleBits.entries()) {
    if (levelAt(grants, index) !== 'disabled' || !hasBit(module.write, bitOf(permission))) continue;
    sources.push({ ...from, says: { kind: 'module', module: module.key, level: 'disabled' } });
  }
  for (const [negative, taken] of Object.entries(negativePermissions)) {
    // `negativePermissions` is keyed by permissions.
    const key = negative as PermissionKey;
    if (taken === permission && hasBit(grants.named, bitOf(key)))
      sources.push({ ...from, says: { kind: 'permission', permission: key } });
  }
  return sources;
}

function levelAt(grants: RoleGrants, module: number): 'disabled' | 'read' | 'write' | null {
  const bit = 1 << module;
  if ((grants.disabledModules & bit) !== 0) return 'disabled';
  if ((grants.writeModules & bit) !== 0) return 'write';
  return (grants.readModules & bit) !== 0 ? 'read' : null;
}
