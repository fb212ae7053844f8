import type { ActivityChange } from '../../../shared/protocol/activity-endpoint.ts';
import { isCollection, type Collection } from '../../../shared/schema/records.ts';
import type { Change } from '../../../shared/document/change.ts';
import type { Names } from '../../language/names.ts';

/** What is gone for good is called what the server says that it was called last. */
export function withTold(names: Names, told: Readonly<Record<string, string>>): Names {
  return { of: (collection, id) => names.of(collection, id) ?? told[id] ?? null };
}

export interface RecordChanges {
  readonly collection: Collection;
  readonly id: string;
  readonly changes: readonly Change[];
}

/** By record, in order. A collection of a newer server is not shown by an older app. */
export function byRecord(changes: readonly ActivityChange[]): readonly RecordChanges[] {
  const known = changes.flatMap((change) =>
    isCollection(change.collection) ? [shown(change, change.collection)] : [],
  );
  return [...Map.groupBy(known, ({ id }) => id)].flatMap(([id, own]) => {
    const [first] = own;
    return first === undefined ? [] : [{ collection: first.collection, id, changes: own }];
  });
}

/** Of a secret only that there is one. */
function shown({ id, field, member, before, after, isSecret }: ActivityChange, collection: Collection): Change {
  return { collection, id, field, member, before, after: isSecret ? '•' : after };
}
