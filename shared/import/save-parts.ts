/**
 * How much one Save of many records holds: well within the limits, and little enough to be judged between two
 * frames on a tablet. It is never cut in the middle of a record and keeps the order given. A Save is allowed
 * or refused whole, so smaller ones also lose less to one refusal.
 */

import type { Change } from '../document/change.ts';
import { limits } from '../schema/limits.ts';

export interface SaveSize {
  readonly changes: number;
  readonly bytes: number;
}

export const nothingYet: SaveSize = { changes: 0, bytes: 0 };

const most: SaveSize = { changes: Math.min(2_000, limits.changesPerSave), bytes: limits.updateBytes / 2 };
/** Key, origin and framing of one register, at most. */
const registerBytes = 120;

export function withRow(size: SaveSize, changes: readonly Change[]): SaveSize {
  const bytes = changes.reduce((sum, change) => sum + registerBytes + String(change.after).length * 3, 0);
  return { changes: size.changes + changes.length, bytes: size.bytes + bytes };
}

export function fitsInSave(size: SaveSize): boolean {
  return size.changes <= most.changes && size.bytes <= most.bytes;
}

export function cutIntoSaves(rows: readonly { readonly changes: readonly Change[] }[]): readonly (readonly Change[])[] {
  const saves: Change[][] = [];
  let save: Change[] = [];
  let size = nothingYet;
  for (const { changes } of rows) {
    const larger = withRow(size, changes);
    if (save.length > 0 && !fitsInSave(larger)) {
      saves.push(save);
      save = [];
      size = nothingYet;
    }
    save.push(...changes);
    size = withRow(size, changes);
  }
  return save.length > 0 ? [...saves, save] : saves;
}
