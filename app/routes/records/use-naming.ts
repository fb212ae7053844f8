import type { FieldSpec } from '../../../shared/schema/fields.ts';
import { nameOf, perCollection, type Collection, type RecordOf, type Value } from '../../../shared/schema/records.ts';
import { membersIn } from '../../../shared/schema/register.ts';
import { createMemo } from 'solid-js';
import { inARow } from '../../language/listing.ts';
import { useRecords } from '../../state/use-records.ts';
import { useWords } from '../editing/use-words.ts';
import type { Naming } from './list-row.ts';

/** Names and words for the rows of a list, as this device knows them now. */
export function useNaming(): Naming {
  const records = perCollection((collection) => useRecords<Collection>(collection));
  const words = useWords();
  // A map for each collection, not a signal for each record.
  const names = perCollection((collection) =>
    createMemo(
      () => new Map(records[collection].list().map((record) => [record.id, nameOf(collection, record)] as const)),
    ),
  );
  return {
    nameOf: (collection, id) => names[collection]().get(id) ?? null,
    list: (collection) => records[collection].list(),
    value(spec, record) {
      if (spec.shape === 'members') {
        const chosen = new Set(membersIn(record, spec));
        const named = spec.choices.filter((key) => chosen.has(key));
        return inARow(named.map((key) => words.member(spec.collection, spec.field, key).name));
      }
      const held = valueIn(record, spec);
      return held === null || held === '' ? '' : words.value(spec.collection, spec.field, null, held);
    },
  };
}

function valueIn(record: RecordOf[Collection], spec: FieldSpec): Value {
  // A field that holds one value.
  return (record as unknown as Readonly<Record<string, Value>>)[spec.field] ?? null;
}
