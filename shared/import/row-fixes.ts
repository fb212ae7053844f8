/**
 * What would most likely mend a row, to be accepted with one tap: the name that was meant, whether the
 * account can be used, the cells that are missing at the end. A fix is a correction of a cell, so what is
 * accepted is judged like anything that is typed.
 */

import { nameKey } from '../schema/names.ts';
import { itemsOf } from './assignment-list.ts';
import { readAssignment, writeAssignments } from './assignment-text.ts';
import type { Correction } from './corrections.ts';
import { plainWords } from './enabled-words.ts';
import type { Columns } from './find-columns.ts';
import type { NameDirectory } from './name-directory.ts';
import type { Named, RowProblem } from './problems.ts';
import type { RowVerdict } from './row-verdict.ts';

export type FixKind =
  | { readonly kind: 'use-name'; readonly name: string }
  | { readonly kind: 'leave-out'; readonly name: string }
  | { readonly kind: 'enabled' | 'disabled'; readonly value: string }
  | { readonly kind: 'fill'; readonly cells: number };

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
): readonly Correction[] {
  const { what } = fix;
  switch (what.kind) {
    case 'fill':
      return [{ row: row.row, column: columns.count - 1, text: row.cells[columns.count - 1] ?? '' }];
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

/** The same fix in every row that has the same mistake; the last of a cell's fixes builds on the others. */
export function correctionsInAll(
  fix: Fix,
  rows: readonly RowVerdict[],
  columns: Columns,
  directory: NameDirectory,
): readonly Correction[] {
  return rows.flatMap((row) =>
    row.problems.flatMap((problem) => {
      const found = fixesOf(problem).find((one) => one.same === fix.same);
      return found === undefined ? [] : correctionsBy(found, problem, row, columns, directory);
    }),
  );
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
