import type { Change } from '../../../../shared/document/change.ts';
import { creationOf } from '../../../../shared/document/difference.ts';
import { fieldsOf, namingField } from '../../../../shared/schema/fields.ts';
import { nameKey } from '../../../../shared/schema/name-key.ts';
import { nameOf, type Collection, type RecordOf } from '../../../../shared/schema/records.ts';

/** The sign in a text that stands for the name of each. */
export const namePlace = '{number}';

/** Records that are alike but for their names. */
export function recordsFromRange<C extends Collection>(
  collection: C,
  like: RecordOf[C],
  names: readonly string[],
  idOf: (name: string) => string,
): readonly RecordOf[C][] {
  const texts = fieldsOf(collection).filter(({ kind }) => kind === 'line' || kind === 'text');
  return names.map((name) => {
    const filled = texts.map(({ field }) => [field, textIn(like, field).replaceAll(namePlace, name)] as const);
    return { ...like, ...Object.fromEntries(filled), [namingField[collection]]: name, id: idOf(name) };
  });
}

export function creationOfAll<C extends Collection>(collection: C, records: readonly RecordOf[C][]): readonly Change[] {
  return records.flatMap((record) => creationOf(collection, record));
}

/** Which of the names are taken already. */
export function takenNames<C extends Collection>(
  collection: C,
  names: readonly string[],
  records: readonly RecordOf[C][],
): ReadonlySet<string> {
  const taken = new Set(records.map((record) => nameKey(nameOf(collection, record))));
  return new Set(names.filter((name) => taken.has(nameKey(name))));
}

function textIn(record: object, field: string): string {
  // Fields that hold text.
  return (record as Readonly<Record<string, string>>)[field] ?? '';
}
