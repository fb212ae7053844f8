/**
 * The name that somebody who wrote another one most likely meant: the one with the fewest letters to
 * change, if those are few enough to be a slip (a third of the name).
 */

import { nameKey } from '../schema/name-key.ts';

export interface KnownName {
  readonly name: string;
  readonly key: string;
}

export function nearestName(written: string, names: readonly KnownName[]): string | null {
  const wanted = nameKey(written);
  const most = Math.max(1, Math.floor(wanted.length / 3));
  let nearest: string | null = null;
  let fewest = most + 1;
  for (const { name, key } of names) {
    if (Math.abs(key.length - wanted.length) >= fewest) continue;
    const edits = editsBetween(wanted, key);
    if (edits < fewest) {
      fewest = edits;
      nearest = name;
    }
  }
  return nearest;
}

/** Letters inserted, taken out, replaced, or swapped with their neighbour. */
function editsBetween(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let edits = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) edits = Math.min(edits, (before[j - 2] ?? 0) + 1);
      row.push(edits);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
