import type { Database } from './database.ts';
import type { Key } from './mirror.ts';
import { keyOf } from './mirrors.ts';
import type { FeedRow, MetaKey, MetaValues, MirroredRows, MirroredTable } from './rows.ts';

type Unsequenced<R> = Omit<R, 'seq'>;
type Row = MirroredRows[MirroredTable];

/** What a transaction writes; written together at its end. */
export interface RowEdits {
  /** The transaction's number, larger than that of every earlier one in any tab. */
  readonly seq: number;
  put<T extends MirroredTable>(table: T, row: Unsequenced<MirroredRows[T]>): void;
  remove(table: MirroredTable, key: Key): void;
  /** Not together with `put` into the same table. */
  clear(table: MirroredTable): void;
  setMeta<K extends MetaKey>(key: K, value: MetaValues[K]): void;
}

export interface GatheredEdits {
  readonly edits: RowEdits;
  readonly cleared: readonly MirroredTable[];
  /** By table and key; undefined: the row is gone. */
  readonly edited: ReadonlyMap<MirroredTable, ReadonlyMap<Key, Row | undefined>>;
  /** Inside the transaction. Answers what other tabs are to read. */
  writeTo(db: Database): Promise<FeedRow>;
}

export function gatherEdits(seq: number): GatheredEdits {
  const edited = new Map<MirroredTable, Map<Key, Row | undefined>>();
  const cleared: MirroredTable[] = [];
  const of = (table: MirroredTable): Map<Key, Row | undefined> => {
    const rows = edited.get(table) ?? new Map<Key, Row | undefined>();
    edited.set(table, rows);
    return rows;
  };
  const edits: RowEdits = {
    seq,
    put(table, row) {
      // With `seq`, an Unsequenced row is a row.
      const whole = { ...row, seq } as unknown as MirroredRows[typeof table];
      of(table).set(keyOf(table, whole), whole);
    },
    remove: (table, key) => void of(table).set(key, undefined),
    clear: (table) => void cleared.push(table),
    setMeta: (key, value) => edits.put('meta', { key, value }),
  };

  return {
    edits,
    cleared,
    edited,
    async writeTo(db) {
      for (const table of cleared) await db.table(table).clear();
      const changed: Partial<Record<MirroredTable, Key[]>> = {};
      for (const [table, rows] of edited) {
        changed[table] = [...rows.keys()];
        const gone = [...rows].flatMap(([key, row]) => (row === undefined ? [key] : []));
        const put = [...rows.values()].filter((row) => row !== undefined);
        if (gone.length > 0) await db.table<unknown, Key>(table).bulkDelete(gone);
        if (put.length > 0) await db.table<unknown, Key>(table).bulkPut(put);
      }
      return { seq, changed, cleared };
    },
  };
}
