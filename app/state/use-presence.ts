import { createEffect, createMemo, onCleanup, type Accessor } from 'solid-js';
import type { Presence } from '../../shared/protocol/messages.ts';
import type { Collection } from '../../shared/schema/records.ts';
import { useClient } from './client-context.tsx';
import { fromObservable } from './from-observable.ts';

/**
 * Who else is in this record. Says to the others that I am here (and in which field) for as long as
 * the caller lives.
 */
export function usePresence(
  collection: Collection,
  id: Accessor<string>,
  field: Accessor<string | null> = () => null,
): Accessor<readonly Presence[]> {
  const { presence } = useClient();
  createEffect(() => presence.here({ collection, id: id(), field: field() }));
  onCleanup(() => presence.here(null));
  const others = createMemo(() => fromObservable(presence.others(collection, id())));
  return () => others()();
}
