/**
 * The rows of a CSV text, one after the other, without reading further than was asked.
 *
 * Takes CRLF, LF and CR alike, and quoted cells that hold delimiters, quotes and line breaks. A quotation
 * mark that is never closed, or text after a closed one, is reported with its row, which is the last.
 */

export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

export interface RawRow {
  readonly cells: readonly string[];
  /** Where the next row begins. */
  readonly end: number;
  readonly isBroken: boolean;
}

const ends: Readonly<Record<Delimiter, string>> = { ',': ',', ';': ';', '\t': '\t', '|': '|' };

export function* csvRows(text: string, delimiter: Delimiter): Generator<RawRow, void, undefined> {
  const next = new RegExp(`[\\r\\n${ends[delimiter]}]`, 'gu');
  let at = 0;
  while (at < text.length) {
    const row = readRow(text, at, delimiter, next);
    yield row;
    if (row.isBroken) return;
    at = row.end;
  }
}

function readRow(text: string, from: number, delimiter: Delimiter, next: RegExp): RawRow {
  const cells: string[] = [];
  let at = from;
  for (;;) {
    let end: number;
    if (text.charAt(at) === '"') {
      const closed = closingQuote(text, at + 1);
      if (closed === -1) return { cells, end: text.length, isBroken: true };
      cells.push(text.slice(at + 1, closed).replaceAll('""', '"'));
      end = afterSpaces(text, closed + 1);
      if (end < text.length && text.charAt(end) !== delimiter && !isBreak(text.charAt(end)))
        return { cells, end: text.length, isBroken: true };
    } else {
      next.lastIndex = at;
      end = next.exec(text)?.index ?? text.length;
      cells.push(text.slice(at, end));
    }
    if (text.charAt(end) !== delimiter) return { cells, end: afterBreak(text, end), isBroken: false };
    at = end + 1;
  }
}

function closingQuote(text: string, from: number): number {
  let at = from;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1 || text.charAt(quote + 1) !== '"') return quote;
    at = quote + 2;
  }
}

function afterSpaces(text: string, from: number): number {
  let at = from;
  while (text.charAt(at) === ' ') at++;
  return at;
}

function isBreak(sign: string): boolean {
  return sign === '\r' || sign === '\n';
}

function afterBreak(text: string, at: number): number {
  return text.charAt(at) === '\r' && text.charAt(at + 1) === '\n' ? at + 2 : at + 1;
}
