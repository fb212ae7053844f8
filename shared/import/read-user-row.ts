/**
 * One row of the file as what it wants a user to be. Fields without a column, and an empty `enabled`,
 * are undefined: they are left as they are. Every problem of the row is told, not only the first.
 */

import { findField } from '../schema/fields.ts';
import { limits } from '../schema/limits.ts';
import { collections, type Assignment, type Value } from '../schema/records.ts';
import { readAssignmentList } from './assignment-list.ts';
import { readAssignments } from './assignment-text.ts';
import type { CsvRow } from './csv-table.ts';
import { readEnabledWord } from './enabled-words.ts';
import type { Columns } from './find-columns.ts';
import type { NameDirectory } from './name-directory.ts';
import type { RowProblem } from './row-problems.ts';
import type { UserColumn } from './csv-user-columns.ts';

export interface WantedUser {
  readonly username: string;
  readonly email: string | undefined;
  readonly enabled: boolean | undefined;
  readonly scope: string | null | undefined;
  readonly roles: ReadonlyMap<string, Assignment> | undefined;
  readonly desks: ReadonlyMap<string, Assignment> | undefined;
}

export interface ReadRow {
  readonly wanted: WantedUser;
  readonly problems: readonly RowProblem[];
  /** Index of a column that should say whether a new user is enabled, and is empty; null: there is none. */
  readonly unsaid: number | null;
}

export function readUserRow(row: CsvRow, columns: Columns, directory: NameDirectory): ReadRow {
  const problems: RowProblem[] = [];
  const cell = (column: UserColumn): string | undefined => {
    const at = columns.at.get(column);
    return at === undefined ? undefined : (row.cells[at] ?? '');
  };
  // A shifted row would put values under the wrong header; empty cells at the end are a spreadsheet's.
  const extra = row.cells.slice(columns.count).some((text) => text !== '');
  if (row.cells.length < columns.count || extra) {
    problems.push({ code: 'cells', cells: row.cells.length, columns: columns.count });
    return { wanted: { ...nothing, username: cell('username') ?? '' }, problems, unsaid: null };
  }
  for (const [column, at] of columns.at) judgeText(column, row.cells[at] ?? '', problems);

  const username = readText('username', cell('username') ?? '', problems);
  const emailCell = cell('email');
  const email = emailCell === undefined ? undefined : readText('email', emailCell, problems);
  const access = readEnabled(row, columns, problems);
  return {
    wanted: {
      username,
      email,
      enabled: access.enabled,
      scope: readScope(cell('scope'), directory, problems),
      roles: readList('role', cell('roles'), directory, problems),
      desks: readList('desk', cell('desks'), directory, problems),
    },
    problems,
    unsaid: access.unsaid,
  };
}

const nothing = { email: undefined, enabled: undefined, scope: undefined, roles: undefined, desks: undefined } as const;

/** What no cell can say about itself: that a program lost what was in it. */
function judgeText(column: UserColumn, written: string, problems: RowProblem[]): void {
  if (written.includes('\ufffd')) problems.push({ code: 'unreadable', column, value: written });
  else if (column === 'username' && /^\d(?:[.,]\d+)?E\+\d{2,3}$/iu.test(written))
    problems.push({ code: 'mangled', column, value: written, by: 'number' });
  else if (
    /^#(?:N\/A|NAME\?|REF!|VALUE!|DIV\/0!|NULL!|NUM!|SPILL!|SYNTAX!)$/iu.test(written) ||
    /^#{4,}$/u.test(written)
  )
    problems.push({ code: 'mangled', column, value: written, by: 'error' });
}

function readText(column: 'email' | 'username', written: string, problems: RowProblem[]): string {
  const spec = findField(collections.users, column);
  const value: Value = spec === undefined ? written : spec.canonical(written);
  const found = spec?.check(value, null) ?? null;
  if (column === 'username' && found === 'empty') problems.push({ code: 'no-username' });
  else if (found !== null && !isTold(column, problems))
    problems.push({ code: 'value', column, value: written, problem: found });
  return typeof value === 'string' ? value : '';
}

function isTold(column: UserColumn, problems: readonly RowProblem[]): boolean {
  return problems.some((one) => (one.code === 'mangled' || one.code === 'unreadable') && one.column === column);
}

/** Several columns may speak of it: the account can be used if one says so and none says no. */
function readEnabled(
  row: CsvRow,
  columns: Columns,
  problems: RowProblem[],
): { readonly enabled: boolean | undefined; readonly unsaid: number | null } {
  let enabled: boolean | undefined;
  let unsaid: number | null = null;
  for (const { at, isInverted, isOurs } of columns.access) {
    const written = row.cells[at] ?? '';
    const says = written === '' ? undefined : readEnabledWord(written, isInverted);
    if (says === null) problems.push({ code: 'enabled', value: written, column: at, header: columns.header[at] ?? '' });
    else if (says !== undefined) enabled = (enabled ?? true) && says;
    else if (!isOurs) unsaid ??= at;
  }
  // A clear no is one, whatever else is empty.
  return { enabled, unsaid: enabled === false ? null : unsaid };
}

function readScope(
  written: string | undefined,
  directory: NameDirectory,
  problems: RowProblem[],
): string | null | undefined {
  if (written === undefined || written === '') return written === undefined ? undefined : null;
  const [one, ...others] = readAssignments(written);
  const found = one === undefined || others.length > 0 ? undefined : directory.find('scope', one.name, one.isId);
  if (found === undefined) {
    problems.push({ code: 'unknown-name', kind: 'scope', name: written, nearest: directory.nearest('scope', written) });
  }
  return found;
}

function readList(
  kind: 'desk' | 'role',
  written: string | undefined,
  directory: NameDirectory,
  problems: RowProblem[],
): ReadonlyMap<string, Assignment> | undefined {
  if (written === undefined) return undefined;
  if (!directory.knows(kind)) {
    if (written !== '') problems.push({ code: 'hidden', kind });
    return undefined;
  }
  const limit = kind === 'role' ? 'rolesPerUser' : 'desksPerUser';
  const list = readAssignmentList(written, (name, isId) => directory.find(kind, name, isId) !== undefined);
  if (list.length > limits[limit]) problems.push({ code: 'limit', limit, max: limits[limit] });
  const wanted = new Map<string, Assignment>();
  for (const { name, assignment, isId, badEnd } of list.slice(0, limits[limit])) {
    const id = directory.find(kind, name, isId);
    if (id === undefined) {
      if (badEnd !== null && directory.find(kind, badEnd.name, isId) !== undefined)
        problems.push({ code: 'end', ...badEnd });
      else if (directory.isDeleted(kind, name)) problems.push({ code: 'deleted-name', kind, name });
      else problems.push({ code: 'unknown-name', kind, name, nearest: directory.nearest(kind, name) });
    } else if (wanted.has(id)) problems.push({ code: 'listed-twice', kind, name });
    else wanted.set(id, assignment);
  }
  return wanted;
}
