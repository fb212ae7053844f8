/**
 * The sum of what several roles bring: grants add up, noes take away, needs are met or not.
 *
 * Guarantees: an explicit no (a module at Disabled, `disallow_changing_pause`) takes away whatever grants;
 * `admin` alone stands above it and implies everything that is a right; what lacks a need, however far down,
 * is inert. The order of adding does not matter.
 */

import { modules, type Level, type ModuleKey } from '../catalogue/modules.ts';
import { permissions, type PermissionKey } from '../catalogue/permissions.ts';
import { addAll, addBit, bitOf, bitsOf, emptyBits, hasBit, isSubset, without, wordCount, type Bits } from './bits.ts';
import { moduleBits, negativeBits, negativePermissions } from './role-grants.ts';
import type { Brought } from './role-reach.ts';

export interface Rights {
  readonly effective: Bits;
  /** Granted and not taken away, but without what it needs. */
  readonly inert: Bits;
}

export class RightsSum {
  readonly #grants = emptyBits();
  readonly #negatives = emptyBits();
  #read = 0;
  #write = 0;
  #disabled = 0;
  masks = false;
  blocksSignIn = false;

  add(brought: Brought): void {
    this.addGrants(brought);
    this.addNoes(brought);
  }

  addGrants(brought: Brought): void {
    for (let word = 0; word < wordCount; word += 1) {
      this.#grants[word] = (this.#grants[word] ?? 0) | ((brought.grants[word] ?? 0) & ~(negativeBits[word] ?? 0));
    }
    this.#read |= brought.readModules;
    this.#write |= brought.writeModules;
  }

  addNoes(brought: Brought): void {
    for (let word = 0; word < wordCount; word += 1) {
      this.#negatives[word] = (this.#negatives[word] ?? 0) | ((brought.grants[word] ?? 0) & (negativeBits[word] ?? 0));
    }
    this.#disabled |= brought.disabledModules;
    this.masks ||= brought.masks;
    this.blocksSignIn ||= brought.blocksSignIn;
  }

  isAdmin(): boolean {
    return hasBit(this.#grants, adminBit);
  }

  /** Negative permissions that act are part of `effective`; they take away, so they are not rights. */
  rights(): Rights {
    if (this.isAdmin()) return { effective: everyRight, inert: noBits };
    const granted = this.#minusNoes();
    let inert = noBits;
    for (const { bit, needs } of needsTable) {
      if (!hasBit(granted, bit) || isSubset(needs, granted)) continue;
      if (inert === noBits) inert = emptyBits();
      addBit(inert, bit);
    }
    const effective = without(granted, inert);
    addAll(effective, this.#negatives);
    return { effective, inert };
  }

  levels(): Readonly<Record<ModuleKey, Level>> {
    if (this.isAdmin()) return levelsOf(0, allModules, 0);
    const write = this.#write & ~this.#disabled;
    return levelsOf(this.#read & ~write & ~this.#disabled, write, this.#disabled);
  }

  #minusNoes(): Bits {
    let granted = this.#grants;
    for (let module = 0; this.#disabled >>> module !== 0; module += 1) {
      const taken = moduleBits[module];
      if ((this.#disabled & (1 << module)) !== 0 && taken !== undefined) granted = without(granted, taken.write);
    }
    for (const { bit, takes } of negativeTable) if (hasBit(this.#negatives, bit)) granted = without(granted, takes);
    return granted;
  }
}

const adminBit = bitOf('admin');
const noBits = emptyBits();
export const everyRight = without(bitsOf(permissions.map((info) => info.key)), negativeBits);
const allModules = 2 ** modules.length - 1;

const negativeTable = Object.entries(negativePermissions).map(([key, takes]) => ({
  // `negativePermissions` is keyed by permissions.
  bit: bitOf(key as PermissionKey),
  takes: bitsOf([takes]),
}));

/** Every permission that needs others, with all it needs, what those need, and so on. */
const needsTable = permissions
  .filter((info) => info.needs.length > 0)
  .map((info) => ({ bit: bitOf(info.key), needs: bitsOf(allNeeds(info.key)) }));

/** What a permission is inert without, directly or further on. */
export function allNeeds(key: PermissionKey): ReadonlySet<PermissionKey> {
  const needs = new Set<PermissionKey>(directNeeds(key));
  for (const need of needs) for (const further of directNeeds(need)) needs.add(further);
  return needs;
}

function directNeeds(key: PermissionKey): readonly PermissionKey[] {
  return permissions.find((info) => info.key === key)?.needs ?? [];
}

export function withDefaultLevels(
  levels: Readonly<Partial<Record<ModuleKey, Level>>>,
): Readonly<Record<ModuleKey, Level>> {
  return { ...levelsOf(0, 0, 0), ...levels };
}

const levelsKept = new Map<number, Readonly<Record<ModuleKey, Level>>>();
const maxLevelsKept = 1_000;

/** Users share few combinations of levels: each is made once. */
function levelsOf(read: number, write: number, disabled: number): Readonly<Record<ModuleKey, Level>> {
  const key = (write | disabled) * 2 ** modules.length + (read | disabled);
  let kept = levelsKept.get(key);
  if (kept === undefined) {
    kept = makeLevels(read, write, disabled);
    if (levelsKept.size >= maxLevelsKept) levelsKept.clear();
    levelsKept.set(key, kept);
  }
  return kept;
}

function makeLevels(read: number, write: number, disabled: number): Readonly<Record<ModuleKey, Level>> {
  const levels = modules.map(({ key }, index) => {
    const bit = 1 << index;
    const level: Level =
      (disabled & bit) !== 0 ? 'disabled' : (write & bit) !== 0 ? 'write' : (read & bit) !== 0 ? 'read' : 'default';
    return [key, level] as const;
  });
  // One entry for each module of the table.
  return Object.freeze(Object.fromEntries(levels)) as Readonly<Record<ModuleKey, Level>>;
}
