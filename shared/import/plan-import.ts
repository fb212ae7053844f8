/**
 * A verdict for every row of a file of records, before anything is written.
 *
 * Guarantees: each row has exactly one verdict; each Save of rows that are not in error is allowed by the
 * rules that were asked, after those before it; importing them and planning again says `unchanged` for
 * each. A row is about a record only if it has that very name, as names are compared. Pure: nothing is
 * written here.
 */

import type { Change } from '../document/change.ts';
import type { Review } from '../permissions/review.ts';
import { findField, fieldsOf, type FieldSpec } from '../schema/fields.ts';
import { findMixedScripts } from '../schema/mixed-scripts.ts';
import { nameKey } from '../schema/name-key.ts';
import type { OrganisationView } from '../schema/organisation.ts';
import { nameOf, type Collection, type RecordOf } from '../schema/records.ts';
import { blankRecord, newRecord, readField } from '../schema/register.ts';
import { atOnce } from '../schema/steps.ts';
import { corrected, noCorrections, type CellCorrections } from './cell-corrections.ts';
import { isFlat } from './cell-fields.ts';
import { columnNames, type ColumnNames } from './column-names.ts';
import { readCsvInSteps, type CsvRow, type ReadTable } from './csv-table.ts';
import { findColumns, type ColumnChoices, type Columns } from './find-columns.ts';
import type { LayoutChoices } from './find-layout.ts';
import { judgeSaves } from './judge-saves.ts';
import { createNameDirectory, namedIn, type ChoiceLabel, type NameDirectory } from './name-directory.ts';
import { rowsPerStep, type ImportSteps } from './progress.ts';
import type { Wanted } from './read-cell.ts';
import { readRow, type ReadRow } from './read-row.ts';
import { changesToRecord } from './row-changes.ts';
import { countFixes } from './row-fixes.ts';
import type { FileProblem, RowNote, RowProblem } from './row-problems.ts';
import type { RowVerdict } from './row-verdict.ts';

export interface Plan {
  readonly kind: 'plan';
  readonly header: readonly string[];
  readonly rows: readonly RowVerdict[];
  /** The rows of each Save; nothing else is written. */
  readonly saves: readonly (readonly RowVerdict[])[];
  readonly columns: readonly string[];
  readonly unknownColumns: readonly string[];
  /** How the columns were found, and which are still to be chosen. */
  readonly found: Columns;
  readonly directory: NameDirectory;
  /** How many rows each fix would mend, by what it is the same in: row-fixes.ts. */
  readonly fixes: ReadonlyMap<string, number>;
}

export type ImportPlan = Plan | { readonly kind: 'problem'; readonly problem: FileProblem };

export interface FileContext {
  readonly organisation: OrganisationView;
  readonly newId: (collection: Collection) => string;
  /** ms since 1970: what ends before it is already over. */
  readonly now: number;
  readonly review: (changes: readonly Change[], before: OrganisationView) => Review;
  /** Fields in rooms of their own may be hidden from the person who asks; all are read where this is left out. */
  readonly mayRead?: (spec: FieldSpec) => boolean;
}

export interface ImportContext extends FileContext {
  readonly collection: Collection;
  /** What fields, and the keys of their choices, are called on screens. */
  readonly labels?: { readonly field: (field: string) => string | undefined; readonly choice: ChoiceLabel };
}

/** What the person says about the file. */
export interface FileChoices extends LayoutChoices {
  readonly columns?: ColumnChoices;
  readonly corrections?: CellCorrections;
}

export function namesOfColumns({ collection, labels }: Pick<ImportContext, 'collection' | 'labels'>): ColumnNames {
  return columnNames(collection, labels?.field);
}

export function planImport(text: string, context: ImportContext, choices: FileChoices = {}): ImportPlan {
  const table = atOnce(readCsvInSteps(text, namesOfColumns(context), choices));
  if (table.kind === 'problem') return table;
  return atOnce(planInSteps(table, context, choices));
}

export function* planInSteps(
  table: Pick<ReadTable, 'header' | 'rows'>,
  context: ImportContext,
  choices: FileChoices = {},
): ImportSteps<ImportPlan> {
  const { collection, organisation } = context;
  if (!isFlat(collection)) return { kind: 'problem', problem: { code: 'no-table', collection } };
  const columns = findColumns(table.header, namesOfColumns(context), choices.columns);
  if ('code' in columns) return { kind: 'problem', problem: columns };

  const directory = createNameDirectory(organisation, context.labels?.choice);
  const deleted = deletedNames(collection, organisation);
  const firstRow = new Map<string, number>();
  const rows: RowVerdict[] = [];
  for (const given of table.rows) {
    const row = corrected(given, choices.corrections ?? noCorrections);
    const read = readRow(row, collection, columns, directory, context.mayRead ?? (() => true));
    const key = nameKey(read.name);
    const earlier = firstRow.get(key);
    if (key !== '' && earlier === undefined) firstRow.set(key, row.row);
    rows.push(judgeRow(row, read, key === '' ? undefined : earlier, directory, deleted.get(key), context));
    if (rows.length % rowsPerStep === 0) yield { stage: 'match', done: rows.length, total: table.rows.length };
  }
  const judged = yield* judgeSaves(rows, organisation, context.review);
  return {
    kind: 'plan',
    header: table.header,
    ...judged,
    columns: [...columns.at.keys()],
    unknownColumns: columns.unknown,
    found: columns,
    directory,
    fixes: yield* countFixes(judged.rows),
  };
}

function judgeRow(
  row: CsvRow,
  read: ReadRow,
  earlier: number | undefined,
  directory: NameDirectory,
  namesake: string | undefined,
  context: ImportContext,
): RowVerdict {
  const { collection, organisation } = context;
  const found = read.name === '' ? undefined : organisation.idOfName(collection, nameKey(read.name));
  const record = found === undefined ? undefined : organisation.get(collection, found);
  const problems: RowProblem[] = [...read.problems];
  if (record === undefined && read.unsaid !== null) problems.push(read.unsaid);
  if (earlier !== undefined) problems.push({ code: 'duplicate', row: earlier });
  const verdict = {
    row: row.row,
    collection,
    cells: row.cells,
    name: record === undefined ? read.name : nameOf(collection, record),
    enabled: null,
    notes: [],
    changes: [],
  };
  if (problems.length > 0) return { ...verdict, kind: 'error', id: record?.id ?? null, problems };

  const notes: RowNote[] = [...endedAssignments(read.wanted, collection, record, directory, context.now)];
  if (record !== undefined) {
    const changes = changesToRecord(collection, record, record, overThat(read.wanted, record, collection), directory);
    return {
      ...verdict,
      kind: changes.length > 0 ? 'update' : 'unchanged',
      id: record.id,
      enabled: accountIn(collection, record, changes),
      changes,
      problems,
      notes,
    };
  }
  if (namesake !== undefined) notes.push({ code: 'deleted-namesake', id: namesake });
  notes.push(...mixedScripts(read.name));
  const id = context.newId(collection);
  const blank = blankRecord(collection, id);
  const changes = changesToRecord(collection, blank, newRecord(collection, id), read.wanted, directory);
  return { ...verdict, kind: 'create', id, enabled: accountIn(collection, blank, changes), changes, problems, notes };
}

export function mixedScripts(name: string): readonly RowNote[] {
  const found = findMixedScripts(name);
  return found === null ? [] : [{ code: 'mixed-scripts', found }];
}

/** A record keeps the spelling of the name it was found by, and the space around a text, which no cell can say. */
function overThat<C extends Collection>(
  wanted: ReadonlyMap<string, Wanted>,
  record: RecordOf[C],
  collection: C,
): ReadonlyMap<string, Wanted> {
  const isKept = (field: string, value: Wanted): boolean => {
    const spec = findField(collection, field);
    const held = readField(collection, record, field);
    return spec?.naming === true || (spec?.kind === 'text' && typeof held === 'string' && held.trim() === value);
  };
  return new Map([...wanted].filter(([field, value]) => !isKept(field, value)));
}

/** Whether the account can be used: the flag that decides about rights, as it is afterwards. */
export function accountIn<C extends Collection>(
  collection: C,
  record: RecordOf[C],
  changes: readonly Change[],
): boolean | null {
  const spec = fieldsOf(collection).find(({ opposite, rights }) => opposite !== undefined && rights);
  if (spec === undefined) return null;
  const change = changes.find(({ field }) => field === spec.field);
  return (change === undefined ? readField(collection, record, spec.field) : change.after) === true;
}

/** By key, of those that are deleted. */
export function deletedNames(collection: Collection, organisation: OrganisationView): ReadonlyMap<string, string> {
  const byKey = new Map<string, string>();
  for (const record of organisation.all(collection))
    if (record.deletedAt !== null) byKey.set(nameKey(nameOf(collection, record)), record.id);
  return byKey;
}

/** About assignments that the row adds or moves, not about those that exist already. */
export function* endedAssignments<C extends Collection>(
  wanted: ReadonlyMap<string, Wanted>,
  collection: C,
  record: RecordOf[C] | undefined,
  directory: NameDirectory,
  now: number,
): Iterable<RowNote> {
  for (const [field, value] of wanted) {
    const spec = findField(collection, field);
    if (spec?.kind !== 'assignments' || value === null || typeof value !== 'object') continue;
    for (const [id, end] of value) {
      const held = record === undefined ? null : readField(collection, record, field, id);
      if (typeof end !== 'string' || Date.parse(end) > now || held === end) continue;
      yield { code: 'already-over', kind: namedIn(spec), name: directory.nameOf(spec, id)?.name ?? '', end };
    }
  }
}
