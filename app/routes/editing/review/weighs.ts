import { descriptions } from '../../../../shared/collections/descriptions.ts';
import { findField, namingField } from '../../../../shared/schema/fields.ts';
import type { Change } from '../../../../shared/document/change.ts';
import { collections, type Collection } from '../../../../shared/schema/records.ts';

/**
 * Fields that only describe a record: they grant and take nothing. A user's do not count as such: they say
 * who signs in, and how that person is reached.
 */
function isWords(collection: Collection, field: string): boolean {
  if (collection === collections.users) return false;
  if (field === namingField[collection] || field === 'description') return true;
  const spec = findField(collection, field);
  return !descriptions[collection].rights && spec?.refersTo === null && !spec.serverTime;
}

/** Whether these changes of one record have to be looked at before they are saved: rights, people, new roles. */
export function weighs(changes: readonly Change[]): boolean {
  return changes.some(
    ({ collection, field, before }) =>
      !isWords(collection, field) ||
      (collection === collections.roles && field === namingField[collection] && before === ''),
  );
}
