/**
 * Which rows of the activity are asked for, newest first, a page at a time.
 *
 * Guarantees: rows come in order through an index, whatever is asked for; one call looks at some thousand rows
 * at the most, and says where the next one goes on, so that no question costs more because there is more
 * activity. Times are found by halving: the server's clock mostly goes forward, and where it did not, rows
 * beyond that place are not found by their time.
 */

import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { topics } from './activity-cells.ts';
import { numberOf, textOf, textOrNull } from './sqlite-row.ts';
import type { ActivityFilter } from './store.ts';

type Row = Readonly<Record<string, unknown>>;

export interface ActivitySearch {
  /** The numbers of the rows that fit, newest first. */
  find(filter: ActivityFilter): { readonly found: readonly number[]; readonly next: number | null };
}

/** Rows that one call looks at. */
const mostLookedAt = 5_000;

/** Each gives numbers in falling order, out of an index alone. */
export const orders = {
  all: 'SELECT n FROM activity WHERE n >= ? AND n < ? ORDER BY n DESC LIMIT ?',
  user: 'SELECT n FROM activity WHERE user_id = ? AND n >= ? AND n < ? ORDER BY n DESC LIMIT ?',
  record: 'SELECT n FROM activity_record WHERE record_id = ? AND n >= ? AND n < ? ORDER BY n DESC LIMIT ?',
  topic: 'SELECT n FROM activity_topic WHERE topic = ? AND n >= ? AND n < ? ORDER BY n DESC LIMIT ?',
  /** A Save has a row for each room. */
  save: 'SELECT n FROM activity WHERE save_id = ? AND n >= ? AND n < ? ORDER BY n DESC LIMIT ?',
} as const;

/** What is asked of single rows. */
export const factStatements = {
  row: 'SELECT at, user_id, save_id, room, outcome FROM activity WHERE n = ?',
  record: 'SELECT 1 FROM activity_record WHERE record_id = ? AND n = ?',
  topic: 'SELECT 1 FROM activity_topic WHERE topic = ? AND n = ?',
  first: 'SELECT n FROM activity WHERE n > 0 ORDER BY n LIMIT 1',
  last: 'SELECT n FROM activity WHERE n > 0 ORDER BY n DESC LIMIT 1',
  from: 'SELECT n, at FROM activity WHERE n >= ? ORDER BY n LIMIT 1',
} as const;

export function createActivitySearch(database: DatabaseSync): ActivitySearch {
  const ordered = {
    all: database.prepare(orders.all),
    user: database.prepare(orders.user),
    record: database.prepare(orders.record),
    topic: database.prepare(orders.topic),
    save: database.prepare(orders.save),
  };
  const selectFacts = database.prepare(factStatements.row);
  const hasRecord = database.prepare(factStatements.record);
  const hasTopic = database.prepare(factStatements.topic);
  const selectFirst = database.prepare(factStatements.first);
  const selectLast = database.prepare(factStatements.last);
  const selectFrom = database.prepare(factStatements.from);

  /** The first row that is not older. */
  function numberAt(time: number): number {
    const [first, last] = [selectFirst.get(), selectLast.get()];
    if (first === undefined || last === undefined) return 0;
    let [low, high] = [numberOf(first, 'n'), numberOf(last, 'n') + 1];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      const row = selectFrom.get(middle);
      if (row === undefined || numberOf(row, 'at') >= time) high = middle;
      else low = numberOf(row, 'n') + 1;
    }
    return low;
  }

  /** In the order that most likely has the fewest rows: of several topics the last is taken. */
  function candidates(filter: ActivityFilter, ...bounds: readonly number[]): readonly Row[] {
    const { saveId, recordId, userId } = filter;
    const topic = filter.outcome === 'refused' ? topics.refused : filter.topics?.at(-1);
    const within = (order: keyof typeof ordered, ...by: readonly SQLInputValue[]): readonly Row[] =>
      ordered[order].all(...by, ...bounds);
    if (saveId !== undefined) return within('save', saveId);
    if (recordId !== undefined) return within('record', recordId);
    if (topic !== undefined) return within('topic', topic);
    return userId === undefined ? within('all') : within('user', userId);
  }

  function fits(n: number, filter: ActivityFilter): boolean {
    const { saveId, recordId, userId, outcome, rooms, since, until } = filter;
    const row = selectFacts.get(n);
    if (row === undefined) return false;
    const [at, room] = [numberOf(row, 'at'), textOf(row, 'room')];
    if (at < (since ?? at) || at >= (until ?? Number.POSITIVE_INFINITY)) return false;
    if (rooms !== undefined && room !== '' && !rooms.some((readable) => readable === room)) return false;
    if (outcome !== undefined && (room === '' || textOf(row, 'outcome') !== outcome)) return false;
    if (userId !== undefined && textOrNull(row, 'user_id') !== userId) return false;
    if (saveId !== undefined && textOrNull(row, 'save_id') !== saveId) return false;
    if (recordId !== undefined && hasRecord.get(recordId, n) === undefined) return false;
    return (filter.topics ?? []).every((topic) => hasTopic.get(topic, n) !== undefined);
  }

  return {
    find(filter) {
      const { before = Number.MAX_SAFE_INTEGER, limit, since, until } = filter;
      const low = since === undefined ? 0 : numberAt(since);
      const high = until === undefined ? before : Math.min(before, numberAt(until));
      const most = Math.max(mostLookedAt, limit + 1);
      const rows = candidates(filter, low, high, most);
      const found: number[] = [];
      for (const row of rows) {
        const n = numberOf(row, 'n');
        if (!fits(n, filter)) continue;
        if (found.length === limit) return { found, next: found.at(-1) ?? null };
        found.push(n);
      }
      const last = rows.at(-1);
      return { found, next: rows.length < most || last === undefined ? null : numberOf(last, 'n') };
    },
  };
}
