/**
 * A verdict for every record of a JSON file, before anything is written: as plan-import.ts gives one for every
 * row of a table, and with the same guarantees.
 */

import { nameKey } from '../schema/name-key.ts';
import { nameOf, perCollection, type Collection } from '../schema/records.ts';
import { blankRecord, newRecord } from '../schema/register.ts';
import { atOnce } from '../schema/steps.ts';
import type { CsvRow } from './csv-table.ts';
import { placeEntries, type FilePlaces, type Placed } from './file-places.ts';
import { noColumns } from './find-columns.ts';
import { judgeSaves } from './judge-saves.ts';
import { createNameDirectory, type NameDirectory } from './name-directory.ts';
import {
  accountIn,
  deletedNames,
  endedAssignments,
  mixedScripts,
  type FileContext,
  type ImportPlan,
  type Plan,
} from './plan-import.ts';
import { rowsPerStep, type ImportSteps } from './progress.ts';
import { readEntry } from './read-entry.ts';
import { fileHeader, readFile } from './read-file.ts';
import { changesToRecord } from './row-changes.ts';
import type { RowNote, RowProblem } from './row-problems.ts';
import type { RowVerdict } from './row-verdict.ts';

export function planFile(text: string, context: FileContext): ImportPlan {
  const file = readFile(text);
  if (file.kind === 'problem') return file;
  return atOnce(planFileInSteps(file.rows, context, file.unknown));
}

/** `unknown`: what else the file has. */
export function* planFileInSteps(
  given: readonly CsvRow[],
  context: FileContext,
  unknown: readonly string[] = [],
): ImportSteps<Plan> {
  const { organisation } = context;
  const directory = createNameDirectory(organisation);
  const places = placeEntries(given, organisation, directory, context.newId);
  const deleted = perCollection((collection) => lazily(() => deletedNames(collection, organisation)));
  const rows: RowVerdict[] = places.broken.map(({ row, cells, collection }) => ({
    ...nothing,
    row,
    cells,
    collection,
    name: '',
    kind: 'error',
    id: null,
    problems: [{ code: 'no-record' }],
  }));
  for (const placed of places.entries) {
    const namesake = deleted[placed.collection]().get(nameKey(placed.name));
    rows.push(judgeEntry(placed, places, directory, namesake, context));
    if (rows.length % rowsPerStep === 0) yield { stage: 'match', done: rows.length, total: given.length };
  }
  const judged = yield* judgeSaves(rows, organisation, context.review);
  return {
    kind: 'plan',
    header: fileHeader,
    ...judged,
    columns: [],
    unknownColumns: unknown,
    found: { ...noColumns, unknown },
    directory,
    fixes: new Map(),
  };
}

const nothing = { cells: [], enabled: null, notes: [], changes: [] } as const;

function judgeEntry(
  placed: Placed,
  places: FilePlaces,
  directory: NameDirectory,
  namesake: string | undefined,
  context: FileContext,
): RowVerdict {
  const { collection, id, row } = placed;
  const { organisation } = context;
  const record = organisation.get<Collection>(collection, id);
  const read = readEntry(placed, places, directory, context.mayRead ?? (() => true));
  const problems: RowProblem[] = [...read.problems];
  if (!organisation.knows(collection)) problems.push({ code: 'hidden', column: '', kind: collection });
  else if (record === undefined && placed.name === '' && problems.length === 0) problems.push({ code: 'no-name' });
  if (placed.earlier !== null) problems.push({ code: 'duplicate', row: placed.earlier });
  const verdict = {
    ...nothing,
    row: row.row,
    cells: row.cells,
    collection,
    name: placed.name === '' && record !== undefined ? nameOf(collection, record) : placed.name,
    problems,
  };
  if (problems.length > 0) return { ...verdict, kind: 'error', id: record?.id ?? null };

  const notes: RowNote[] = [...read.notes];
  notes.push(...endedAssignments<Collection>(read.wanted, collection, record, directory, context.now));
  const blank = blankRecord(collection, id);
  const changes =
    record === undefined
      ? changesToRecord<Collection>(collection, blank, newRecord(collection, id), read.wanted, directory)
      : changesToRecord<Collection>(collection, record, record, read.wanted, directory);
  if (record === undefined) {
    if (namesake !== undefined) notes.push({ code: 'deleted-namesake', id: namesake });
    notes.push(...mixedScripts(placed.name));
  }
  const changed = changes.length > 0 ? 'update' : 'unchanged';
  const enabled = accountIn<Collection>(collection, record ?? blank, changes);
  return { ...verdict, kind: record === undefined ? 'create' : changed, id, enabled, changes, notes };
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
