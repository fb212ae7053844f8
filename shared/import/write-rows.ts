/**
 * Rows of a file given back with one more column that says what is wrong with each, to be corrected in a
 * spreadsheet and imported again (where that column is passed over).
 */

import Papa from 'papaparse';
import { guard } from './csv-formula.ts';
import type { RowVerdict } from './row-verdict.ts';

/** The header of the added column; never the name of a field. */
export const problemColumn = 'problem';

/** Rows as they are in the file, with what was corrected. */
export function writeTable(header: readonly string[], rows: readonly { readonly cells: readonly string[] }[]): string {
  return written([header, ...rows.map((row) => row.cells)]);
}

export function writeRows(
  header: readonly string[],
  rows: readonly RowVerdict[],
  says: (row: RowVerdict) => string,
): string {
  // A file that was corrected once has the column already.
  const kept = header.flatMap((name, index) => (name.toLowerCase() === problemColumn ? [] : [index]));
  const lines = [
    [...kept.map((index) => header[index] ?? ''), problemColumn],
    ...rows.map((row) => [...kept.map((index) => row.cells[index] ?? ''), says(row)]),
  ];
  return written(lines);
}

function written(lines: readonly (readonly string[])[]): string {
  return `\ufeff${Papa.unparse(
    lines.map((line) => line.map(guard)),
    { delimiter: ',', newline: '\r\n' },
  )}\r\n`;
}
