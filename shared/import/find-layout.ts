/**
 * How a file is laid out: which delimiter separates its cells, and which row is its header.
 *
 * Told from the first rows, never from one alone: the header is the row that names the most columns of ours,
 * that which names a record among them, so that titles and a `#TYPE` line above it do not count. The delimiter is the one
 * with which the header names most columns; after that, the one with which most rows are as wide as the
 * header.
 *
 * A spreadsheet that is set to another delimiter than the file's saves each line as one cell (or as pieces of
 * one): such a file is read twice, `wrappedIn` one delimiter and then by the other.
 */

import type { ColumnNames } from './column-names.ts';
import { csvRows, delimiters, type Delimiter } from './csv-rows.ts';

export interface Layout {
  readonly delimiter: Delimiter;
  readonly wrappedIn: Delimiter | null;
  /** Index among all rows of the text, empty ones counted. */
  readonly header: number;
}

export interface LayoutChoices {
  readonly delimiter?: Delimiter | null;
  /** As a spreadsheet numbers it. */
  readonly headerRow?: number | null;
}

const sample = { rows: 60, characters: 64 * 1024 };
const headerWithin = 30;

export function findLayout(body: string, names: ColumnNames, choices: LayoutChoices, firstRow: number): Layout {
  const start = body.slice(0, sample.characters);
  const { delimiter: chosen = null, headerRow = null } = choices;
  const given = headerRow === null ? null : headerRow - firstRow;
  const plain: readonly Layout[] = (chosen === null ? delimiters : [chosen]).map((delimiter) => ({
    delimiter,
    wrappedIn: null,
    header: 0,
  }));
  const wrapped: readonly Layout[] = delimiters
    .filter((outer) => outer !== '|')
    .flatMap((wrappedIn) =>
      plain
        .filter(({ delimiter }) => delimiter !== wrappedIn || delimiter === ',')
        .map(({ delimiter }) => ({ delimiter, wrappedIn, header: 0 })),
    );
  let best: Rated | null = null;
  for (const layout of [...plain, ...wrapped]) {
    const rated = rate(start, names, layout, given);
    if (best === null || isBetter(rated, best)) best = rated;
  }
  return best?.layout ?? { delimiter: chosen ?? ',', wrappedIn: null, header: given ?? 0 };
}

/** The rows of the text as this layout reads them. */
export function* rowsIn(text: string, layout: Layout): ReturnType<typeof csvRows> {
  const { delimiter, wrappedIn } = layout;
  if (wrappedIn === null) {
    yield* csvRows(text, delimiter);
    return;
  }
  for (const outer of csvRows(text, wrappedIn)) {
    const line = outer.cells.join(wrappedIn).replace(new RegExp(`${wrappedIn}+$`, 'u'), '');
    const [inner] = csvRows(line, delimiter);
    yield { cells: inner?.cells ?? [], end: outer.end, isBroken: outer.isBroken || inner?.isBroken === true };
  }
}

interface Rated {
  readonly layout: Layout;
  readonly hasName: boolean;
  /** Columns of ours that the header names. */
  readonly named: number;
  /** Of the rows after the header, the part that is as wide; 0 to 1. */
  readonly even: number;
  readonly width: number;
  /** A quotation mark stands where it means nothing. */
  readonly isBroken: boolean;
}

function isBetter(one: Rated, than: Rated): boolean {
  if (one.hasName !== than.hasName) return one.hasName;
  if (one.named !== than.named) return one.named > than.named;
  // A file that is read as it stands comes before one that is read twice.
  if (one.layout.wrappedIn !== null && than.layout.wrappedIn === null)
    return !one.isBroken && (than.isBroken || one.even > than.even);
  const isSplit = one.width > 1;
  if (isSplit !== than.width > 1) return isSplit;
  return one.even !== than.even ? one.even > than.even : one.width > than.width;
}

function rate(start: string, names: ColumnNames, layout: Layout, givenHeader: number | null): Rated {
  const rows: (readonly string[])[] = [];
  let isBroken = false;
  for (const row of rowsIn(start, layout)) {
    rows.push(row.cells);
    // The last row of the sample may only have been cut off.
    isBroken = row.isBroken && start.length < sample.characters;
    if (rows.length >= sample.rows || row.isBroken) break;
  }
  let header = givenHeader ?? Math.max(0, rows.findIndex(isFilled));
  let most = namedIn(rows[header] ?? [], names);
  for (const [index, cells] of givenHeader === null ? rows.slice(0, headerWithin).entries() : []) {
    const found = namedIn(cells, names);
    if (!found.hasName || (most.hasName && found.named <= most.named)) continue;
    header = index;
    most = found;
  }
  const width = widthOf(rows[header] ?? []);
  const after = rows.slice(header + 1).filter(isFilled);
  const even = after.filter((cells) => widthOf(cells) <= width && cells.length >= width).length / (after.length || 1);
  return { layout: { ...layout, header }, ...most, even: after.length === 0 ? 1 : even, width, isBroken };
}

function namedIn(cells: readonly string[], names: ColumnNames): { readonly hasName: boolean; readonly named: number } {
  const found = cells.slice(0, 200).flatMap((cell) => names.find(cell.trim()) ?? []);
  return { hasName: found.some(({ spec }) => spec.naming), named: new Set(found.map(({ use }) => use)).size };
}

function isFilled(cells: readonly string[]): boolean {
  return cells.some((cell) => cell.trim() !== '');
}

/** Without the empty cells at the end, which are a spreadsheet's. */
function widthOf(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== '') + 1;
}
