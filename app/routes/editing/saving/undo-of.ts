import { namingField } from '../../../../shared/schema/fields.ts';
import type { Change } from '../../../../shared/document/change.ts';
import type { Collection, Value } from '../../../../shared/schema/records.ts';

/**
 * What takes changes of one record back: each value as it was, where it still is as it was saved; a record
 * that they made is deleted. What somebody changed since stays.
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
