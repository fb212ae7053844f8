/**
 * Roles extend roles without cycles and not too deep. Deleted roles count, so that restoring one can
 * neither close a cycle nor deepen a chain.
 */

import { collections } from '../../schema/records.ts';
import { findBuiltInRole } from '../../catalogue/built-in-roles.ts';
import { limits } from '../../schema/limits.ts';
import type { OrganisationView } from '../../schema/organisation-view.ts';
import type { Steps } from '../../schema/steps.ts';
import type { Case } from './case.ts';

/** Cycles shown by their path; the others of a change set that makes more are refused as too deep. */
const maxPaths = 20;

export function* judgeInheritance({ changes, after, objections }: Case): Steps<void> {
  const added = changes.filter(
    (change) => change.collection === collections.roles && change.field === 'extends' && change.after !== null,
  );
  if (added.length === 0) return;
  const roles = added.map((change) => change.id);
  const above = yield* longestChains(roles, (id) => parentsOf(id, after));
  const below = yield* longestChains(roles, (id) => [...after.rolesExtending(id)]);
  let paths = 0;
  for (const change of added) {
    yield;
    const up = above.get(change.id);
    const down = below.get(change.id);
    // A role without a longest chain is in a cycle, or leads to one.
    const path =
      up === undefined && change.member !== null && paths < maxPaths ? pathBack(change.member, change.id, after) : null;
    paths += Number(up === undefined);
    if (path !== null) objections.add(change, { code: 'inheritance-cycle', path });
    else if (up === undefined || down === undefined || up + down > limits.inheritanceDepth) {
      objections.add(change, { code: 'limit', limit: 'inheritanceDepth', max: limits.inheritanceDepth });
    }
  }
}

function parentsOf(id: string, organisation: OrganisationView): readonly string[] {
  const builtIn = findBuiltInRole(id);
  if (builtIn !== undefined) return builtIn.extends;
  const role = organisation.get(collections.roles, id);
  return role === undefined ? [] : Object.keys(role.extends);
}

/**
 * How long the longest chain from each role is, for all that can be reached from `roots`; without those
 * that reach a cycle. One walk over the graph, without recursion: the graph may be hostile.
 */
function* longestChains(
  roots: readonly string[],
  nextOf: (id: string) => readonly string[],
): Steps<ReadonlyMap<string, number>> {
  const open = new Map<string, number>();
  const cameFrom = new Map<string, string[]>();
  const reached = new Set(roots);
  const done: string[] = [];
  const lengths = new Map<string, number>();
  for (const id of reached) {
    yield;
    const next = nextOf(id);
    open.set(id, next.length);
    if (next.length === 0) done.push(id);
    for (const other of next) {
      reached.add(other);
      const sources = cameFrom.get(other);
      if (sources === undefined) cameFrom.set(other, [id]);
      else sources.push(id);
    }
  }
  for (const id of done) {
    yield;
    const length = lengths.get(id) ?? 0;
    lengths.set(id, length);
    for (const source of cameFrom.get(id) ?? []) {
      lengths.set(source, Math.max(lengths.get(source) ?? 0, length + 1));
      const left = (open.get(source) ?? 0) - 1;
      open.set(source, left);
      if (left === 0) done.push(source);
    }
  }
  for (const [id, left] of open) if (left > 0) lengths.delete(id);
  return lengths;
}

/** From `to`, through `from` and what it extends, back to `to`; null if it does not lead there. */
function pathBack(from: string, to: string, organisation: OrganisationView): readonly string[] | null {
  const cameFrom = new Map<string, string>([[from, to]]);
  const walk = [from];
  for (const id of walk) {
    if (id === to) return trace(cameFrom, to);
    for (const parent of parentsOf(id, organisation)) {
      if (cameFrom.has(parent)) continue;
      cameFrom.set(parent, id);
      walk.push(parent);
    }
  }
  return null;
}

function trace(cameFrom: ReadonlyMap<string, string>, to: string): readonly string[] {
  const path = [to];
  for (let id = cameFrom.get(to); id !== undefined && id !== to; id = cameFrom.get(id)) path.push(id);
  path.push(to);
  return path.reverse();
}
