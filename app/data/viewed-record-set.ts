import { collectionRoom, fieldsOf } from '../../shared/schema/fields.ts';
import type { Collection, RecordOf } from '../../shared/schema/records.ts';
import { blankRecord } from '../../shared/schema/register.ts';
import type { Room } from '../../shared/schema/rooms.ts';
import type { RecordSet } from './record-set.ts';

/** A secret is seen to be there; what it is, is for those whose device it is on. */
const secretStandIn = '••••••••••••';

export interface ViewedRecordSet<C extends Collection> extends RecordSet<C> {
  /** Other rooms may be read from now on. */
  roomsChanged(): void;
  stop(): void;
}

/** A collection as the device of somebody who may read these rooms alone would have it. */
export function createViewedRecordSet<C extends Collection>(
  own: RecordSet<C>,
  collection: C,
  rooms: () => readonly Room[],
): ViewedRecordSet<C> {
  const listeners = new Set<(changedIds: readonly string[]) => void>();
  let shown = new WeakMap<RecordOf[C], RecordOf[C]>();
  let list: readonly RecordOf[C][] | null = null;
  const isReadable = (): boolean => rooms().includes(collectionRoom[collection]);

  /** The same object for the same record, for as long as the rooms are the same. */
  const show = (record: RecordOf[C]): RecordOf[C] => {
    let known = shown.get(record);
    if (known === undefined) {
      known = withoutHidden(collection, record, rooms());
      shown.set(record, known);
    }
    return known;
  };
  const tell = (ids: readonly string[]): void => {
    list = null;
    for (const listener of [...listeners]) listener(ids);
  };
  const stop = own.subscribe(tell);

  return {
    load: own.load,
    loaded: own.loaded,
    get(id) {
      const record = isReadable() ? own.get(id) : undefined;
      return record === undefined ? undefined : show(record);
    },
    all: () => (list ??= isReadable() ? own.all().map(show) : []),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    roomsChanged() {
      shown = new WeakMap();
      tell(own.all().map(({ id }) => id));
    },
    stop,
  };
}

/** Fields in rooms that may not be read are as if they were never written. */
function withoutHidden<C extends Collection>(
  collection: C,
  record: RecordOf[C],
  readable: readonly Room[],
): RecordOf[C] {
  const blank = blankRecord(collection, record.id);
  const hidden: Record<string, unknown> = {};
  for (const { field, kind, room } of fieldsOf(collection)) {
    // Every field of the table is in every record of its collection.
    const [value, none] = [record[field as keyof RecordOf[C]], blank[field as keyof RecordOf[C]]];
    if (!readable.includes(room)) hidden[field] = none;
    else if (kind === 'secret' && value !== none) hidden[field] = secretStandIn;
  }
  return Object.keys(hidden).length === 0 ? record : { ...record, ...hidden };
}
