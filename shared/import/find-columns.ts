/**
 * Which cell of a row is which field of a record: by the names that are known (column-names.ts) or by what the
 * person chose. A column that is missing leaves its field alone.
 *
 * Unknown columns are reported and passed over, except one that looks as if it decided about access: it is in
 * `asks` until the person has said what it is.
 */

import { namingField } from '../schema/fields.ts';
import { leftOut, type ColumnNames, type ColumnUse, type KnownColumn } from './column-names.ts';
import type { FileProblem } from './row-problems.ts';

/** By index of the column. */
export type ColumnChoices = ReadonlyMap<number, ColumnUse>;

export interface FlagColumn {
  readonly at: number;
  /** A yes in it means no. */
  readonly isInverted: boolean;
  /** Called as the field is: an empty cell says nothing. In other columns it may mean no, so the person is asked. */
  readonly isOurs: boolean;
}

export interface Columns {
  /** Index of each column that the file has, by the name of its field. */
  readonly at: ReadonlyMap<string, number>;
  /** All columns that speak of a flag: it is set if one says so and none says no. */
  readonly flags: ReadonlyMap<string, readonly FlagColumn[]>;
  readonly count: number;
  readonly header: readonly string[];
  /** What each column is read as; null: nothing. */
  readonly uses: readonly (ColumnUse | null)[];
  /** Header cells that name no field, as written. */
  readonly unknown: readonly string[];
  /** Indexes of columns that look as if they decided about access: to be chosen by hand. */
  readonly asks: readonly number[];
}

/** Of a file that is no table. */
export const noColumns: Columns = {
  at: new Map(),
  flags: new Map(),
  count: 0,
  header: [],
  uses: [],
  unknown: [],
  asks: [],
};

export function findColumns(
  header: readonly string[],
  names: ColumnNames,
  choices: ColumnChoices = new Map(),
): Columns | FileProblem {
  const found = header.map((written) => names.find(written));
  const at = new Map<string, number>();
  const flags = new Map<string, readonly FlagColumn[]>();
  for (const { use, spec, isInverted } of names.uses) {
    if (isInverted) continue;
    if (spec.kind === 'flag') {
      const columns = flagColumns(use, spec.opposite ?? null, found, choices);
      if (columns.filter((one) => one.isOurs).length > 1) return { code: 'column-twice', column: use };
      const [first] = columns;
      if (first !== undefined) at.set(use, first.at);
      flags.set(use, columns);
      continue;
    }
    const one = oneFor(use, found, choices);
    if (one === 'twice') return { code: 'column-twice', column: use };
    if (one !== null) at.set(use, one);
  }
  const naming = namingField[names.collection];
  if (!at.has(naming))
    return { code: 'no-name-column', column: naming, found: header.filter((written) => written !== '') };
  return { ...told(header, names, choices, at, flags), header, count: header.length };
}

function told(
  header: readonly string[],
  names: ColumnNames,
  choices: ColumnChoices,
  at: ReadonlyMap<string, number>,
  flags: Columns['flags'],
): Omit<Columns, 'count' | 'header'> {
  const read = new Map<number, ColumnUse>([...at].map(([use, index]) => [index, use]));
  for (const { use, spec, isInverted } of names.uses) {
    if (spec.kind !== 'flag') continue;
    for (const one of flags.get(spec.field) ?? []) if (one.isInverted === isInverted) read.set(one.at, use);
  }
  const unknown: string[] = [];
  const asks: number[] = [];
  const uses = header.map((written, index): ColumnUse | null => {
    const use = read.get(index) ?? null;
    if (use !== null || written === '') return use;
    const chosen = choices.get(index);
    if (chosen !== undefined) return leftOut;
    unknown.push(written);
    if (names.looksLikeAccess(written)) asks.push(index);
    return null;
  });
  const inOrder = new Map([...at].toSorted(([, one], [, other]) => one - other));
  return { at: inOrder, flags, uses, unknown, asks };
}

function flagColumns(
  use: ColumnUse,
  opposite: ColumnUse | null,
  found: readonly (KnownColumn | undefined)[],
  choices: ColumnChoices,
): readonly FlagColumn[] {
  return found.flatMap((name, at) => {
    const said = choices.get(at) ?? name?.use;
    if (said !== use && (opposite === null || said !== opposite)) return [];
    return [{ at, isInverted: said === opposite, isOurs: name?.use === use && name.rank === 0 }];
  });
}

/** What was chosen by hand; otherwise the best of the known names, if one is best. */
function oneFor(
  use: ColumnUse,
  found: readonly (KnownColumn | undefined)[],
  choices: ColumnChoices,
): number | 'twice' | null {
  const chosen = [...choices].filter(([, choice]) => choice === use).map(([index]) => index);
  if (chosen.length > 1) return 'twice';
  if (chosen[0] !== undefined) return chosen[0];
  let best: number | null = null;
  let bestRank = Number.POSITIVE_INFINITY;
  let isTwice = false;
  for (const [index, name] of found.entries()) {
    if (name?.use !== use || choices.has(index) || name.rank > bestRank) continue;
    isTwice = name.rank === bestRank;
    best = index;
    bestRank = name.rank;
  }
  return isTwice ? 'twice' : best;
}
