/**
 * Which cell of a row is which field of a user: by the names that are known (column-names.ts) or by what the
 * person chose. A column that is missing leaves its field alone.
 *
 * Unknown columns are reported and passed over, except one that looks as if it decided about access: it is in
 * `asks` until the person has said what it is.
 */

import { knownColumn, looksLikeAccess, type ColumnUse, type KnownColumn } from './column-names.ts';
import type { FileProblem } from './row-problems.ts';
import { csvUserColumns, type UserColumn } from './csv-user-columns.ts';

/** By index of the column. */
export type ColumnChoices = ReadonlyMap<number, ColumnUse>;

export interface AccessColumn {
  readonly at: number;
  /** A yes in it means that the user is disabled. */
  readonly isInverted: boolean;
  /** Called `enabled`: an empty cell says nothing. In other columns it may mean no, so the person is asked. */
  readonly isOurs: boolean;
}

export interface Columns {
  /** Index of each column that the file has. */
  readonly at: ReadonlyMap<UserColumn, number>;
  /** All columns that say whether the account can be used: it can if none of them says no. */
  readonly access: readonly AccessColumn[];
  readonly count: number;
  readonly header: readonly string[];
  /** What each column is read as; null: nothing. */
  readonly uses: readonly (ColumnUse | null)[];
  /** Header cells that name no field, as written. */
  readonly unknown: readonly string[];
  /** Indexes of columns that look as if they decided about access: to be chosen by hand. */
  readonly asks: readonly number[];
}

export function findColumns(header: readonly string[], choices: ColumnChoices = new Map()): Columns | FileProblem {
  const names = header.map((written) => knownColumn(written));
  const at = new Map<UserColumn, number>();
  for (const use of csvUserColumns) {
    if (use === 'enabled') continue;
    const found = oneFor(use, names, choices);
    if (found === 'twice') return { code: 'column-twice', column: use };
    if (found !== null) at.set(use, found);
  }
  const access: AccessColumn[] = [];
  for (const [index, name] of names.entries()) {
    const use = choices.get(index) ?? name?.use;
    if (use !== 'enabled' && use !== 'disabled') continue;
    const isOurs = name?.use === 'enabled' && name.rank === 0;
    if (isOurs && access.some((one) => one.isOurs)) return { code: 'column-twice', column: 'enabled' };
    access.push({ at: index, isInverted: use === 'disabled', isOurs });
  }
  const [first] = access;
  if (first !== undefined) at.set('enabled', first.at);
  if (!at.has('username')) return { code: 'no-username-column', found: header.filter((written) => written !== '') };
  return { ...told(header, choices, at, access), header, count: header.length };
}

function told(
  header: readonly string[],
  choices: ColumnChoices,
  at: ReadonlyMap<UserColumn, number>,
  access: readonly AccessColumn[],
): Omit<Columns, 'count' | 'header'> {
  const read = new Map<number, ColumnUse>([...at].map(([use, index]) => [index, use]));
  for (const one of access) read.set(one.at, one.isInverted ? 'disabled' : 'enabled');
  const unknown: string[] = [];
  const asks: number[] = [];
  const uses = header.map((written, index): ColumnUse | null => {
    const use = read.get(index) ?? null;
    if (use !== null || written === '') return use;
    const chosen = choices.get(index);
    if (chosen !== undefined) return 'out';
    unknown.push(written);
    if (looksLikeAccess(written)) asks.push(index);
    return null;
  });
  const inOrder = new Map([...at].toSorted(([, one], [, other]) => one - other));
  return { at: inOrder, access, uses, unknown, asks };
}

/** What was chosen by hand; otherwise the best of the known names, if one is best. */
function oneFor(
  use: UserColumn,
  names: readonly (KnownColumn | undefined)[],
  choices: ColumnChoices,
): number | 'twice' | null {
  const chosen = [...choices].filter(([, choice]) => choice === use).map(([index]) => index);
  if (chosen.length > 1) return 'twice';
  if (chosen[0] !== undefined) return chosen[0];
  let best: number | null = null;
  let bestRank = Number.POSITIVE_INFINITY;
  let isTwice = false;
  for (const [index, name] of names.entries()) {
    if (name?.use !== use || choices.has(index) || name.rank > bestRank) continue;
    isTwice = name.rank === bestRank;
    best = index;
    bestRank = name.rank;
  }
  return isTwice ? 'twice' : best;
}
