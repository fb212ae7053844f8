import { isChange, isObject } from './sound-row.ts';
import type { Drafts } from './client.ts';
import type { DeviceStore } from './device-store.ts';
import { createObservable, type Observable } from './observable.ts';
import type { DraftRow } from './rows.ts';
import { isUnfinishedText, type UnfinishedText } from './unfinished-text.ts';

export interface StoredDrafts extends Drafts {
  /** How many the device could not store as they are now. */
  readonly unstored: Observable<number>;
}

/** Drafts of the signed-in user. */
export function createDrafts(
  store: DeviceStore,
  userId: () => string | null,
  now: () => number,
  written: <T>(work: Promise<T>) => Promise<T>,
): StoredDrafts {
  const prefix = (): string => {
    const user = userId();
    if (user === null) throw new Error('nobody is signed in');
    return `${user}/`;
  };
  /** What this tab has of them, should the database be deleted under it. */
  const held = new Map<string, DraftRow>();
  const unstored = new Set<string>();
  const count = createObservable(0);
  store.mirror('meta').subscribe((changed) => {
    if (!changed.includes('session')) return;
    for (const key of held.keys()) if (!key.startsWith(`${userId()}/`)) forget(key);
  });
  const forget = (key: string): void => {
    held.delete(key);
    unstored.delete(key);
    count.set(unstored.size);
  };
  /** The last one to be stored is the one that counts. */
  const isStored = (row: DraftRow, is: boolean): void => {
    if (held.get(row.key) !== row) return;
    if (is) unstored.delete(row.key);
    else unstored.add(row.key);
    count.set(unstored.size);
  };
  store.alsoWriteAgain(async () => {
    for (const row of held.values())
      if ((await store.db.drafts.get(row.key)) === undefined) await store.db.drafts.put(row);
  });
  return {
    unstored: count,
    async load(key) {
      await store.start();
      const row: unknown = await store.db.drafts.get(prefix() + key);
      if (!isObject(row) || !Array.isArray(row['changes'])) return null;
      const changes = row['changes'].filter(isChange);
      if (changes.length === 0) return null;
      const whole = prefix() + key;
      held.set(whole, { key: whole, changes, unfinished: unfinishedIn(row), storedAt: now() });
      return changes;
    },
    async unfinished(key) {
      await store.start();
      return unfinishedIn(await store.db.drafts.get(prefix() + key));
    },
    async store(key, changes, unfinished) {
      const row = {
        key: prefix() + key,
        changes: [...changes],
        unfinished: [...(unfinished ?? held.get(prefix() + key)?.unfinished ?? [])],
        storedAt: now(),
      };
      held.set(row.key, row);
      const put = async (): Promise<void> => {
        await store.start();
        // One request where nothing has to be read: it may be the last thing that a page does.
        const texts = unfinished ?? unfinishedIn(await store.db.drafts.get(row.key));
        await store.db.drafts.put({ ...row, unfinished: [...texts] });
      };
      await written(
        put().then(
          () => isStored(row, true),
          (error: unknown) => {
            isStored(row, false);
            throw error;
          },
        ),
      );
    },
    async remove(key) {
      forget(prefix() + key);
      await written(store.start().then(() => store.db.drafts.delete(prefix() + key)));
    },
    async keys() {
      await store.start();
      const mine = prefix();
      const keys = await store.db.drafts.where('key').startsWith(mine).primaryKeys();
      // An import that was begun lies beside them: kept-imports.ts.
      return keys.map((key) => key.slice(mine.length)).filter((key) => !key.startsWith('import'));
    },
  };
}

function unfinishedIn(row: unknown): readonly UnfinishedText[] {
  return isObject(row) && Array.isArray(row['unfinished']) ? row['unfinished'].filter(isUnfinishedText) : [];
}
