import { fieldSpecs, type FieldSpec } from '../../../shared/schema/fields.ts';
import { memberOf } from '../../../shared/schema/register.ts';
import type { Collection, Members, RecordOf, Value } from '../../../shared/schema/records.ts';

/** The fields, of any collection, that name records of this one. */
export function fieldsReferringTo(collection: Collection): readonly FieldSpec[] {
  return fieldSpecs.filter((spec) => spec.refersTo === collection);
}

/** Whether the record's field names that id. */
export function refers(record: RecordOf[Collection], spec: FieldSpec, id: string): boolean {
  // Every field of the table is in every record of its collection.
  const held = (record as unknown as Readonly<Record<string, Value | Members<Value>>>)[spec.field];
  return typeof held === 'object' && held !== null ? memberOf(held, id) !== null : held === id;
}

/** The ids that the record's field names. */
export function referencesIn(record: RecordOf[Collection], spec: FieldSpec): readonly string[] {
  const held = (record as unknown as Readonly<Record<string, Value | Members<Value>>>)[spec.field];
  if (typeof held === 'object' && held !== null) return Object.keys(held);
  return typeof held === 'string' && held !== '' ? [held] : [];
}
