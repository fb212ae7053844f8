/**
 * A verdict for every row of a file of users, before anything is written.
 *
 * Guarantees: each row has exactly one verdict; each Save of rows that are not in error is allowed by the
 * rules that were asked, after those before it; importing them and planning again says `unchanged` for
 * each. A row is about a user only if it has that very name, as names are compared. Pure: nothing is
 * written here.
 */

import type { Change } from '../document/change.ts';
import type { Review } from '../permissions/review.ts';
import { findMixedScripts } from '../schema/mixed-scripts.ts';
import { nameKey } from '../schema/name-key.ts';
import type { OrganisationView } from '../schema/organisation.ts';
import { collections, type User } from '../schema/records.ts';
import { corrected, noCorrections, type CellCorrections } from './cell-corrections.ts';
import { readCsvInSteps, type CsvRow, type ReadTable } from './csv-table.ts';
import { findColumns, type ColumnChoices, type Columns } from './find-columns.ts';
import type { LayoutChoices } from './find-layout.ts';
import { judgeSaves } from './judge-saves.ts';
import { createNameDirectory, type NameDirectory } from './name-directory.ts';
import type { FileProblem, RowNote, RowProblem } from './row-problems.ts';
import { readUserRow, type ReadRow } from './read-user-row.ts';
import { countFixes } from './row-fixes.ts';
import type { RowVerdict } from './row-verdict.ts';
import { atOnce } from '../schema/steps.ts';
import { rowsPerStep, type ImportSteps } from './progress.ts';
import { changesToUser } from './user-changes.ts';
import type { UserColumn } from './csv-user-columns.ts';

export type ImportPlan =
  | {
      readonly kind: 'plan';
      readonly header: readonly string[];
      readonly rows: readonly RowVerdict[];
      /** The rows of each Save; nothing else is written. */
      readonly saves: readonly (readonly RowVerdict[])[];
      readonly columns: readonly UserColumn[];
      readonly unknownColumns: readonly string[];
      /** How the columns were found, and which are still to be chosen. */
      readonly found: Columns;
      readonly directory: NameDirectory;
      /** How many rows each fix would mend, by what it is the same in: row-fixes.ts. */
      readonly fixes: ReadonlyMap<string, number>;
    }
  | { readonly kind: 'problem'; readonly problem: FileProblem };

export interface ImportContext {
  readonly organisation: OrganisationView;
  readonly newId: () => string;
  /** ms since 1970: what ends before it is already over. */
  readonly now: number;
  readonly review: (changes: readonly Change[], before: OrganisationView) => Review;
}

/** What the person says about the file. */
export interface FileChoices extends LayoutChoices {
  readonly columns?: ColumnChoices;
  readonly corrections?: CellCorrections;
}

export function planImport(text: string, context: ImportContext, choices: FileChoices = {}): ImportPlan {
  const table = atOnce(readCsvInSteps(text, choices));
  if (table.kind === 'problem') return table;
  return atOnce(planInSteps(table, context, choices));
}

export function* planInSteps(
  table: Pick<ReadTable, 'header' | 'rows'>,
  context: ImportContext,
  choices: FileChoices = {},
): ImportSteps<ImportPlan> {
  const columns = findColumns(table.header, choices.columns);
  if ('code' in columns) return { kind: 'problem', problem: columns };

  const directory = createNameDirectory(context.organisation);
  const deleted = deletedUsers(context.organisation);
  const firstRow = new Map<string, number>();
  const rows: RowVerdict[] = [];
  for (const given of table.rows) {
    const row = corrected(given, choices.corrections ?? noCorrections);
    const read = readUserRow(row, columns, directory);
    const key = nameKey(read.wanted.username);
    const earlier = firstRow.get(key);
    if (key !== '' && earlier === undefined) firstRow.set(key, row.row);
    rows.push(judgeRow(row, read, columns, key === '' ? undefined : earlier, directory, deleted.get(key), context));
    if (rows.length % rowsPerStep === 0) yield { stage: 'match', done: rows.length, total: table.rows.length };
  }
  const judged = yield* judgeSaves(rows, context.organisation, context.review);
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
  columns: Columns,
  earlier: number | undefined,
  directory: NameDirectory,
  namesake: string | undefined,
  context: ImportContext,
): RowVerdict {
  const { wanted } = read;
  const found =
    wanted.username === '' ? undefined : context.organisation.idOfName(collections.users, nameKey(wanted.username));
  const user = found === undefined ? undefined : context.organisation.get(collections.users, found);
  const problems: RowProblem[] = [...read.problems];
  if (user === undefined && read.unsaid !== null)
    problems.push({ code: 'enabled', value: '', column: read.unsaid, header: columns.header[read.unsaid] ?? '' });
  if (earlier !== undefined) problems.push({ code: 'duplicate', row: earlier });
  const verdict = {
    row: row.row,
    cells: row.cells,
    username: user?.username ?? wanted.username,
    enabled: null,
    notes: [],
    changes: [],
  };
  if (problems.length > 0) return { ...verdict, kind: 'error', id: user?.id ?? null, problems };

  const notes: RowNote[] = [...endedAssignments(read, user, directory, context.now)];
  if (user !== undefined) {
    const changes = changesToUser(user, wanted, directory);
    const enabled = wanted.enabled ?? user.enabled;
    return {
      ...verdict,
      kind: changes.length > 0 ? 'update' : 'unchanged',
      id: user.id,
      enabled,
      changes,
      problems,
      notes,
    };
  }
  if (namesake !== undefined) notes.push({ code: 'deleted-namesake', id: namesake });
  const mixed = findMixedScripts(wanted.username);
  if (mixed !== null) notes.push({ code: 'mixed-scripts', found: mixed });
  const id = context.newId();
  const enabled = wanted.enabled ?? true;
  const changes = changesToUser(nobody(id), { ...wanted, enabled }, directory);
  return { ...verdict, kind: 'create', id, enabled, changes, problems, notes };
}

/** A user before any of the registers was written. */
function nobody(id: string): User {
  return {
    id,
    username: '',
    email: '',
    enabled: false,
    scope: null,
    roles: {},
    desks: {},
    passwordSetAt: null,
    passkeySince: null,
    deletedAt: null,
  };
}

function deletedUsers(organisation: OrganisationView): ReadonlyMap<string, string> {
  const byKey = new Map<string, string>();
  for (const user of organisation.all(collections.users))
    if (user.deletedAt !== null) byKey.set(nameKey(user.username), user.id);
  return byKey;
}

/** About assignments that the row adds or moves, not about those that exist already. */
function* endedAssignments(
  read: ReadRow,
  user: User | undefined,
  directory: NameDirectory,
  now: number,
): Iterable<RowNote> {
  for (const kind of ['role', 'desk'] as const) {
    const field = kind === 'role' ? 'roles' : 'desks';
    for (const [id, end] of read.wanted[field] ?? []) {
      if (end === true || Date.parse(end) > now || user?.[field][id] === end) continue;
      yield { code: 'already-over', kind, name: directory.nameOf(kind, id)?.name ?? '', end };
    }
  }
}
