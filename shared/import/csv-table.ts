/**
 * The text of a CSV file as a header and rows of cells.
 *
 * Takes what spreadsheets and directories write: a byte order mark, any of four delimiters (told from the
 * first rows, from an Excel `sep=` line, or chosen), CRLF, LF or CR, quoted cells with line breaks inside,
 * titles and `#TYPE` above the header. Cells come trimmed and with formula guards taken off. Empty rows are
 * left out but counted, so that row numbers are those a spreadsheet shows.
 *
 * Refuses whole: more rows or characters than the limits, a quote that is never closed.
 */

import { limits } from '../schema/limits.ts';
import type { ColumnNames } from './column-names.ts';
import { readGuarded } from './csv-formula.ts';
import { delimiters, type Delimiter } from './csv-rows.ts';
import { findLayout, rowsIn, type LayoutChoices } from './find-layout.ts';
import type { FileProblem } from './row-problems.ts';
import { atOnce } from '../schema/steps.ts';
import { rowsPerStep, type ImportSteps } from './progress.ts';

export interface CsvRow {
  /** As a spreadsheet numbers it: the header of an ordinary file is row 1. */
  readonly row: number;
  readonly cells: readonly string[];
}

export interface ReadTable {
  readonly kind: 'table';
  readonly header: readonly string[];
  readonly headerRow: number;
  readonly delimiter: Delimiter;
  readonly rows: readonly CsvRow[];
  /** Rows above the header that hold something: titles, a type. */
  readonly above: readonly CsvRow[];
}

export type CsvTable = ReadTable | { readonly kind: 'problem'; readonly problem: FileProblem };

export function readCsv(text: string, names: ColumnNames, choices: LayoutChoices = {}): CsvTable {
  return atOnce(readCsvInSteps(text, names, choices));
}

export function* readCsvInSteps(text: string, names: ColumnNames, choices: LayoutChoices = {}): ImportSteps<CsvTable> {
  // Never fewer bytes than UTF-16 code units, so this refuses only what is too large for certain.
  if (text.length > limits.importBytes) return problem({ code: 'file-too-large', maxBytes: limits.importBytes });
  const marked = text.replace(/^\ufeff/u, '');
  const said = /^"?sep=([,;\t|])"?\r?\n?/iu.exec(marked);
  const body = said === null ? marked : marked.slice(said[0].length);
  const firstRow = said === null ? 1 : 2;
  const saidDelimiter = delimiters.find((sign) => sign === said?.[1]);
  const layout = findLayout(
    body,
    names,
    { ...choices, delimiter: choices.delimiter ?? saidDelimiter ?? null },
    firstRow,
  );

  const rows: CsvRow[] = [];
  const above: CsvRow[] = [];
  let header: CsvRow | null = null;
  let index = -1;
  let count = 0;
  for (const raw of rowsIn(body, layout)) {
    index++;
    const row = { row: index + firstRow, cells: raw.cells.map(readCell) };
    if (raw.isBroken) return problem({ code: 'quotes', row: row.row });
    if (index % rowsPerStep === 0) yield { stage: 'read', done: raw.end, total: body.length };
    if (index < layout.header ? row.cells.every((cell) => cell === '') : header !== null && isEmpty(row.cells))
      continue;
    if (index < layout.header) above.push(row);
    else if (header === null) header = isEmpty(row.cells) ? null : row;
    // Counted to the end, to say how many there are.
    else if (++count <= limits.importRows) rows.push(row);
  }
  if (header === null) return problem({ code: 'file-empty' });
  if (count > limits.importRows) return problem({ code: 'too-many-rows', maxRows: limits.importRows, rows: count });
  return {
    kind: 'table',
    header: header.cells,
    headerRow: header.row,
    delimiter: layout.delimiter,
    rows,
    above,
  };
}

function readCell(cell: string): string {
  const trimmed = cell.trim();
  return trimmed.includes("'") ? readGuarded(trimmed) : trimmed;
}

function isEmpty(cells: readonly string[]): boolean {
  return cells.every((cell) => cell === '');
}

function problem(found: FileProblem): CsvTable {
  return { kind: 'problem', problem: found };
}
