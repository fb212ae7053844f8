/**
 * What a person corrects in a file before it is imported: the text of cells, by row and column. The file
 * with its corrections is judged like any other.
 */

import type { CsvRow } from './csv-table.ts';

/** By number of the row, then by index of the column. */
export type CellCorrections = ReadonlyMap<number, ReadonlyMap<number, string>>;

export const noCorrections: CellCorrections = new Map();

export interface CellCorrection {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export function corrected(row: CsvRow, corrections: CellCorrections): CsvRow {
  const cells = corrections.get(row.row);
  if (cells === undefined) return row;
  const width = Math.max(row.cells.length, ...[...cells.keys()].map((column) => column + 1));
  return { row: row.row, cells: Array.from({ length: width }, (_, at) => cells.get(at) ?? row.cells[at] ?? '') };
}

/** A later correction of the same cell stands. */
export function withCorrections(before: CellCorrections, added: readonly CellCorrection[]): CellCorrections {
  const after = new Map(before);
  const copied = new Set<number>();
  for (const { row, column, text } of added) {
    const cells = copied.has(row) ? after.get(row) : new Map(after.get(row));
    copied.add(row);
    after.set(row, new Map(cells).set(column, text.trim()));
  }
  return after;
}
