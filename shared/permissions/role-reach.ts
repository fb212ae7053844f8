/**
 * What a role brings with everything it extends, directly and through others.
 *
 * Guarantees: terminates on any graph; each role counts once; a role that is deleted or missing brings
 * nothing, and neither does what is reached through it alone; a role that reaches deeper than
 * `limits.inheritanceDepth` grants nothing (its noes stay). A restricted parent stays restricted when
 * inherited: what is reached through it alone is there only where it accepts.
 */

import { builtInRoles, findBuiltInRole } from '../catalogue/built-in-roles.ts';
import { limits } from '../schema/limits.ts';
import type { OrganisationView } from '../schema/organisation-view.ts';
import { collections, type Role } from '../schema/records.ts';
import { addAll, emptyBits, type Bits } from './bits.ts';
import { accepts, type Whereabouts } from './restriction.ts';
import { grantsOfBuiltIn, grantsOfRole, type RoleGrants } from './role-grants.ts';

/** What is brought, before noes and needs. */
export interface Brought {
  readonly grants: Bits;
  readonly readModules: number;
  readonly writeModules: number;
  readonly disabledModules: number;
  readonly masks: boolean;
  readonly blocksSignIn: boolean;
}

export interface RoleReach {
  /** Itself first, then nearest first. */
  readonly nodes: readonly ReachedRole[];
  readonly tooDeep: boolean;
  readonly restricted: boolean;
  /** Wherever the user is: only through roles without restrictions. Null: the role itself is restricted. */
  readonly everywhere: Brought | null;
  /** Somewhere: as if every restriction accepted. */
  readonly somewhere: Brought;
}

export interface ReachedRole {
  readonly id: string;
  readonly says: RoleGrants;
  /** Positions in `nodes` of what it extends. */
  readonly extends: readonly number[];
}

/** Null: there is no such role, or it is deleted. */
export function reachOf(id: string, organisation: OrganisationView): RoleReach | null {
  const builtIn = builtInReaches.get(id);
  if (builtIn !== undefined) return builtIn;
  const role = organisation.get(collections.roles, id);
  if (role === undefined || role.deletedAt !== null) return null;
  const kept = reaches.get(role);
  if (kept !== undefined && stillTrue(kept.readFrom, organisation)) return kept.reach;
  const made = makeReach(id, organisation);
  reaches.set(role, made);
  return made.reach;
}

/** What a role brings at a place; null: it is not active there. */
export function broughtAt(reach: RoleReach, where: Whereabouts): Brought | null {
  if (!reach.restricted) return reach.everywhere;
  return bring(reach.nodes, reach.tooDeep, (says) => accepts(says.restriction, where));
}

interface Kept {
  readonly reach: RoleReach;
  /** Every record the reach was made from; undefined: there was none. */
  readonly readFrom: readonly (readonly [id: string, record: Role | undefined])[];
}

// By record, not by id: records are immutable, so a reach is true as long as it was made from the same ones.
const reaches = new WeakMap<Role, Kept>();

function stillTrue(readFrom: Kept['readFrom'], organisation: OrganisationView): boolean {
  for (const [id, record] of readFrom) if (organisation.get(collections.roles, id) !== record) return false;
  return true;
}

function makeReach(root: string, organisation: OrganisationView | null): Kept {
  const positions = new Map<string, number>();
  const found: { id: string; says: RoleGrants; extends: number[] }[] = [];
  const readFrom: [string, Role | undefined][] = [];
  let tooDeep = false;
  let level = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limits.inheritanceDepth) {
      tooDeep = true;
      break;
    }
    const next: string[] = [];
    for (const id of level) {
      if (positions.has(id)) continue;
      const says = saidBy(id, organisation, id === root ? null : readFrom);
      // A role that is gone keeps its place as -1, so that it is looked up only once.
      positions.set(id, says === null ? -1 : found.length);
      if (says === null) continue;
      found.push({ id, says, extends: [] });
      next.push(...says.extends.filter((parent) => !positions.has(parent)));
    }
    level = next;
  }
  for (const node of found) node.extends.push(...node.says.extends.flatMap((id) => known(positions.get(id))));
  return { reach: summarize(found, tooDeep), readFrom };
}

function known(position: number | undefined): number[] {
  return position === undefined || position === -1 ? [] : [position];
}

function saidBy(
  id: string,
  organisation: OrganisationView | null,
  readFrom: [string, Role | undefined][] | null,
): RoleGrants | null {
  const builtIn = findBuiltInRole(id);
  if (builtIn !== undefined) return grantsOfBuiltIn(builtIn);
  const role = organisation?.get(collections.roles, id);
  readFrom?.push([id, role]);
  return role === undefined || role.deletedAt !== null ? null : grantsOfRole(role);
}

function summarize(nodes: readonly ReachedRole[], tooDeep: boolean): RoleReach {
  const restricted = nodes.some((node) => node.says.restriction !== null);
  const somewhere = bring(nodes, tooDeep, () => true) ?? nothing;
  const everywhere = restricted ? bring(nodes, tooDeep, (says) => says.restriction === null) : somewhere;
  return { nodes, tooDeep, restricted, everywhere, somewhere };
}

function bring(nodes: readonly ReachedRole[], tooDeep: boolean, active: (says: RoleGrants) => boolean): Brought | null {
  const root = nodes[0];
  if (root === undefined || !active(root.says)) return null;
  if (nodes.length === 1 && !tooDeep) return root.says;
  const grants = emptyBits();
  const brought = { grants, readModules: 0, writeModules: 0, disabledModules: 0, masks: false, blocksSignIn: false };
  const visited = new Set([0]);
  for (const position of visited) {
    const node = nodes[position];
    if (node === undefined) continue;
    if (!tooDeep) {
      addAll(grants, node.says.grants);
      brought.readModules |= node.says.readModules;
      brought.writeModules |= node.says.writeModules;
    }
    brought.disabledModules |= node.says.disabledModules;
    brought.masks ||= node.says.masks;
    brought.blocksSignIn ||= node.says.blocksSignIn;
    // A set may grow while it is walked: this is the whole search.
    for (const parent of node.extends) {
      const reached = nodes[parent];
      if (reached !== undefined && active(reached.says)) visited.add(parent);
    }
  }
  return brought;
}

const nothing: Brought = {
  grants: emptyBits(),
  readModules: 0,
  writeModules: 0,
  disabledModules: 0,
  masks: false,
  blocksSignIn: false,
};

const builtInReaches: ReadonlyMap<string, RoleReach> = makeBuiltInReaches();

function makeBuiltInReaches(): Map<string, RoleReach> {
  return new Map(builtInRoles.map((role) => [role.id, makeReach(role.id, null).reach]));
}
