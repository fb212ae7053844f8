import { nameOf, type Collection, type RecordOf } from '../../shared/schema/records.ts';
import type { DeviceStore } from './device-store.ts';
import type { HeldSaves } from './held-saves.ts';
import { changesByRecord, withChanges } from './record-row.ts';
import type { RecordSet } from './record-set.ts';

/** The table in memory, with what this tab could not store yet laid over it. */
export function createRecordSet<C extends Collection>(
  store: DeviceStore,
  held: HeldSaves,
  collection: C,
): RecordSet<C> {
  const mirror = store.mirror(collection);
  const listeners = new Set<(changedIds: readonly string[]) => void>();
  const over = new Map<string, RecordOf[C]>();
  let list: readonly RecordOf[C][] | null = null;

  const tell = (changed: readonly (number | string)[]): void => {
    list = null;
    const ids = changed.map(String);
    for (const listener of [...listeners]) listener(ids);
  };
  const layOver = (): void => {
    over.clear();
    for (const [id, changes] of changesByRecord(held.changes()).get(collection) ?? []) {
      over.set(id, withChanges(collection, id, recordOf(mirror.get(id)), changes));
    }
  };
  mirror.subscribe((changed) => {
    if (over.size > 0) layOver();
    tell(changed);
  });
  held.subscribe(() => {
    const before = [...over.keys()];
    layOver();
    const ids = new Set([...before, ...over.keys()]);
    if (ids.size > 0) tell([...ids]);
  });

  return {
    load: () => store.load(collection),
    loaded: mirror.loaded,
    get(id) {
      const record = over.get(id);
      if (record !== undefined) return nameOf(collection, record) === '' ? undefined : record;
      return recordOf(mirror.get(id));
    },
    all() {
      if (list !== null) return list;
      const below = mirror.all().map((row) => recordOf(row));
      const records =
        over.size === 0
          ? below
          : [...below.filter((record) => record !== undefined && !over.has(record.id)), ...over.values()];
      // Rows exist for named records only.
      return (list = records.filter(
        (record) => record !== undefined && nameOf(collection, record) !== '',
      ) as readonly RecordOf[C][]);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };

  function recordOf(row: { readonly record: RecordOf[Collection] } | undefined): RecordOf[C] | undefined {
    // The table of C holds records of C (checked when it was read).
    return row?.record as RecordOf[C] | undefined;
  }
}
