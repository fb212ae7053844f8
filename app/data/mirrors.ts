/** Every table that tabs hold in memory. */

import { isObject } from './sound-row.ts';
import { createMirror, type Key, type Mirror } from './mirror.ts';
import { mirroredTables, primaryKey, type MirroredRows, type MirroredTable } from './rows.ts';

/** The tables have inline keys: whatever else is wrong with a row, its key is in it. */
export function keyOf(table: MirroredTable, row: unknown): Key {
  const key = isObject(row) ? row[primaryKey[table]] : undefined;
  return typeof key === 'string' || typeof key === 'number' ? key : -1;
}

export type Mirrors = { readonly [T in MirroredTable]: Mirror<MirroredRows[T]> };

export function createMirrors(): Mirrors {
  // The mirror of table T, under T.
  return Object.fromEntries(mirroredTables.map((table) => [table, createMirror()])) as Mirrors;
}

export function applyTo<T extends MirroredTable>(
  mirrors: Mirrors,
  table: T,
  seq: number,
  rows: Iterable<readonly [Key, MirroredRows[MirroredTable] | undefined]>,
): void {
  // Rows of the table, as it was read or as `put` took them.
  mirrors[table].apply(seq, [...rows] as [Key, MirroredRows[T] | undefined][]);
}
