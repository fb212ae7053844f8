import { namingField } from '../../../shared/schema/fields.ts';
import type { Change } from '../../../shared/document/change.ts';
import type { Collection } from '../../../shared/schema/records.ts';

/** Words about a record: they give and take nothing. */
const words: Readonly<Record<Collection, readonly string[]>> = {
  roles: ['name', 'description'],
  desks: ['name', 'description'],
  queues: ['name', 'description'],
  // A username is what somebody signs in with, an e-mail address where they are reached.
  users: [],
};

/** Whether these changes of one record have to be looked at before they are saved: rights, people, new roles. */
export function weighs(changes: readonly Change[]): boolean {
  return changes.some(
    ({ collection, field, before }) =>
      !words[collection].includes(field) ||
      (collection === 'roles' && field === namingField[collection] && before === ''),
  );
}
