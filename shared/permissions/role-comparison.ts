/** Two roles side by side: what each brings to somebody who holds nothing else, and where they differ. */

import type { Level, ModuleKey } from '../catalogue/modules.ts';
import type { PermissionKey } from '../catalogue/permissions.ts';
import type { OrganisationView } from '../schema/organisation-view.ts';
import { keysOf, without, type Bits } from './bits.ts';
import { RightsSum } from './rights-sum.ts';
import { roleAlone, type RoleAlone } from './role-alone.ts';
import type { Brought } from './role-reach.ts';

export interface RoleComparison {
  /** Effective with this one and not with the other. */
  readonly onlyA: readonly PermissionKey[];
  readonly onlyB: readonly PermissionKey[];
  readonly both: readonly PermissionKey[];
  readonly inertA: readonly PermissionKey[];
  readonly inertB: readonly PermissionKey[];
  /** Where the levels differ, in the order of the catalogue. */
  readonly modules: readonly { readonly module: ModuleKey; readonly a: Level; readonly b: Level }[];
  readonly masks: Pair<boolean>;
  readonly restricted: Pair<boolean>;
  readonly blocksSignIn: Pair<boolean>;
}

type Pair<T> = readonly [a: T, b: T];

/** Null: one of them does not exist, or is deleted. */
export function compareRoles(a: string, b: string, organisation: OrganisationView): RoleComparison | null {
  const [one, other] = [roleAlone(a, organisation), roleAlone(b, organisation)];
  if (one === null || other === null) return null;
  const [levelsA, levelsB] = [levelsOf(one.brought), levelsOf(other.brought)];
  const both = <T>(read: (alone: RoleAlone) => T): Pair<T> => [read(one), read(other)];
  return {
    onlyA: keysOf(without(one.effective, other.effective)),
    onlyB: keysOf(without(other.effective, one.effective)),
    both: keysOf(common(one.effective, other.effective)),
    inertA: keysOf(one.inert),
    inertB: keysOf(other.inert),
    // Both have every module.
    modules: (Object.keys(levelsA) as ModuleKey[])
      .filter((module) => levelsA[module] !== levelsB[module])
      .map((module) => ({ module, a: levelsA[module], b: levelsB[module] })),
    masks: both(({ brought }) => brought.masks),
    restricted: both(({ restricted }) => restricted),
    blocksSignIn: both(({ brought }) => brought.blocksSignIn),
  };
}

function levelsOf(brought: Brought): Readonly<Record<ModuleKey, Level>> {
  const sum = new RightsSum();
  sum.add(brought);
  return sum.levels();
}

function common(a: Bits, b: Bits): Bits {
  return without(a, without(a, b));
}
