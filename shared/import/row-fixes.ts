/**
 * What would most likely mend a row, to be accepted with one tap: the name that was meant, whether a
 * flag is set, the cells that are missing at the end. A fix is a correction of a cell, so what is
 * accepted is judged like anything that is typed.
 */

import { findField, nameKindOf, namingField, type FieldSpec } from '../schema/fields.ts';
import type { Collection } from '../schema/records.ts';
import { withoutInvisible } from '../schema/name-characters.ts';
import { nameKey } from '../schema/name-key.ts';
import { itemsOf } from './assignment-list.ts';
import { readAssignment, writeAssignments } from './assignment-text.ts';
import type { CellCorrection } from './cell-corrections.ts';
import { plainWords } from './flag-words.ts';
import type { Columns } from './find-columns.ts';
import type { NameDirectory } from './name-directory.ts';
import type { RowProblem } from './row-problems.ts';
import type { RowVerdict } from './row-verdict.ts';
import { rowsPerStep, type ImportSteps } from './progress.ts';

export type FixKind =
  | { readonly kind: 'use-name'; readonly name: string }
  | { readonly kind: 'leave-out'; readonly name: string }
  | { readonly kind: 'flag'; readonly set: boolean; readonly column: string; readonly value: string }
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
      const mistake = `${problem.column}/${nameKey(problem.name)}`;
      const meant: readonly Fix[] =
        problem.nearest === null
          ? []
          : [{ what: { kind: 'use-name', name: problem.nearest }, same: `use/${mistake}/${problem.nearest}` }];
      return problem.kind === 'scope' || problem.kind === 'choice'
        ? meant
        : [...meant, { what: { kind: 'leave-out', name: problem.name }, same: `without/${mistake}` }];
    }
    case 'deleted-name':
      return [
        { what: { kind: 'leave-out', name: problem.name }, same: `without/${problem.column}/${nameKey(problem.name)}` },
      ];
    case 'flag':
      return [true, false].map((set) => ({
        what: { kind: 'flag', set, column: problem.column, value: problem.value },
        same: `${set}/${problem.at}/${problem.value.toLowerCase()}`,
      }));
    case 'value':
      return problem.problem === 'characters' && withoutInvisible(problem.value, 'name') !== problem.value
        ? [{ what: { kind: 'visible' }, same: `visible/${problem.column}` }]
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
      const column = problem.code === 'value' ? columns.at.get(problem.column) : undefined;
      if (problem.code !== 'value' || column === undefined) return [];
      const isName = problem.column === namingField[row.collection];
      const text = withoutInvisible(problem.value, isName ? nameKindOf(row.collection) : 'name');
      return [{ row: row.row, column, text }];
    }
    case 'flag':
      return problem.code === 'flag'
        ? [{ row: row.row, column: problem.at, text: plainWords[what.set ? 'true' : 'false'] }]
        : [];
    case 'use-name':
    case 'leave-out': {
      if (problem.code !== 'unknown-name' && problem.code !== 'deleted-name') return [];
      const column = columns.at.get(problem.column);
      const spec = findField(row.collection, problem.column);
      if (column === undefined || spec === undefined) return [];
      const to = what.kind === 'use-name' ? what.name : null;
      const text = rename(row.cells[column] ?? '', spec, problem.name, to, directory);
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
export function columnsOf(problem: RowProblem, collection: Collection, columns: Columns): readonly number[] {
  const at = (column: string): readonly number[] => {
    const index = columns.at.get(column);
    return index === undefined ? [] : [index];
  };
  const { code } = problem;
  if (code === 'flag') return [problem.at];
  if ('column' in problem) return at(problem.column);
  const isOfName =
    code === 'no-name' || code === 'duplicate' || (code === 'refused' && objectsToName(problem.reason.code));
  return isOfName ? at(namingField[collection]) : [];
}

function objectsToName(code: string): boolean {
  return code === 'name-taken' || code === 'name-looks-alike';
}

function rename(cell: string, spec: FieldSpec, name: string, to: string | null, directory: NameDirectory): string {
  const wanted = nameKey(name);
  const items = itemsOf(cell, (one, isId) => directory.find(spec, one, isId) !== undefined);
  return items
    .flatMap((item) => {
      const read = readAssignment(item);
      if (nameKey(read.name) !== wanted && nameKey(item) !== wanted) return [item];
      return to === null ? [] : [writeAssignments([{ name: to, isId: false, assignment: read.assignment }])];
    })
    .join('; ');
}
