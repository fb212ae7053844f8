import { createMemo, type Accessor } from 'solid-js';
import type { Collection } from '../../../../shared/schema/records.ts';
import { usePending } from '../../../state/use-sync.ts';

/** The records of a collection that hold changes which the server has not acknowledged yet. */
export function useWaiting(collection: Collection): Accessor<ReadonlySet<string>> {
  const pending = usePending();
  return createMemo(
    () =>
      new Set(
        pending().flatMap((save) =>
          save.changes.filter((change) => change.collection === collection).map((change) => change.id),
        ),
      ),
  );
}
