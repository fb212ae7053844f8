import type { Accessor } from 'solid-js';
import type { Viewing } from '../data/viewing.ts';
import { useClient } from './client-context.tsx';
import { fromObservable } from './from-observable.ts';

/** Whom one looks as; null: one sees what is one's own. The same inside the view and outside. */
export function useViewing(): Accessor<Viewing | null> {
  return fromObservable(useClient().viewing);
}

/** How the one looked as is called; null: nobody is. */
export function useViewedName(): Accessor<string | null> {
  const viewing = useViewing();
  return () => {
    const state = viewing()?.client.session;
    const session = state === undefined ? undefined : fromObservable(state)();
    return session?.kind === 'signed-in' ? session.me.user.username : null;
  };
}
