import { createMemo, type Accessor } from 'solid-js';
import type { Collection } from '../../shared/schema/records.ts';
import { useClient } from './client-context.tsx';
import { fromObservable } from './from-observable.ts';

/** What I began in the editors of a collection and did not save. */
export interface WaitingDrafts {
  has(id: string): boolean;
  /** Also of records that do not exist yet. */
  readonly count: number;
  /** A new record is begun. */
  readonly isNewBegun: boolean;
}

export function useDrafts(collection: Collection): Accessor<WaitingDrafts> {
  const keys = fromObservable(useClient().draftKeys);
  return createMemo(() => {
    const mine = new Set(keys().filter((key) => key.startsWith(`${collection}/`)));
    return {
      has: (id) => mine.has(`${collection}/${id}`),
      count: mine.size,
      isNewBegun: mine.has(`${collection}/new`),
    };
  });
}
