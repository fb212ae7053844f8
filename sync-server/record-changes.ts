/** The changes that write one new record: every register of it that is not as if never written. */

import type { Change } from '../shared/document/change.ts';
import { fieldsOf } from '../shared/schema/fields.ts';
import type { Collection, RecordOf, Value } from '../shared/schema/records.ts';

export function creationOf<C extends Collection>(collection: C, record: RecordOf[C]): readonly Change[] {
  const { id } = record;
  return fieldsOf(collection).flatMap((spec): readonly Change[] => {
    // The field table names exactly the fields of a record, with a value or members as `shape` says.
    const value = Reflect.get(record, spec.field) as Value | Readonly<Record<string, Value>>;
    if (typeof value === 'object' && value !== null) {
      return Object.entries(value).map(([member, after]) => ({
        collection,
        id,
        field: spec.field,
        member,
        before: null,
        after,
      }));
    }
    return value === spec.absent
      ? []
      : [{ collection, id, field: spec.field, member: null, before: spec.absent, after: value }];
  });
}
