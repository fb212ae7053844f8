/**
 * The changes of a large import, cut into Saves that fit the limits: never in the middle of a row, in
 * the order of the file. A Save is allowed or refused whole, so smaller ones also lose less to one
 * refusal.
 */

import type { Change } from '../document/change.ts';
import { limits } from '../schema/limits.ts';

/** Of one Save: far below what an update may hold, whatever the names are. */
const maxChanges = Math.min(10_000, limits.changesPerSave);
const maxBytes = limits.updateBytes / 2;
/** Key, origin and framing of one register, at most. */
const registerBytes = 120;

export function cutIntoSaves(rows: readonly { readonly changes: readonly Change[] }[]): readonly (readonly Change[])[] {
  const saves: Change[][] = [];
  let save: Change[] = [];
  let bytes = 0;
  for (const { changes } of rows) {
    const rowBytes = changes.reduce((sum, change) => sum + registerBytes + String(change.after).length * 3, 0);
    if (save.length > 0 && (save.length + changes.length > maxChanges || bytes + rowBytes > maxBytes)) {
      saves.push(save);
      save = [];
      bytes = 0;
    }
    save.push(...changes);
    bytes += rowBytes;
  }
  return save.length > 0 ? [...saves, save] : saves;
}
