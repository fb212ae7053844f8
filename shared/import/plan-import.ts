/**
 * A verdict for every row of a file of users, before anything is written.
 *
 * Guarantees: each row has exactly one verdict; the changes of all rows that are not in error are
 * allowed together by the rules that were asked; importing them and planning again says `unchanged` for
 * each. Pure: nothing is written here.
 */

import type { Change } from '../document/change.ts';
import type { Review } from '../permissions/review.ts';
import { findMixedScripts } from '../schema/mixed-scripts.ts';
import { nameKey } from '../schema/names.ts';
import type { OrganisationView } from '../schema/organisation.ts';
import type { User } from '../schema/records.ts';
import { readCsv, type CsvRow } from './csv-table.ts';
import { findColumns } from './find-columns.ts';
import { createNameDirectory, type NameDirectory } from './name-directory.ts';
import type { FileProblem, RowNote, RowProblem } from './problems.ts';
import { readUserRow, type ReadRow } from './read-user-row.ts';
import { refuseByRules } from './refuse-by-rules.ts';
import type { RowVerdict } from './row-verdict.ts';
import { changesToUser } from './user-changes.ts';
import type { UserColumn } from './user-columns.ts';

export type ImportPlan =
  | {
      readonly kind: 'plan';
      readonly header: readonly string[];
      readonly rows: readonly RowVerdict[];
      readonly columns: readonly UserColumn[];
      readonly unknownColumns: readonly string[];
    }
  | { readonly kind: 'problem'; readonly problem: FileProblem };

export interface ImportContext {
  readonly organisation: OrganisationView;
  readonly newId: () => string;
  /** ms since 1970: what ends before it is already over. */
  readonly now: number;
  readonly review: (changes: readonly Change[]) => Review;
}

export function planImport(text: string, context: ImportContext): ImportPlan {
  const table = readCsv(text);
  if (table.kind === 'problem') return table;
  const columns = findColumns(table.header);
  if ('code' in columns) return { kind: 'problem', problem: columns };

  const directory = createNameDirectory(context.organisation);
  const deleted = deletedUsers(context.organisation);
  const firstRow = new Map<string, number>();
  const rows = table.rows.map((row) => {
    const read = readUserRow(row, columns, directory);
    const key = nameKey(read.wanted.username);
    const earlier = firstRow.get(key);
    if (key !== '' && earlier === undefined) firstRow.set(key, row.row);
    return judgeRow(row, read, key === '' ? undefined : earlier, directory, deleted.get(key), context);
  });
  return {
    kind: 'plan',
    header: table.header,
    rows: refuseByRules(rows, context.review),
    columns: [...columns.at.keys()],
    unknownColumns: columns.unknown,
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
  const { wanted } = read;
  const problems: readonly RowProblem[] =
    earlier === undefined ? read.problems : [...read.problems, { code: 'duplicate', row: earlier }];
  const found = wanted.username === '' ? undefined : context.organisation.idOfName('users', nameKey(wanted.username));
  const user = found === undefined ? undefined : context.organisation.get('users', found);
  const verdict = {
    row: row.row,
    cells: row.cells,
    username: user?.username ?? wanted.username,
    notes: [],
    changes: [],
  };
  if (problems.length > 0) return { ...verdict, kind: 'error', id: user?.id ?? null, problems };

  const notes: RowNote[] = [...endedAssignments(read, user, directory, context.now)];
  if (user !== undefined) {
    const changes = changesToUser(user, wanted, directory);
    return { ...verdict, kind: changes.length > 0 ? 'update' : 'unchanged', id: user.id, changes, problems, notes };
  }
  if (namesake !== undefined) notes.push({ code: 'deleted-namesake', id: namesake });
  const mixed = findMixedScripts(wanted.username);
  if (mixed !== null) notes.push({ code: 'mixed-scripts', found: mixed });
  const id = context.newId();
  const changes = changesToUser(nobody(id), { ...wanted, enabled: wanted.enabled ?? true }, directory);
  return { ...verdict, kind: 'create', id, changes, problems, notes };
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
    deletedAt: null,
  };
}

function deletedUsers(organisation: OrganisationView): ReadonlyMap<string, string> {
  const byKey = new Map<string, string>();
  for (const user of organisation.all('users')) if (user.deletedAt !== null) byKey.set(nameKey(user.username), user.id);
  return byKey;
}

/** Of assignments that the row adds or moves, not of those that are so already. */
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
