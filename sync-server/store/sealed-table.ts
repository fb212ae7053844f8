/**
 * A table whose rows carry marks and are sealed.
 *
 * Guarantees: no row is written or removed without its mark being added to or taken from the seal.
 * Refuses (`StoreDamaged`): to hand out a row whose content is not what its mark says.
 */

import type { DatabaseSync } from 'node:sqlite';
import { StoreDamaged, type Damage } from './damage.ts';
import { markOf, sizeOf, type Cell } from './mark-of.ts';
import { plus, rowsPerBucket, type Seal, type Seals } from './seals.ts';
import { numberOf } from './sqlite-row.ts';

type Row = Readonly<Record<string, unknown>>;

export interface SealedTable {
  readonly name: string;
  /** Columns to select, `n` and `mark` included. */
  readonly columns: string;
  /** Answers the row's number. */
  insert(cells: readonly Cell[], n?: number): number;
  /** The row of this key anew, or a new one. */
  put(cells: readonly Cell[]): void;
  /** The row of this key, or undefined. */
  find(key: readonly Cell[]): Row | undefined;
  /** The rows that a statement of this table's `columns` found. */
  verified(rows: readonly Row[]): readonly Row[];
  isWhole(row: Row): boolean;
  /** What the seal counts it as. */
  bytesOf(row: Row): number;
  remove(row: Row): void;
  /** What is wrong in these rows; null: nothing. */
  check(bucket: number, seal: Seal): string | null;
}

export interface SealedTableDeps {
  readonly database: DatabaseSync;
  readonly seals: Seals;
  readonly name: string;
  readonly columns: readonly string[];
  /** The columns that name a row. */
  readonly key: readonly string[];
  readonly onDamage: (damage: Damage) => void;
  /** The other indexes that rows are found by, with their columns. */
  readonly indexes?: Readonly<Record<string, readonly string[]>>;
  /** What else must be as the row says; null: it is. */
  readonly alsoCheck?: (row: Row) => string | null;
}

export function createSealedTable(deps: SealedTableDeps): SealedTable {
  const { database, seals, name, columns, key } = deps;
  const selected = ['n', ...columns, 'mark'].join(', ');
  const byKey = key.map((column) => `${column} IS ?`).join(' AND ');
  const insertRow = database.prepare(
    `INSERT INTO ${name} (n, ${columns.join(', ')}, mark) VALUES (?, ${columns.map(() => '?').join(', ')}, ?)`,
  );
  const updateRow = database.prepare(
    `UPDATE ${name} SET ${columns.map((column) => `${column} = ?`).join(', ')}, mark = ? WHERE n = ?`,
  );
  const deleteRow = database.prepare(`DELETE FROM ${name} WHERE n = ?`);
  const selectByKey = database.prepare(`SELECT ${selected} FROM ${name} WHERE ${byKey}`);
  const selectNumber = database.prepare(`SELECT n FROM ${name} WHERE ${byKey}`);
  const selectBucket = database.prepare(`SELECT ${selected} FROM ${name} WHERE n >= ? AND n < ?`);
  const selectIndexed = Object.entries(deps.indexes ?? {}).map(([index, by]) => ({
    by,
    select: database.prepare(
      `SELECT 1 FROM ${name} INDEXED BY ${index} WHERE ${by.map((column) => `${column} IS ?`).join(' AND ')} AND n = ?`,
    ),
  }));
  const keyAt = key.map((column) => columns.indexOf(column));

  const cellsOf = (row: Row): readonly Cell[] => columns.map((column) => cellOf(row[column]));
  const isWhole = (row: Row): boolean => markOf(name, cellsOf(row)) === row['mark'];

  function verified(row: Row): Row {
    if (isWhole(row)) return row;
    const damage = { part: name, detail: `row ${numberOf(row, 'n')} is not what was written` };
    deps.onDamage(damage);
    throw new StoreDamaged(damage);
  }

  function insert(cells: readonly Cell[], given: number | null = null): number {
    const mark = markOf(name, cells);
    const n = given ?? Number(insertRow.run(null, ...cells, mark).lastInsertRowid);
    if (given !== null) insertRow.run(given, ...cells, mark);
    seals.add(name, n, mark, sizeOf(cells));
    return n;
  }

  return {
    name,
    columns: selected,
    insert,

    put(cells) {
      const known = selectByKey.get(...keyAt.map((at) => cells[at] ?? null));
      if (known === undefined) return void insert(cells);
      const n = numberOf(known, 'n');
      const mark = markOf(name, cells);
      updateRow.run(...cells, mark, n);
      seals.remove(name, n, numberOf(known, 'mark'), sizeOf(cellsOf(known)));
      seals.add(name, n, mark, sizeOf(cells));
    },

    find(given) {
      const row = selectByKey.get(...given);
      return row === undefined ? undefined : verified(row);
    },

    verified: (rows) => rows.map(verified),
    isWhole,
    bytesOf: (row) => sizeOf(cellsOf(row)),

    remove(row) {
      const n = numberOf(row, 'n');
      if (Number(deleteRow.run(n).changes) === 1) seals.remove(name, n, numberOf(row, 'mark'), sizeOf(cellsOf(row)));
    },

    check(bucket, seal) {
      const rows = selectBucket.all(bucket * rowsPerBucket, (bucket + 1) * rowsPerBucket);
      let sum = 0;
      for (const row of rows) {
        const n = numberOf(row, 'n');
        if (!isWhole(row)) return `row ${n} is not what was written`;
        // A row that an index does not find is as good as lost.
        const found = selectNumber.get(...key.map((column) => cellOf(row[column])));
        if (found === undefined || found['n'] !== n) return `row ${n} is not found by its key`;
        for (const { by, select } of selectIndexed)
          if (select.get(...by.map((column) => cellOf(row[column])), n) === undefined)
            return `row ${n} is not found by its ${by.join(', ')}`;
        const also = deps.alsoCheck?.(row) ?? null;
        if (also !== null) return `row ${n}: ${also}`;
        sum = plus(sum, numberOf(row, 'mark'));
      }
      if (rows.length !== seal.entries)
        return `${rows.length} rows where ${seal.entries} were written (near row ${bucket * rowsPerBucket})`;
      return sum === seal.sum ? null : `the rows near ${bucket * rowsPerBucket} are not those that were written`;
    },
  };
}

function cellOf(value: unknown): Cell {
  if (value === null || typeof value === 'string' || typeof value === 'number' || value instanceof Uint8Array)
    return value;
  throw new Error('a cell of an unknown kind');
}
