/**
 * The text of a CSV file as rows of cells.
 *
 * Takes what spreadsheets write: a byte order mark, `,` `;` or tab as the delimiter (told from the
 * header, or from an Excel `sep=` line), CRLF, LF or CR, quoted cells with line breaks inside. Cells come
 * trimmed and with formula guards taken off. Empty rows are left out but counted, so that row numbers
 * are those a spreadsheet shows.
 *
 * Refuses whole: more rows or characters than the limits, a quote that is never closed.
 */

import Papa from 'papaparse';
import { limits } from '../schema/limits.ts';
import { readGuarded } from './csv-formula.ts';
import type { FileProblem } from './problems.ts';

export interface CsvRow {
  /** As a spreadsheet numbers it: the header of an ordinary file is row 1. */
  readonly row: number;
  readonly cells: readonly string[];
}

export type CsvTable =
  | { readonly kind: 'table'; readonly header: readonly string[]; readonly rows: readonly CsvRow[] }
  | { readonly kind: 'problem'; readonly problem: FileProblem };

export function readCsv(text: string): CsvTable {
  // Never fewer bytes than UTF-16 code units, so this refuses only what is too large for certain.
  if (text.length > limits.importBytes) return problem({ code: 'file-too-large', maxBytes: limits.importBytes });
  const body = text.replace(/^\ufeff/u, '');
  const said = /^"?sep=([,;\t])"?\r?\n?/iu.exec(body);
  const delimiter = said?.[1] ?? delimiterOf(body);
  const parsed = Papa.parse<string[]>(said === null ? body : body.slice(said[0].length), { delimiter, header: false });
  const broken = parsed.errors.find((error) => error.type === 'Quotes');
  const offset = said === null ? 1 : 2;
  if (broken !== undefined) return problem({ code: 'quotes', row: (broken.row ?? 0) + offset });

  const rows: CsvRow[] = [];
  for (const [index, cells] of parsed.data.entries()) {
    const row = { row: index + offset, cells: cells.map((cell) => readGuarded(cell.trim())) };
    if (row.cells.some((cell) => cell !== '')) rows.push(row);
  }
  const header = rows.shift();
  if (header === undefined) return problem({ code: 'file-empty' });
  if (rows.length > limits.importRows)
    return problem({ code: 'too-many-rows', maxRows: limits.importRows, rows: rows.length });
  return { kind: 'table', header: header.cells, rows };
}

/** The delimiter that the header uses most, outside quotes: later rows may hold the others in their lists. */
function delimiterOf(body: string): string {
  const header = (/^\s*([^\r\n]*)/u.exec(body)?.[1] ?? '').replace(/"[^"]*"/gu, '');
  const counted = [',', ';', '\t'].map((sign) => ({ sign, times: header.split(sign).length }));
  return counted.reduce((most, next) => (next.times > most.times ? next : most)).sign;
}

function problem(found: FileProblem): CsvTable {
  return { kind: 'problem', problem: found };
}
