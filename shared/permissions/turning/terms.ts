/** What a question turns on: the permissions that matter to it as bits of a number, and the modules that speak of them. */

import type { Level, ModuleKey } from '../../catalogue/modules.ts';
import type { PermissionKey } from '../../catalogue/permissions.ts';
import { keysOf } from '../bits.ts';
import { pageOf } from '../decide.ts';
import { outsideDesks, wideningOf, type Question } from '../question.ts';
import { moduleBits, negativePermissions } from '../role-grants.ts';
import { allNeeds } from '../rights-sum.ts';

export interface Terms {
  readonly keys: readonly PermissionKey[];
  /** The bit of a permission; 0: it does not matter. */
  readonly bitOf: (key: string) => number;
  /** What is asked about and all it needs. */
  readonly core: number;
  /** What opens the desk without an assignment: any of these does. 0: no desk is asked about. */
  readonly widening: number;
  readonly desk: string | null | undefined;
  readonly admin: number;
  readonly modules: readonly ModuleTerms[];
  /** Permissions that take a right away, with the bit of what they take. */
  readonly negatives: readonly { readonly key: PermissionKey; readonly takes: number }[];
}

export interface ModuleTerms {
  readonly key: ModuleKey;
  readonly read: number;
  readonly write: number;
}

export function termsOf({ permission, resource }: Question): Terms {
  const desk = resource?.desk;
  const core = [permission, ...allNeeds(permission)];
  const widening =
    desk === undefined ? [] : desk === null ? [outsideDesks] : wideningOf(resource?.page ?? pageOf(permission));
  const keys: readonly PermissionKey[] = [...new Set<PermissionKey>([...core, ...widening, 'admin'])];
  const bits = new Map<string, number>(keys.map((key, index) => [key, 1 << index]));
  const bitOf = (key: string): number => bits.get(key) ?? 0;
  const sum = (some: readonly PermissionKey[]): number => some.reduce((mask, key) => mask | bitOf(key), 0);
  return {
    keys,
    bitOf,
    core: sum(core),
    widening: sum(widening),
    desk,
    admin: bitOf('admin'),
    modules: moduleBits
      .map(({ key, read, write }) => ({ key, read: sum(keysOf(read)), write: sum(keysOf(write)) }))
      .filter(({ write }) => write !== 0),
    negatives: Object.entries(negativePermissions)
      // `negativePermissions` is keyed by permissions.
      .map(([key, takes]) => ({ key: key as PermissionKey, takes: bitOf(takes) }))
      .filter(({ takes }) => takes !== 0),
  };
}

/** What a level of a module grants of these. */
export function grantedAt({ read, write }: ModuleTerms, level: Level): number {
  return level === 'write' ? write : level === 'read' ? read : 0;
}
