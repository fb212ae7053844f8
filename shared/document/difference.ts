/**
 * What differs between two states of a record, register by register, in the order of the fields; members as
 * they stand in the second state, then those that are gone.
 *
 * Guarantees: values that are equal once canonical are no change; a new record is its difference from one
 * that was never written. Refuses nothing: what may be written is judged in permissions/review.ts.
 */

import { fieldsOf } from '../schema/fields.ts';
import { blankRecord, membersIn, readRegister } from '../schema/register.ts';
import type { Collection, RecordOf } from '../schema/records.ts';
import type { Change } from './change.ts';

export function difference<C extends Collection>(collection: C, from: RecordOf[C], to: RecordOf[C]): readonly Change[] {
  const changes: Change[] = [];
  for (const spec of fieldsOf(collection)) {
    const { field } = spec;
    const members = spec.shape === 'value' ? [null] : [...new Set([...membersIn(to, spec), ...membersIn(from, spec)])];
    for (const member of members) {
      const before = readRegister(from, spec, member);
      const after = spec.canonical(readRegister(to, spec, member));
      if (before !== after) changes.push({ collection, id: to.id, field, member, before, after });
    }
  }
  return changes;
}

/** Every register of a new record that differs from one that was never written. */
export function creationOf<C extends Collection>(collection: C, record: RecordOf[C]): readonly Change[] {
  return difference(collection, blankRecord(collection, record.id), record);
}
