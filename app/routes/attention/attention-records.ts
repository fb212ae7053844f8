import { namingField } from '../../../shared/schema/fields.ts';
import type { RefusedChange } from '../../../shared/protocol/messages.ts';
import type { Collection } from '../../../shared/schema/records.ts';
import type { AttentionItem } from '../../data/attention-item.ts';
import { attentionWords } from '../../language/attention-words.ts';
import type { Names } from '../../language/names.ts';

/** The part of a refused Save that is about one record. */
export interface RefusedRecord {
  readonly collection: Collection;
  readonly id: string;
  /** The record's name as it is, or as the Save wanted it. */
  readonly name: string;
  /** It was never made: the Save wanted to make it. */
  readonly isNew: boolean;
  readonly changes: readonly RefusedChange[];
  /** Whether an editor can take it up; deleting and restoring are done elsewhere. */
  readonly editable: boolean;
}

export function refusedRecords(item: AttentionItem, names: Names): readonly RefusedRecord[] {
  const found = new Map<string, RefusedChange[]>();
  for (const refused of item.changes) {
    const key = `${refused.change.collection}/${refused.change.id}`;
    const list = found.get(key);
    if (list) list.push(refused);
    else found.set(key, [refused]);
  }
  return [...found.values()].flatMap((changes) => {
    const first = changes[0]?.change;
    return first === undefined ? [] : [recordOf(first.collection, first.id, changes, names)];
  });
}

function recordOf(collection: Collection, id: string, changes: readonly RefusedChange[], names: Names): RefusedRecord {
  const known = names.of(collection, id);
  const wanted = changes.find(({ change }) => change.field === namingField[collection])?.change.after;
  return {
    collection,
    id,
    name: known ?? (typeof wanted === 'string' && wanted !== '' ? wanted : attentionWords.withoutName),
    isNew: known === null,
    changes,
    editable: changes.some(({ change }) => change.field !== 'deletedAt'),
  };
}
