/** Changes as an activity row holds them, and the records and topics it is found by. */

import type { Change } from '../../shared/document/change.ts';
import type { NewActivity } from './store.ts';

export type Cells = readonly [Change['collection'], string, string, string | null, Change['before'], Change['after']];

export function toCells(change: Change): Cells {
  return [change.collection, change.id, change.field, change.member, change.before, change.after];
}

export function fromCells([collection, id, field, member, before, after]: Cells): Change {
  return { collection, id, field, member, before, after };
}

type Named = Pick<NewActivity, 'changes' | 'event'>;

/** Each once; changes of one record mostly follow each other. */
export function recordsOf({ changes, event }: Named): Iterable<string> {
  let previous: string | null = null;
  const records = new Set<string>();
  if (event?.about) records.add(event.about.id);
  for (const { id } of changes) if (id !== previous) records.add((previous = id));
  return records;
}

/** What a row can be asked for by, besides its user, its records and its time. */
export const topics = {
  refused: '!refused',
  collided: '!collided',
  event: (kind: string) => `!event/${kind}`,
  collection: (collection: string) => collection,
  field: (collection: string, field: string) => `${collection}/${field}`,
};

export function topicsOf({
  changes,
  event,
  outcome,
  receipt,
}: Named & Pick<NewActivity, 'outcome' | 'receipt'>): ReadonlySet<string> {
  const found = new Set<string>();
  if (outcome === 'refused') found.add(topics.refused);
  if (receipt?.kind === 'accepted' && receipt.collisions.length > 0) found.add(topics.collided);
  if (event) found.add(topics.event(event.kind));
  let [collection, field]: [string | null, string | null] = [null, null];
  for (const change of changes) {
    if (change.collection === collection && change.field === field) continue;
    ({ collection, field } = change);
    found.add(topics.collection(collection));
    found.add(topics.field(collection, field));
  }
  return found;
}
