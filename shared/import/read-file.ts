/**
 * The text of a JSON file (export-file.ts) as rows, one for each record: its collection, and its entry as
 * JSON. Rows are what can be judged, kept on the device and gone on with, like those of a table.
 */

import { limits } from '../schema/limits.ts';
import { isCollection } from '../schema/records.ts';
import type { CsvRow } from './csv-table.ts';
import { formatName, formatVersion } from './file-format.ts';
import type { FileProblem } from './row-problems.ts';

export type RecordFile =
  | {
      readonly kind: 'records';
      readonly rows: readonly CsvRow[];
      /** What the file has and this version does not know. */
      readonly unknown: readonly string[];
    }
  | { readonly kind: 'problem'; readonly problem: FileProblem };

export const fileHeader = ['collection', 'record'] as const;

/** Whether a text means to be JSON. No table begins so. */
export function looksLikeJson(text: string): boolean {
  return /^\ufeff?\s*\{/u.test(text);
}

export function readFile(text: string): RecordFile {
  if (text.length > limits.importBytes) return problem({ code: 'file-too-large', maxBytes: limits.importBytes });
  const given = parse(text.replace(/^\ufeff/u, ''));
  if (given === undefined) return problem({ code: 'not-json' });
  if (!isEntry(given)) return problem({ code: 'not-ours' });
  const version = given[formatName];
  if (typeof version !== 'number') return problem({ code: 'not-ours' });
  if (version > formatVersion) return problem({ code: 'newer', version });
  const rows: CsvRow[] = [];
  const unknown: string[] = [];
  for (const [name, entries] of Object.entries(given)) {
    if (name === formatName) continue;
    if (!isCollection(name) || !Array.isArray(entries)) unknown.push(name);
    else for (const entry of entries) rows.push({ row: rows.length + 1, cells: [name, JSON.stringify(entry)] });
  }
  if (rows.length === 0 && unknown.length === 0) return problem({ code: 'file-empty' });
  if (rows.length > limits.importRows)
    return problem({ code: 'too-many-rows', maxRows: limits.importRows, rows: rows.length });
  return { kind: 'records', rows, unknown };
}

export type Entry = Readonly<Record<string, unknown>>;

/** Null: no record can be made of it. */
export function entryIn({ cells }: CsvRow): Entry | null {
  const entry = parse(cells[1] ?? '');
  return isEntry(entry) ? entry : null;
}

export function isEntry(given: unknown): given is Entry {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function problem(found: FileProblem): RecordFile {
  return { kind: 'problem', problem: found };
}
