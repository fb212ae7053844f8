import { namingField } from '../../../../shared/schema/fields.ts';
import type { Change } from '../../../../shared/document/change.ts';
import { collections, type Collection } from '../../../../shared/schema/records.ts';

/** Words about a record: they give and take nothing. A user's are who signs in, and where they are reached. */
function isWords(collection: Collection, field: string): boolean {
  return collection !== collections.users && (field === namingField[collection] || field === 'description');
}

/** Whether these changes of one record have to be looked at before they are saved: rights, people, new roles. */
export function weighs(changes: readonly Change[]): boolean {
  return changes.some(
    ({ collection, field, before }) =>
      !isWords(collection, field) ||
      (collection === collections.roles && field === namingField[collection] && before === ''),
  );
}
