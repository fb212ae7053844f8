/**
 * Who changed what: one row for each change set, accepted or refused, and one for each record it names and
 * each topic it can be asked for by. Events stand in the same order, in no room.
 *
 * The same rows recognise a Save that is sent again (its receipt is in the row) and tell who wrote a struct
 * (the row's clocks). Rows that retention removes leave a compact key by which the Save is still known
 * (kept-saves.ts). Refuses: to store one Save of one user twice.
 */

import type { DatabaseSync } from 'node:sqlite';
import type { ActivityEvent } from '../../shared/protocol/activity-event.ts';
import type { Receipt } from '../../shared/protocol/messages.ts';
import { isRoom, type Room } from '../../shared/schema/rooms.ts';
import { fromCells, recordsOf, toCells, topicsOf, type Cells } from './activity-cells.ts';
import { createActivitySearch } from './activity-search.ts';
import type { Damage } from './damage.ts';
import type { KeptSaves } from './kept-saves.ts';
import { packText, unpackText, type Packed } from './packed.ts';
import { createSealedTable, type SealedTable } from './sealed-table.ts';
import type { Seals } from './seals.ts';
import { numberOf, textOf, textOrNull } from './sqlite-row.ts';
import type { Activity, ActivityFilter, ActivityPage, Author, NewActivity } from './store.ts';
import { receiptOf, storedReceipt } from './stored-receipt.ts';

export interface ActivityTable {
  readonly table: SealedTable;
  insert(activity: NewActivity): void;
  /** What a row that is there already is found by. */
  index(n: number, activity: NewActivity): void;
  knowsEvent(userId: string, eventId: string): boolean;
  findReceipt(userId: string, room: Room, saveId: string): Receipt | null;
  findAuthor(room: Room, clock: number): Author | null;
  list(filter: ActivityFilter): ActivityPage;
  /**
   * Removes the oldest rows while `isDue` says so, at most this many, and never the newest; returns the
   * number removed.
   */
  removeOldest(most: number, isDue: (row: { readonly at: number; readonly bytes: number }) => boolean): number;
  oldestAt(): number | null;
}

type Row = Readonly<Record<string, unknown>>;

export const activityColumns = [
  'at',
  'user_id',
  'session_id',
  'address',
  'country',
  'room',
  'save_id',
  'outcome',
  'first_clock',
  'next_clock',
  'changes',
  'receipt',
  'made_at',
  'event',
] as const;

/** In the column `room`, for what is in none. */
const noRoom = '';

export function createActivityTable(
  database: DatabaseSync,
  deps: { readonly seals: Seals; readonly kept: KeptSaves; readonly onDamage: (damage: Damage) => void },
): ActivityTable {
  const selectIndexed = {
    record: database.prepare('SELECT 1 FROM activity_record WHERE record_id = ? AND n = ?'),
    topic: database.prepare('SELECT 1 FROM activity_topic WHERE topic = ? AND n = ?'),
    clock: database.prepare(
      'SELECT 1 FROM activity INDEXED BY activity_clock WHERE room = ? AND next_clock = ? AND first_clock < next_clock AND n = ?',
    ),
    save: database.prepare(
      'SELECT n FROM activity INDEXED BY activity_save WHERE save_id = ? AND room = ? AND user_id IS ?',
    ),
  };

  /** A row that an index does not find is as good as lost. */
  function alsoCheck(row: Row): string | null {
    const { n, ...activity } = toActivity(row);
    const { userId, saveId, from, to } = activity;
    const room = textOf(row, 'room');
    if (from < to && selectIndexed.clock.get(room, to, n) === undefined) return 'not found by its clock';
    if (saveId !== null && selectIndexed.save.get(saveId, room, userId)?.['n'] !== n) return 'not found by its Save';
    for (const id of recordsOf(activity))
      if (selectIndexed.record.get(id, n) === undefined) return 'not found by its record';
    for (const topic of topicsOf(activity))
      if (selectIndexed.topic.get(topic, n) === undefined) return `not found by its topic ${topic}`;
    return null;
  }

  const table = createSealedTable({
    database,
    seals: deps.seals,
    name: 'activity',
    columns: activityColumns,
    key: ['n'],
    indexes: { activity_user: ['user_id'] },
    onDamage: deps.onDamage,
    alsoCheck,
  });
  const { columns } = table;
  const insertRecord = database.prepare('INSERT INTO activity_record (record_id, n) VALUES (?, ?)');
  const insertRecords = database.prepare(
    'INSERT INTO activity_record (record_id, n) SELECT value, ? FROM json_each(?)',
  );
  const insertTopic = database.prepare('INSERT INTO activity_topic (topic, n) VALUES (?, ?)');
  const deleteTopic = database.prepare('DELETE FROM activity_topic WHERE topic = ? AND n = ?');
  const deleteRecord = database.prepare('DELETE FROM activity_record WHERE record_id = ? AND n = ?');
  const selectSave = database.prepare(`SELECT ${columns} FROM activity WHERE save_id = ? AND room = ? AND user_id = ?`);
  const selectAuthor = database.prepare(
    `SELECT ${columns} FROM activity
     WHERE room = ? AND next_clock > ? AND first_clock < next_clock ORDER BY next_clock LIMIT 1`,
  );
  const search = createActivitySearch(database);
  const selectByNumber = database.prepare(`SELECT ${columns} FROM activity WHERE n = ?`);
  const selectOldest = database.prepare(
    `SELECT ${columns} FROM activity WHERE n < (SELECT max(n) FROM activity) ORDER BY n LIMIT ?`,
  );
  const selectOldestAt = database.prepare('SELECT at FROM activity ORDER BY n LIMIT 1');
  const verifiedOne = (row: Row | undefined): Row | undefined =>
    row === undefined ? undefined : table.verified([row])[0];

  function index(n: number, activity: NewActivity): void {
    if (activity.prepared) insertRecords.run(n, activity.prepared.records);
    else for (const id of recordsOf(activity)) insertRecord.run(id, n);
    for (const topic of topicsOf(activity)) insertTopic.run(topic, n);
  }

  return {
    table,
    index,

    insert(activity) {
      const { at, userId, sessionId, address, country, room, saveId, outcome, from, to } = activity;
      const cells = [
        at,
        userId,
        sessionId,
        address,
        country,
        room ?? noRoom,
        saveId,
        outcome,
        from,
        to,
        activity.prepared?.changes ?? packText(JSON.stringify(activity.changes.map(toCells))),
        storedReceipt(activity, activity.receipt, activity.prepared?.receipt ?? null),
        activity.madeAt ?? null,
        activity.event ? JSON.stringify(activity.event) : null,
      ];
      index(table.insert(cells), activity);
    },

    knowsEvent: (userId, eventId) =>
      selectSave.get(eventId, noRoom, userId) !== undefined || deps.kept.knowsEvent(userId, eventId),

    findReceipt(userId, room, saveId) {
      const row = verifiedOne(selectSave.get(saveId, room, userId));
      return row === undefined ? deps.kept.find(userId, room, saveId) : toActivity(row).receipt;
    },

    findAuthor(room, clock) {
      const row = verifiedOne(selectAuthor.get(room, clock));
      if (row === undefined || numberOf(row, 'first_clock') > clock || textOf(row, 'outcome') !== 'accepted')
        return null;
      return { userId: textOrNull(row, 'user_id'), sessionId: textOrNull(row, 'session_id'), at: numberOf(row, 'at') };
    },

    list(filter) {
      const { found, next } = search.find(filter);
      const rows = found.flatMap((n): readonly Row[] => {
        const row = selectByNumber.get(n);
        return row === undefined ? [] : [row];
      });
      return { rows: table.verified(rows).map(toListed), next };
    },

    removeOldest(most, isDue) {
      let removed = 0;
      for (const row of selectOldest.all(most)) {
        if (!isDue({ at: numberOf(row, 'at'), bytes: table.bytesOf(row) })) break;
        const { n, ...activity } = toActivity(row);
        deps.kept.keep(activity);
        for (const id of recordsOf(activity)) deleteRecord.run(id, n);
        for (const topic of topicsOf(activity)) deleteTopic.run(topic, n);
        table.remove(row);
        removed++;
      }
      return removed;
    },

    oldestAt() {
      const row = selectOldestAt.get();
      return row === undefined ? null : numberOf(row, 'at');
    },
  };
}

function toListed(row: Row): Activity {
  const { n, ...activity } = toActivity(row);
  return { seq: n, ...activity };
}

export function toActivity(row: Row): NewActivity & { readonly n: number } {
  const named = textOf(row, 'room');
  const room = isRoom(named) ? named : null;
  if (room === null && named !== noRoom) throw new Error(`activity of an unknown room: ${named}`);
  // Written by `insert` from Changes.
  const cells = JSON.parse(unpackText(row['changes'] as Packed)) as readonly Cells[];
  const changes = cells.map(fromCells);
  const [at, saveId, to] = [numberOf(row, 'at'), textOrNull(row, 'save_id'), numberOf(row, 'next_clock')];
  const [event, receipt] = [textOrNull(row, 'event'), textOrNull(row, 'receipt')];
  return {
    n: numberOf(row, 'n'),
    at,
    userId: textOrNull(row, 'user_id'),
    sessionId: textOrNull(row, 'session_id'),
    address: textOrNull(row, 'address'),
    country: textOrNull(row, 'country'),
    room,
    saveId,
    outcome: textOf(row, 'outcome') === 'accepted' ? 'accepted' : 'refused',
    from: numberOf(row, 'first_clock'),
    to,
    changes,
    receipt: room === null ? null : receiptOf({ at, room, saveId, to, changes }, receipt),
    ...(row['made_at'] === null ? {} : { madeAt: numberOf(row, 'made_at') }),
    // Written by `insert` from an ActivityEvent.
    ...(event === null ? {} : { event: JSON.parse(event) as ActivityEvent }),
  };
}
