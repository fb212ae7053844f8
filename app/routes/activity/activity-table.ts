import { writeTable } from '../../../shared/import/write-rows.ts';
import type { ActivityEntry } from '../../../shared/protocol/activity-endpoint.ts';
import { isCollection } from '../../../shared/schema/records.ts';
import { activityWords } from '../../language/activity-words.ts';
import { browserText } from '../../language/browser-text.ts';
import { wordsOf } from '../../language/collection-words.ts';
import { eventText } from '../../language/event-text.ts';
import { historyWords } from '../../language/history-words.ts';
import type { Names } from '../../language/names.ts';
import { wordsWith } from '../../language/words.ts';
import { changeEntry } from '../editing/review/change-groups.ts';
import { reasonsOf } from '../history/entry-reasons.tsx';
import { byRecord } from '../history/told-names.ts';

/** As a CSV file: a line for each change, and one for each event. Cells that a spreadsheet would run are made harmless. */
export function activityTable(entries: readonly ActivityEntry[], names: Names): string {
  return writeTable(
    Object.values(activityWords.columns),
    entries.flatMap((entry) => linesOf(entry, names).map((line) => ({ cells: cellsOf(line) }))),
  );
}

type Column = keyof typeof activityWords.columns;
type Line = Readonly<Record<Column, string>>;

function cellsOf(line: Line): readonly string[] {
  // In the order of the columns.
  return (Object.keys(activityWords.columns) as Column[]).map((column) => line[column]);
}

function linesOf(entry: ActivityEntry, names: Names): readonly Line[] {
  const { by, at, madeAt, address, country, userAgent, event, changes, outcome } = entry;
  const about = event?.about ?? null;
  const known = about !== null && isCollection(about.collection) ? { ...about, collection: about.collection } : null;
  const nameOf = (collection: Parameters<Names['of']>[0], id: string): string =>
    names.of(collection, id) ?? wordsOf(collection).unknown;
  const whole: Line = {
    received: new Date(at).toISOString(),
    made: madeAt === null ? '' : new Date(madeAt).toISOString(),
    person:
      by === null
        ? event?.kind === 'sign-in-failed'
          ? ''
          : historyWords.server
        : (by.username ?? historyWords.somebody),
    address: address ?? '',
    country: country ?? '',
    device: userAgent === null ? '' : (browserText(userAgent) ?? ''),
    result: event === null ? activityWords.results[outcome] : activityWords.results.event,
    kind: known === null ? '' : wordsOf(known.collection).One,
    record: known === null ? '' : nameOf(known.collection, known.id),
    field: '',
    member: '',
    before: '',
    after: '',
    says:
      event === null
        ? reasonsOf(entry, names).join(' ')
        : eventText(event, known && names.of(known.collection, known.id)),
  };
  if (event !== null) return [whole];
  const collided = new Set(changes.filter(({ collision }) => collision !== null).map(keyOf));
  const words = wordsWith(names);
  return byRecord(changes).flatMap(({ collection, id, changes: own }) =>
    own.map((change): Line => {
      const { name, from, to } = changeEntry(change, words);
      return {
        ...whole,
        result: collided.has(keyOf(change)) ? activityWords.results.collided : whole.result,
        kind: wordsOf(collection).One,
        record: nameOf(collection, id),
        field: words.field(collection, change.field),
        member: name ?? '',
        before:
          from ?? (change.member === null ? '' : words.value(collection, change.field, change.member, change.before)),
        after: to ?? (change.member === null ? '' : words.value(collection, change.field, change.member, change.after)),
      };
    }),
  );
}

function keyOf(change: { readonly id: string; readonly field: string; readonly member: string | null }): string {
  return `${change.id}/${change.field}/${change.member ?? ''}`;
}
