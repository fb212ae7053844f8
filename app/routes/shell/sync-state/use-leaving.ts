import { createEffect, onCleanup } from 'solid-js';
import { useSync } from '../../../state/use-sync.ts';

/** The browser asks before the page is left while something exists only in its memory. */
export function useLeaving(): void {
  const sync = useSync();
  createEffect(() => {
    if (sync().inMemoryOnly === 0) return;
    // A listener that is always there would keep the page from being kept by the browser's history.
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', ask);
    onCleanup(() => removeEventListener('beforeunload', ask));
  });
}
