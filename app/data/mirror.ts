import { createObservable, type Observable } from './observable.ts';
import type { Row } from './rows.ts';

export type Key = number | string;

/**
 * One table in memory. Rows may arrive twice and out of order (from the transaction that wrote them, the
 * feed, and the first load): `seq` says which is newer, so what is shown never goes back.
 */
export interface Mirror<R extends Row> {
  readonly loaded: Observable<boolean>;
  get(key: Key): R | undefined;
  /** In no order. The same array until something changes. */
  all(): readonly R[];
  /** What a transaction or the feed says. A missing row was removed by `seq` or later. */
  apply(seq: number, rows: readonly (readonly [Key, R | undefined])[]): void;
  /** The whole table as it was read when `seq` was the newest; what is held and newer stays. */
  fill(seq: number, rows: readonly (readonly [Key, R])[]): void;
  clear(seq: number): void;
  /** The whole table of another database, which counts anew. */
  replace(rows: readonly (readonly [Key, R])[]): void;
  subscribe(listener: (changed: readonly Key[]) => void): () => void;
}

export function createMirror<R extends Row>(): Mirror<R> {
  const rows = new Map<Key, R>();
  const removedAt = new Map<Key, number>();
  let clearedAt = 0;
  let list: readonly R[] | null = null;
  const loaded = createObservable(false);
  const listeners = new Set<(changed: readonly Key[]) => void>();

  const take = (key: Key, row: R): boolean => {
    if (row.seq <= clearedAt || row.seq <= (rows.get(key)?.seq ?? 0) || row.seq <= (removedAt.get(key) ?? 0))
      return false;
    removedAt.delete(key);
    rows.set(key, row);
    return true;
  };
  const tell = (changed: readonly Key[]): void => {
    if (changed.length === 0) return;
    list = null;
    for (const listener of [...listeners]) listener(changed);
  };

  return {
    loaded,
    get: (key) => rows.get(key),
    all: () => (list ??= [...rows.values()]),
    apply(seq, given) {
      const changed: Key[] = [];
      for (const [key, row] of given) {
        if (row !== undefined) {
          if (take(key, row)) changed.push(key);
          continue;
        }
        const held = rows.get(key);
        if (held !== undefined && held.seq > seq) continue;
        removedAt.set(key, Math.max(seq, removedAt.get(key) ?? 0));
        if (rows.delete(key)) changed.push(key);
      }
      tell(changed);
    },
    fill(seq, given) {
      const changed: Key[] = [];
      const present = new Set<Key>();
      for (const [key, row] of given) {
        present.add(key);
        if (take(key, row)) changed.push(key);
      }
      for (const [key, row] of rows) {
        if (row.seq > seq || present.has(key)) continue;
        rows.delete(key);
        changed.push(key);
      }
      tell(changed);
      loaded.set(true);
    },
    clear(seq) {
      clearedAt = Math.max(clearedAt, seq);
      const changed: Key[] = [];
      for (const [key, row] of rows) {
        if (row.seq > seq) continue;
        rows.delete(key);
        changed.push(key);
      }
      tell(changed);
    },
    replace(given) {
      const changed = new Set([...rows.keys(), ...given.map(([key]) => key)]);
      rows.clear();
      removedAt.clear();
      clearedAt = 0;
      for (const [key, row] of given) rows.set(key, row);
      tell([...changed]);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
