import { isChange, isObject } from './damage.ts';
import type { Drafts } from './client.ts';
import type { DeviceStore } from './device-store.ts';
import { isUnfinishedText, type UnfinishedText } from './unfinished-text.ts';

/** Drafts of the signed-in user. */
export function createDrafts(
  store: DeviceStore,
  userId: () => string | null,
  now: () => number,
  written: <T>(work: Promise<T>) => Promise<T>,
): Drafts {
  const prefix = (): string => {
    const user = userId();
    if (user === null) throw new Error('nobody is signed in');
    return `${user}/`;
  };
  return {
    async load(key) {
      await store.start();
      const row: unknown = await store.db.drafts.get(prefix() + key);
      if (!isObject(row) || !Array.isArray(row['changes'])) return null;
      const changes = row['changes'].filter(isChange);
      return changes.length === 0 ? null : changes;
    },
    async unfinished(key) {
      await store.start();
      return unfinishedIn(await store.db.drafts.get(prefix() + key));
    },
    async store(key, changes, unfinished) {
      await store.start();
      const whole = prefix() + key;
      // One request where nothing has to be read: it may be the last thing that a page does.
      const texts = unfinished ?? unfinishedIn(await store.db.drafts.get(whole));
      await written(
        store.db.drafts.put({ key: whole, changes: [...changes], unfinished: [...texts], storedAt: now() }),
      );
    },
    async remove(key) {
      await store.start();
      await written(store.db.drafts.delete(prefix() + key));
    },
    async keys() {
      await store.start();
      const mine = prefix();
      const keys = await store.db.drafts.where('key').startsWith(mine).primaryKeys();
      return keys.map((key) => key.slice(mine.length));
    },
  };
}

function unfinishedIn(row: unknown): readonly UnfinishedText[] {
  return isObject(row) && Array.isArray(row['unfinished']) ? row['unfinished'].filter(isUnfinishedText) : [];
}
