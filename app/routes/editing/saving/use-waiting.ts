import { createMemo, type Accessor } from 'solid-js';
import type { Collection } from '../../../../shared/schema/records.ts';
import { useWaitingSaves } from '../../../state/use-sync.ts';

/** The records of a collection that hold changes which the server has not acknowledged yet. */
export function useWaiting(collection: Collection): Accessor<ReadonlySet<string>> {
  const waiting = useWaitingSaves();
  return createMemo(
    () =>
      new Set(
        waiting().flatMap((save) =>
          save.changes.filter((change) => change.collection === collection).map((change) => change.id),
        ),
      ),
  );
}
