import type { ActivityEntry, ActivityQuery } from '../../../shared/protocol/activity-endpoint.ts';

/** The entry as the server would answer it, of those that are kept on the device; null: it is not asked for. */
export function fittingEntry(entry: ActivityEntry, query: ActivityQuery): ActivityEntry | null {
  const { user, record, collection, field, result, event, since, until } = query;
  if (user !== null && entry.by?.id !== user) return null;
  if (entry.at < (since ?? entry.at) || entry.at >= (until ?? Number.POSITIVE_INFINITY)) return null;
  if (event !== null && entry.event?.kind !== event) return null;
  if (result !== null && (entry.event !== null || !hasResult(entry, result))) return null;
  const changes = entry.changes.filter(
    (change) =>
      (record === null || change.id === record) &&
      (collection === null || change.collection === collection) &&
      (field === null || change.field === field),
  );
  const isAbout = record !== null && collection === null && entry.event?.about?.id === record;
  const isAny = record === null && collection === null;
  if (changes.length === 0 && !isAbout && !(isAny && (entry.event !== null || entry.changes.length === 0))) return null;
  return changes.length === entry.changes.length ? entry : { ...entry, changes };
}

function hasResult({ outcome, changes }: ActivityEntry, result: 'accepted' | 'collided' | 'refused'): boolean {
  return result === 'collided' ? changes.some(({ collision }) => collision !== null) : outcome === result;
}
