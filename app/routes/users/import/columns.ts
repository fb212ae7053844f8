import type { ColumnUse } from '../../../../shared/import/column-names.ts';
import { importWords } from '../../../language/users-import-words.ts';

/** What a column may be read as, in the order in which it is offered. */
export const columnUses: readonly ColumnUse[] = [
  'username',
  'email',
  'roles',
  'desks',
  'enabled',
  'disabled',
  'scope',
  'out',
];

export function columnName(header: string, index: number): string {
  return header === '' ? importWords.column(index + 1) : header;
}
