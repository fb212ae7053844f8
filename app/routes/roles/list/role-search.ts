import { hasWords, searchText } from '../../../components/search-text.ts';
import type { PermissionKey } from '../../../../shared/catalogue/permissions.ts';
import { permissionsMeant, queryWords } from '../permissions/permission-search.ts';
import type { RoleRow } from './role-row.ts';

export interface RoleMatch {
  readonly id: string;
  readonly name: string;
  readonly row: RoleRow;
  /** The permissions that the query means and this role grants: why it is in the list. Empty: its name or description is. */
  readonly because: readonly PermissionKey[];
}

/** Roles by name, by description, or by a permission they grant ("who has show_cost"). */
export function searchRoles(rows: readonly RoleRow[], query: string): readonly RoleMatch[] {
  const words = queryWords(query);
  if (words.length === 0) return rows.map((row) => matchOf(row, []));
  const meant = permissionsMeant(query);
  const matches: RoleMatch[] = [];
  const says = (text: string): boolean => hasWords(text, words);
  for (const row of rows) {
    const name = searchText(row.role.name);
    const because = meant.filter((key) => row.grants.effective.has(key));
    // A name explains itself; a description may only sound like the permission.
    if (says(name)) matches.push(matchOf(row, []));
    else if (because.length > 0 || says(`${name} ${searchText(row.role.description)}`))
      matches.push(matchOf(row, because));
  }
  return matches;
}

function matchOf(row: RoleRow, because: readonly PermissionKey[]): RoleMatch {
  return { id: row.id, name: row.role.name, row, because };
}
