/**
 * Which cell of a row is which field of a user. Header names are taken without regard to case, in any
 * order; a column that is missing leaves its field alone; unknown columns are reported and passed over.
 */

import type { FileProblem } from './problems.ts';
import { userColumns, type UserColumn } from './user-columns.ts';

export interface Columns {
  /** Index of each column that the file has. */
  readonly at: ReadonlyMap<UserColumn, number>;
  readonly count: number;
  /** Header cells that name no field, as written. */
  readonly unknown: readonly string[];
}

const otherNames: ReadonlyMap<string, UserColumn> = new Map([
  ['user name', 'username'],
  ['e-mail', 'email'],
  ['role', 'roles'],
  ['desk', 'desks'],
]);

export function findColumns(header: readonly string[]): Columns | FileProblem {
  const at = new Map<UserColumn, number>();
  const unknown: string[] = [];
  for (const [index, written] of header.entries()) {
    const name = written.trim().toLowerCase();
    const column = userColumns.find((known) => known === name) ?? otherNames.get(name);
    if (column === undefined) {
      if (name !== '') unknown.push(written);
    } else if (at.has(column)) return { code: 'column-twice', column };
    else at.set(column, index);
  }
  if (!at.has('username')) return { code: 'no-username-column', found: unknown };
  return { at, count: header.length, unknown };
}
