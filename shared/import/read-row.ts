/**
 * One row of the file as what it wants a record to be. Fields without a column, and cells that say nothing,
 * are not in it: they are left as they are. Every problem of the row is told, not only the first.
 */

import { findField, namingField, type FieldSpec } from '../schema/fields.ts';
import type { Collection } from '../schema/records.ts';
import type { CsvRow } from './csv-table.ts';
import type { Columns } from './find-columns.ts';
import { readFlagWord } from './flag-words.ts';
import type { NameDirectory } from './name-directory.ts';
import { readCell, type Wanted } from './read-cell.ts';
import type { RowProblem } from './row-problems.ts';

export interface ReadRow {
  /** By the name of the field. */
  readonly wanted: ReadonlyMap<string, Wanted>;
  readonly name: string;
  readonly problems: readonly RowProblem[];
  /** The empty cell that should say of a new record whether it may be used; null: there is none. */
  readonly unsaid: Extract<RowProblem, { code: 'flag' }> | null;
}

export function readRow(
  row: CsvRow,
  collection: Collection,
  columns: Columns,
  directory: NameDirectory,
  mayRead: (spec: FieldSpec) => boolean,
): ReadRow {
  const problems: RowProblem[] = [];
  const naming = namingField[collection];
  const written = (at: number | undefined): string => (at === undefined ? '' : (row.cells[at] ?? ''));
  // A shifted row would put values under the wrong header; empty cells at the end are a spreadsheet's.
  const extra = row.cells.slice(columns.count).some((text) => text !== '');
  if (row.cells.length < columns.count || extra) {
    problems.push({ code: 'cells', cells: row.cells.length, columns: columns.count });
    return { wanted: new Map(), name: written(columns.at.get(naming)), problems, unsaid: null };
  }
  for (const [column, at] of columns.at) {
    const spec = findField(collection, column);
    if (spec !== undefined) judgeText(spec, written(at), problems);
  }
  const wanted = new Map<string, Wanted>();
  let unsaid: ReadRow['unsaid'] = null;
  for (const spec of inReadingOrder(collection, columns)) {
    const at = columns.at.get(spec.field);
    if (!mayRead(spec)) {
      if (written(at) !== '') problems.push({ code: 'hidden-field', column: spec.field });
    } else if (spec.kind === 'flag') {
      const said = readFlag(row, spec, columns, problems);
      if (said.set !== undefined) wanted.set(spec.field, said.set);
      if (spec.rights === true) unsaid ??= said.unsaid;
    } else {
      const read = readCell(written(at), spec, directory, problems);
      if (read !== undefined) wanted.set(spec.field, read);
    }
  }
  const name = wanted.get(naming);
  return { wanted, name: typeof name === 'string' ? name : '', problems, unsaid };
}

/** As the description lists the fields: problems are told in the same order, whatever that of the columns. */
function inReadingOrder(collection: Collection, columns: Columns): readonly FieldSpec[] {
  return [...columns.at.keys()].flatMap((column) => findField(collection, column) ?? []).toSorted(byPlace);
}

function byPlace(one: FieldSpec, other: FieldSpec): number {
  return placeOf(one) - placeOf(other);
}

/** Plain values before names: what is wrong with a value is read first. */
function placeOf({ naming, kind, refersTo }: FieldSpec): number {
  if (naming) return 0;
  return refersTo !== null || kind === 'scope' ? 2 : 1;
}

/** What no cell can say about itself: that a program lost what was in it. */
function judgeText(spec: FieldSpec, written: string, problems: RowProblem[]): void {
  const isNumber = spec.kind === 'name' || spec.kind === 'line' || spec.kind === 'phone';
  const told = { column: spec.field, value: written };
  if (written.includes('\ufffd')) problems.push({ code: 'unreadable', ...told });
  else if (isNumber && /^\d(?:[.,]\d+)?E\+\d{2,3}$/iu.test(written))
    problems.push({ code: 'mangled', ...told, by: 'number' });
  else if (
    /^#(?:N\/A|NAME\?|REF!|VALUE!|DIV\/0!|NULL!|NUM!|SPILL!|SYNTAX!)$/iu.test(written) ||
    /^#{4,}$/u.test(written)
  )
    problems.push({ code: 'mangled', ...told, by: 'error' });
}

/** Several columns may speak of it: it is set if one says so and none says no. */
function readFlag(
  row: CsvRow,
  spec: FieldSpec,
  columns: Columns,
  problems: RowProblem[],
): { readonly set: boolean | undefined; readonly unsaid: ReadRow['unsaid'] } {
  let set: boolean | undefined;
  let unsaid: ReadRow['unsaid'] = null;
  for (const { at, isInverted, isOurs } of columns.flags.get(spec.field) ?? []) {
    const value = row.cells[at] ?? '';
    const problem = { code: 'flag', column: spec.field, value, at, header: columns.header[at] ?? '' } as const;
    const says = value === '' ? undefined : readFlagWord(value, isInverted);
    if (says === null) problems.push(problem);
    else if (says !== undefined) set = (set ?? true) && says;
    else if (!isOurs) unsaid ??= problem;
  }
  // A clear no is one, whatever else is empty.
  return { set, unsaid: set === false ? null : unsaid };
}
