/**
 * The mark of a row: 48 bits that other content does not have (except by a chance of one in 2.8 · 10^14).
 *
 * It tells damage, not malice: whoever can write the file can write marks.
 */

import { hash } from 'node:crypto';

export type Cell = string | number | null | Uint8Array;

/** Marks are added modulo this. */
export const markModulus = 2 ** 48;

export function markOf(table: string, cells: readonly Cell[]): number {
  let text = table;
  for (const cell of cells) {
    // The kind goes in too: null, '' and 0 are different.
    if (cell === null) text += '\0n';
    else if (typeof cell === 'string') text += `\0s${cell}`;
    else if (typeof cell === 'number') text += `\0i${cell}`;
    else text += `\0b${hash('sha256', cell, 'hex')}`;
  }
  // Twice as fast as through a buffer.
  return Number.parseInt(hash('sha256', text, 'hex').slice(0, 12), 16);
}

export function sizeOf(cells: readonly Cell[]): number {
  let size = 0;
  for (const cell of cells) size += cell === null ? 1 : typeof cell === 'number' ? 6 : cell.length;
  return size;
}
