import type { PermissionKey } from '../../../shared/catalogue/permissions.ts';
import { permissionsMeant, wordsOf } from './permission-search.ts';
import type { RoleRow } from './role-row.ts';

export interface RoleMatch {
  readonly row: RoleRow;
  /** The permissions that the query means and this role grants: why it is in the list. Empty: its name or description is. */
  readonly because: readonly PermissionKey[];
}

/** Roles by name, by description, or by a permission they grant ("who has show_cost"). */
export function searchRoles(rows: readonly RoleRow[], query: string): readonly RoleMatch[] {
  const words = wordsOf(query);
  if (words.length === 0) return rows.map((row) => ({ row, because: [] }));
  const meant = permissionsMeant(query);
  const matches: RoleMatch[] = [];
  for (const row of rows) {
    const text = `${row.role.name} ${row.role.description}`.toLowerCase();
    const because = meant.filter((key) => row.grants.effective.has(key));
    if (words.every((word) => text.includes(word))) matches.push({ row, because: [] });
    else if (because.length > 0) matches.push({ row, because });
  }
  return matches;
}
