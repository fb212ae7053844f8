/**
 * What would most likely mend a row, to be accepted with one tap: the name that was meant, whether the
 * account can be used, the cells that are missing at the end. A fix is a correction of a cell, so what is
 * accepted is judged like anything that is typed.
 */

import { collections } from '../schema/records.ts';
import { withoutInvisible } from '../schema/name-characters.ts';
import { nameKey } from '../schema/name-key.ts';
import { itemsOf } from './assignment-list.ts';
import { readAssignment, writeAssignments } from './assignment-text.ts';
import type { CellCorrection } from './cell-corrections.ts';
import { plainWords } from './enabled-words.ts';
import type { Columns } from './find-columns.ts';
import type { NameDirectory } from './name-directory.ts';
import type { Named, RowProblem } from './row-problems.ts';
import type { RowVerdict } from './row-verdict.ts';
import { rowsPerStep, type ImportSteps } from './progress.ts';
import type { UserColumn } from './csv-user-columns.ts';

export type FixKind =
  | { readonly kind: 'use-name'; readonly name: string }
  | { readonly kind: 'leave-out'; readonly name: string }
  | { readonly kind: 'enabled' | 'disabled'; readonly value: string }
  | { readonly kind: 'fill'; readonly cells: number }
  /** Without the characters that cannot be seen. */
  | { readonly kind: 'visible' };

export interface Fix {
  readonly what: FixKind;
  /** Equal for all rows that have the same mistake and can be mended in the same way. */
  readonly same: string;
}

export function fixesOf(problem: RowProblem): readonly Fix[] {
  switch (problem.code) {
    case 'unknown-name': {
      const mistake = `${problem.kind}/${nameKey(problem.name)}`;
      const meant: readonly Fix[] =
        problem.nearest === null
          ? []
          : [{ what: { kind: 'use-name', name: problem.nearest }, same: `use/${mistake}/${problem.nearest}` }];
      return problem.kind === 'scope'
        ? meant
        : [...meant, { what: { kind: 'leave-out', name: problem.name }, same: `without/${mistake}` }];
    }
    case 'deleted-name':
      return [
        { what: { kind: 'leave-out', name: problem.name }, same: `without/${problem.kind}/${nameKey(problem.name)}` },
      ];
    case 'enabled':
      return (['enabled', 'disabled'] as const).map((kind) => ({
        what: { kind, value: problem.value },
        same: `${kind}/${problem.column}/${problem.value.toLowerCase()}`,
      }));
    case 'value':
      return problem.column === 'username' && withoutInvisible(problem.value, 'username') !== problem.value
        ? [{ what: { kind: 'visible' }, same: 'visible' }]
        : [];
    case 'cells':
      return problem.cells < problem.columns
        ? [{ what: { kind: 'fill', cells: problem.columns - problem.cells }, same: `fill/${problem.cells}` }]
        : [];
    default:
      return [];
  }
}

/** The corrections that a fix makes in a row with this problem. */
export function correctionsBy(
  fix: Fix,
  problem: RowProblem,
  row: RowVerdict,
  columns: Columns,
  directory: NameDirectory,
): readonly CellCorrection[] {
  const { what } = fix;
  switch (what.kind) {
    case 'fill':
      return [{ row: row.row, column: columns.count - 1, text: row.cells[columns.count - 1] ?? '' }];
    case 'visible': {
      const column = columns.at.get('username');
      return problem.code === 'value' && column !== undefined
        ? [{ row: row.row, column, text: withoutInvisible(problem.value, 'username') }]
        : [];
    }
    case 'enabled':
    case 'disabled':
      return problem.code === 'enabled'
        ? [{ row: row.row, column: problem.column, text: plainWords[what.kind === 'enabled' ? 'true' : 'false'] }]
        : [];
    case 'use-name':
    case 'leave-out': {
      if (problem.code !== 'unknown-name' && problem.code !== 'deleted-name') return [];
      const column = columns.at.get(columnOfName[problem.kind]);
      if (column === undefined) return [];
      const to = what.kind === 'use-name' ? what.name : null;
      const text = rename(row.cells[column] ?? '', problem.kind, problem.name, to, directory);
      return [{ row: row.row, column, text }];
    }
  }
}

/** The same fix in every row that has the same mistake. */
export function* correctionsInAll(
  fix: Fix,
  rows: readonly RowVerdict[],
  columns: Columns,
  directory: NameDirectory,
): ImportSteps<readonly CellCorrection[]> {
  const made: CellCorrection[] = [];
  for (const [index, row] of rows.entries()) {
    if (index % rowsPerStep === 0) yield { stage: 'match', done: index, total: rows.length };
    for (const problem of row.problems) {
      const found = fixesOf(problem).find((one) => one.same === fix.same);
      if (found !== undefined) made.push(...correctionsBy(found, problem, row, columns, directory));
    }
  }
  return made;
}

/** How many rows each fix would mend. */
export function* countFixes(rows: readonly RowVerdict[]): ImportSteps<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    if (index % rowsPerStep === 0) yield { stage: 'judge', done: rows.length, total: rows.length };
    const same = new Set(row.problems.flatMap((problem) => fixesOf(problem).map((fix) => fix.same)));
    for (const one of same) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  return counts;
}

/** The columns in which a problem can be mended by hand, as indexes. */
export function columnsOf(problem: RowProblem, columns: Columns): readonly number[] {
  const at = (use: UserColumn): readonly number[] => {
    const index = columns.at.get(use);
    return index === undefined ? [] : [index];
  };
  switch (problem.code) {
    case 'no-username':
    case 'duplicate':
      return at('username');
    case 'value':
    case 'mangled':
    case 'unreadable':
      return at(problem.column);
    case 'enabled':
      return [problem.column];
    case 'unknown-name':
    case 'deleted-name':
    case 'listed-twice':
      return at(columnOfName[problem.kind]);
    case 'end':
      return [...at(collections.roles), ...at(collections.desks)];
    case 'limit':
      return at(problem.limit === 'rolesPerUser' ? 'roles' : 'desks');
    case 'hidden':
      return at(columnOfName[problem.kind]);
    case 'refused':
      return problem.reason.code === 'name-taken' || problem.reason.code === 'name-looks-alike' ? at('username') : [];
    case 'cells':
      return [];
  }
}

export const columnOfName = { role: 'roles', desk: 'desks', scope: 'scope' } as const;

function rename(cell: string, kind: Named, name: string, to: string | null, directory: NameDirectory): string {
  const wanted = nameKey(name);
  const items = itemsOf(cell, (one, isId) => directory.find(kind, one, isId) !== undefined);
  return items
    .flatMap((item) => {
      const read = readAssignment(item);
      if (nameKey(read.name) !== wanted && nameKey(item) !== wanted) return [item];
      return to === null ? [] : [writeAssignments([{ name: to, isId: false, assignment: read.assignment }])];
    })
    .join('; ');
}
