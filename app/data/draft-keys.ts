import { liveQuery } from 'dexie';
import type { DeviceStore } from './device-store.ts';
import { createObservable, type Observable } from './observable.ts';

export interface DraftKeys extends Observable<readonly string[]> {
  stop(): void;
}

/** Of which records the signed-in user keeps drafts, in whichever tab they were typed. */
export function createDraftKeys(store: DeviceStore, userId: () => string | null): DraftKeys {
  const mine = createObservable<readonly string[]>([]);
  let all: readonly string[] = [];
  let watching: { unsubscribe(): void } | undefined;
  let stopped = false;
  const tell = (): void => {
    const prefix = `${userId() ?? ''}/`;
    const keys = all.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
    if (keys.join('\n') !== mine.get().join('\n')) mine.set(keys);
  };
  const watch = (): void => {
    if (stopped || watching !== undefined) return;
    watching = liveQuery(() => store.db.drafts.toCollection().primaryKeys()).subscribe({
      next(keys) {
        all = keys;
        tell();
      },
      // The database was closed under it: it is watched again with the next sign of life.
      error: () => (watching = undefined),
    });
  };
  store.mirror('meta').subscribe((changed) => {
    if (changed.includes('session')) tell();
    watch();
  });
  void store.start().then(watch, () => undefined);
  return {
    get: mine.get,
    subscribe: mine.subscribe,
    stop() {
      stopped = true;
      watching?.unsubscribe();
    },
  };
}
