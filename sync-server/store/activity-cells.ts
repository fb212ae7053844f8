/** Changes as an activity row holds them, and the records it is found by. */

import type { Change } from '../../shared/document/change.ts';

export type Cells = readonly [Change['collection'], string, string, string | null, Change['before'], Change['after']];

export function toCells(change: Change): Cells {
  return [change.collection, change.id, change.field, change.member, change.before, change.after];
}

export function fromCells([collection, id, field, member, before, after]: Cells): Change {
  return { collection, id, field, member, before, after };
}

/** Each once; changes of one record mostly follow each other. */
export function recordsOf(changes: readonly Change[]): Iterable<string> {
  let previous: string | null = null;
  const records = new Set<string>();
  for (const { id } of changes) if (id !== previous) records.add((previous = id));
  return records;
}
