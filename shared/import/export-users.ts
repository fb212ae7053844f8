/**
 * Users as a CSV file that `planImport` reads back without loss: the same users unchanged here, the same
 * users new in an organisation that has none of them (with roles and desks of the same names).
 *
 * Not in the file: deleted users, passwords (they are in no document), assignments to deleted roles and
 * desks (they grant nothing and have no name any more), and whole columns whose names the exporter may
 * not read. Cells that a spreadsheet would run are guarded (see csv-formula.ts).
 */

import Papa from 'papaparse';
import type { OrganisationView } from '../schema/organisation.ts';
import { collections, type Assignment, type Members, type User } from '../schema/records.ts';
import { writeAssignments, type NamedAssignment } from './assignment-text.ts';
import { guard } from './csv-formula.ts';
import type { Delimiter } from './csv-rows.ts';
import { createNameDirectory, type NameDirectory } from './name-directory.ts';
import { csvUserColumns, type UserColumn } from './csv-user-columns.ts';

export interface ExportedUsers {
  readonly text: string;
  readonly users: number;
  /** Left out because their names are hidden from the exporter. */
  readonly hidden: readonly ('desks' | 'roles')[];
}

/** `only`: the ids to export; all users without it. */
export function exportUsers(
  organisation: OrganisationView,
  only?: ReadonlySet<string>,
  delimiter: Delimiter = ',',
): ExportedUsers {
  const directory = createNameDirectory(organisation);
  const hidden = (['roles', 'desks'] as const).filter(
    (column) => !directory.knows(column === 'roles' ? 'role' : 'desk'),
  );
  const columns = csvUserColumns.filter((column) => !hidden.some((one) => one === column));
  const users = [...organisation.all(collections.users)]
    .filter((user) => user.deletedAt === null && user.username !== '' && (only === undefined || only.has(user.id)))
    .toSorted((a, b) => (a.username < b.username ? -1 : 1));
  const rows = users.map((user) => columns.map((column) => guard(cellOf(user, column, directory))));
  // Whatever delimiter a spreadsheet is set to, no cell falls apart.
  const quotes = (cell: string): boolean => /[,;\t|\r\n"]/u.test(cell);
  const text = Papa.unparse([[...columns], ...rows], { delimiter, newline: '\r\n', quotes });
  // The mark is what makes spreadsheets read UTF-8.
  return { text: `\ufeff${text}\r\n`, users: users.length, hidden };
}

function cellOf(user: User, column: UserColumn, directory: NameDirectory): string {
  switch (column) {
    case 'username':
      return user.username;
    case 'email':
      return user.email;
    case 'enabled':
      return user.enabled ? 'yes' : 'no';
    case 'scope':
      return user.scope === null
        ? ''
        : writeAssignments([{ ...written('scope', user.scope, directory), assignment: true }]);
    case 'roles':
      return listOf('role', user.roles, directory);
    case 'desks':
      return listOf('desk', user.desks, directory);
  }
}

function listOf(kind: 'desk' | 'role', members: Members<Assignment>, directory: NameDirectory): string {
  const named = Object.entries(members)
    .filter(([id]) => directory.nameOf(kind, id) !== null)
    .map(([id, assignment]) => ({ ...written(kind, id, directory), assignment }));
  return writeAssignments(named.toSorted((a, b) => (a.name < b.name ? -1 : 1)));
}

function written(
  kind: 'desk' | 'role' | 'scope',
  id: string,
  directory: NameDirectory,
): Pick<NamedAssignment, 'isId' | 'name'> {
  return directory.nameOf(kind, id) ?? { name: id, isId: true };
}
