import { namingField } from '../../../../shared/schema/fields.ts';
import type { Change } from '../../../../shared/document/change.ts';
import type { Collection, Value } from '../../../../shared/schema/records.ts';

/**
 * The changes that undo changes of one record: each value becomes what it was, if it is still as it was
 * saved; a record that they created is deleted. What somebody changed since stays.
 */
export function undoOf(changes: readonly Change[], now: (change: Change) => Value, at: Date): readonly Change[] {
  const made = changes.find((one) => one.field === namingField[one.collection] && one.before === '');
  if (made !== undefined) {
    const { collection, id } = made as Change & { collection: Collection };
    return [{ collection, id, field: 'deletedAt', member: null, before: null, after: at.toISOString() }];
  }
  return changes
    .filter((change) => now(change) === change.after)
    .map((change) => ({ ...change, before: change.after, after: change.before }));
}
