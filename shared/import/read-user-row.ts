/**
 * One row of the file as what it wants a user to be. Fields without a column, and an empty `enabled`,
 * are undefined: they are left as they are. Every problem of the row is told, not only the first.
 */

import { findField } from '../schema/fields.ts';
import { limits } from '../schema/limits.ts';
import type { Assignment, Value } from '../schema/records.ts';
import { readAssignments } from './assignment-text.ts';
import type { CsvRow } from './csv-table.ts';
import type { Columns } from './find-columns.ts';
import type { NameDirectory } from './name-directory.ts';
import type { RowProblem } from './problems.ts';
import type { UserColumn } from './user-columns.ts';

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
}

const yes = new Set(['yes', 'true', '1', 'y', 'on', 'enabled']);
const no = new Set(['no', 'false', '0', 'n', 'off', 'disabled']);

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
    return { wanted: { ...nothing, username: cell('username') ?? '' }, problems };
  }

  const username = readText('username', cell('username') ?? '', problems);
  const email = cell('email');
  return {
    wanted: {
      username,
      email: email === undefined ? undefined : readText('email', email, problems),
      enabled: readEnabled(cell('enabled'), problems),
      scope: readScope(cell('scope'), directory, problems),
      roles: readList('role', cell('roles'), directory, problems),
      desks: readList('desk', cell('desks'), directory, problems),
    },
    problems,
  };
}

const nothing = { email: undefined, enabled: undefined, scope: undefined, roles: undefined, desks: undefined } as const;

function readText(column: 'email' | 'username', written: string, problems: RowProblem[]): string {
  const spec = findField('users', column);
  const value: Value = spec === undefined ? written : spec.canonical(written);
  const found = spec?.check(value, null) ?? null;
  if (column === 'username' && found === 'empty') problems.push({ code: 'no-username' });
  else if (found !== null) problems.push({ code: 'value', column, value: written, problem: found });
  return typeof value === 'string' ? value : '';
}

function readEnabled(written: string | undefined, problems: RowProblem[]): boolean | undefined {
  if (written === undefined || written === '') return undefined;
  const word = written.toLowerCase();
  if (yes.has(word)) return true;
  if (no.has(word)) return false;
  problems.push({ code: 'enabled', value: written });
  return undefined;
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
  const list = readAssignments(written);
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
