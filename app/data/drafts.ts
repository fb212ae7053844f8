import { isChange, isObject } from './damage.ts';
import type { Drafts } from './client.ts';
import type { DeviceStore } from './device-store.ts';

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
    async store(key, changes) {
      await store.start();
      await written(store.db.drafts.put({ key: prefix() + key, changes: [...changes], storedAt: now() }));
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
