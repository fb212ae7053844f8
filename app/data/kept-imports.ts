import { collections } from '../../shared/schema/records.ts';
import { isObject } from './sound-row.ts';
import type { DeviceStore } from './device-store.ts';

/** An import that was begun and not finished: what its file says, and how far it came. */
export interface KeptImport {
  /** Of which records the file is a table; null: it is a file of records of any kind. */
  readonly collection: string | null;
  readonly file: string;
  readonly header: readonly string[];
  /** What each column was read as, by its index; null: nothing. */
  readonly uses: readonly (string | null)[];
  /** The rows that were to be written, as they were corrected. `save`: in which Save, from 0. */
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[]; readonly save: number }[];
  readonly saves: number;
  /** Rows left out because they were in error. */
  readonly errors: number;
}

/** At most one for each user. It goes when the user signs out, as all that user's work does. */
export interface KeptImports {
  /** `saved`: how many Saves are known to be durable; the next one may be, too. */
  load(): Promise<{ readonly kept: KeptImport; readonly saved: number } | null>;
  begin(kept: KeptImport): Promise<void>;
  /** So many Saves are durable. */
  reached(saved: number): Promise<void>;
  forget(): Promise<void>;
}

/** Beside the drafts: unsaved work of one user, too large to be held in every tab's memory. */
export function createKeptImports(
  store: DeviceStore,
  userId: () => string | null,
  now: () => number,
  written: <T>(work: Promise<T>) => Promise<T>,
): KeptImports {
  /** What this tab has of it, should the database be deleted under it. */
  let held: { readonly kept: KeptImport; saved: number; readonly userId: string | null } | null = null;
  const keyOf = (part: 'import' | 'import-reached'): string => `${userId() ?? ''}/${part}`;
  const put = (part: 'import' | 'import-reached', value: unknown): Promise<unknown> =>
    written(store.db.drafts.put({ key: keyOf(part), changes: [], kept: value, storedAt: now() }));
  const get = async (part: 'import' | 'import-reached'): Promise<unknown> => {
    const row: unknown = await store.db.drafts.get(keyOf(part));
    return isObject(row) ? row['kept'] : undefined;
  };
  store.alsoWriteAgain(async () => {
    if (held === null || held.userId !== userId() || (await get('import')) !== undefined) return;
    const { kept, saved } = held;
    const storedAt = now();
    await store.db.drafts.bulkPut([
      { key: keyOf('import'), changes: [], kept, storedAt },
      { key: keyOf('import-reached'), changes: [], kept: saved, storedAt },
    ]);
  });
  return {
    async load() {
      await store.start();
      const kept = await get('import');
      const saved = await get('import-reached');
      if (!isKept(kept)) return null;
      // Kept before there were files of anything else.
      const { collection = collections.users } = kept;
      return { kept: { ...kept, collection }, saved: typeof saved === 'number' ? saved : 0 };
    },
    async begin(kept) {
      held = { kept, saved: 0, userId: userId() };
      await store.start();
      await put('import-reached', 0);
      await put('import', kept);
    },
    async reached(saved) {
      if (held !== null) held.saved = saved;
      await put('import-reached', saved);
    },
    async forget() {
      held = null;
      await store.start();
      await written(store.db.drafts.bulkDelete([keyOf('import'), keyOf('import-reached')]));
    },
  };
}

function isKept(given: unknown): given is Omit<KeptImport, 'collection'> & Partial<Pick<KeptImport, 'collection'>> {
  return (
    isObject(given) &&
    typeof given['file'] === 'string' &&
    Array.isArray(given['header']) &&
    Array.isArray(given['uses']) &&
    Array.isArray(given['rows']) &&
    typeof given['saves'] === 'number' &&
    typeof given['errors'] === 'number'
  );
}
