import type { Change } from '../../shared/document/change.ts';
import { fieldsOf, findField } from '../../shared/schema/fields.ts';
import type { Room } from '../../shared/schema/rooms.ts';
import { nameKey } from '../../shared/schema/name-key.ts';
import { nameOf, type Collection, type RecordOf } from '../../shared/schema/records.ts';
import { blankRecord, withRegister } from '../../shared/schema/register.ts';
import type { RowEdits } from './row-edits.ts';
import type { Key } from './mirror.ts';
import type { RecordRow } from './rows.ts';

/** The record with changes of it laid over, in order. */
export function withChanges<C extends Collection>(
  collection: C,
  id: string,
  record: RecordOf[C] | undefined,
  changes: readonly Change[],
): RecordOf[C] {
  let result = record ?? blankRecord(collection, id);
  for (const change of changes) {
    const spec = findField(collection, change.field);
    if (spec !== undefined) result = withRegister(result, spec, change.member, change.after);
  }
  return result;
}

/** The record with what another room holds of it. */
export function withRoom<C extends Collection>(
  collection: C,
  record: RecordOf[C],
  part: RecordOf[C],
  room: Room,
): RecordOf[C] {
  const fields = fieldsOf(collection).filter((spec) => spec.room === room);
  // Every field of the table is in every record of its collection.
  const own = fields.map(({ field }) => [field, part[field as keyof RecordOf[C]]] as const);
  return { ...record, ...Object.fromEntries(own) };
}

/** Writes the record's row, or removes it if there is no such record (it has no name). */
export function putRecord<C extends Collection>(edits: RowEdits, collection: C, record: RecordOf[C]): void {
  const name = nameOf(collection, record);
  if (name === '') {
    edits.remove(collection, record.id satisfies Key);
    return;
  }
  const row: Omit<RecordRow<C>, 'seq'> = { id: record.id, nameKey: nameKey(name), record };
  // A row of collection C, under C.
  edits.put(collection, row as never);
}

/** Changes of each record of each collection, in order. */
export function changesByRecord(
  changes: readonly Change[],
): ReadonlyMap<Collection, ReadonlyMap<string, readonly Change[]>> {
  const byCollection = Map.groupBy(changes, ({ collection }) => collection);
  return new Map([...byCollection].map(([collection, own]) => [collection, Map.groupBy(own, ({ id }) => id)]));
}
