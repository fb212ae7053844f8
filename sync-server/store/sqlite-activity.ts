/**
 * Who changed what: one row for each change set, accepted or refused, and one for each record it names.
 *
 * The same rows recognise a Save that is sent again (its receipt is in the row) and tell who wrote a struct
 * (the row's clocks). Refuses: to store one Save of one user twice.
 */

import type { DatabaseSync } from 'node:sqlite';
import type { Change } from '../../shared/document/change.ts';
import type { Receipt } from '../../shared/protocol/messages.ts';
import { isRoom, type Room } from '../../shared/schema/rooms.ts';
import { numberOf, textOf, textOrNull } from './sqlite-row.ts';
import type { Activity, ActivityFilter, Author, NewActivity } from './store.ts';

export interface ActivityTable {
  insert(activity: NewActivity): void;
  findReceipt(userId: string, room: Room, saveId: string): Receipt | null;
  findAuthor(room: Room, clock: number): Author | null;
  list(filter: ActivityFilter): readonly Activity[];
}

export function createActivityTable(database: DatabaseSync): ActivityTable {
  const insertRow = database.prepare(
    `INSERT INTO activity (at, user_id, session_id, address, country, room, save_id, outcome, first_clock, next_clock, changes, receipt)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const insertRecord = database.prepare('INSERT INTO activity_record (record_id, seq) VALUES (?, ?)');
  const selectReceipt = database.prepare('SELECT receipt FROM activity WHERE save_id = ? AND room = ? AND user_id = ?');
  const selectAuthor = database.prepare(
    `SELECT user_id, session_id, at, outcome, first_clock FROM activity
     WHERE room = ? AND next_clock > ? AND first_clock < next_clock ORDER BY next_clock LIMIT 1`,
  );
  const columns =
    'seq, at, user_id, session_id, address, country, room, save_id, outcome, first_clock, next_clock, changes, receipt';
  const selectAll = database.prepare(`SELECT ${columns} FROM activity WHERE seq < ? ORDER BY seq DESC LIMIT ?`);
  const selectOfUser = database.prepare(
    `SELECT ${columns} FROM activity WHERE user_id = ? AND seq < ? ORDER BY seq DESC LIMIT ?`,
  );
  const selectOfRecord = database.prepare(
    `SELECT ${columns} FROM activity WHERE seq IN (SELECT seq FROM activity_record WHERE record_id = ? AND seq < ?) ORDER BY seq DESC LIMIT ?`,
  );

  return {
    insert(activity) {
      const { lastInsertRowid } = insertRow.run(
        activity.at,
        activity.userId,
        activity.sessionId,
        activity.address,
        activity.country,
        activity.room,
        activity.saveId,
        activity.outcome,
        activity.from,
        activity.to,
        JSON.stringify(activity.changes.map(toCells)),
        activity.receipt === null ? null : JSON.stringify(activity.receipt),
      );
      let previous: string | null = null;
      const records = new Set<string>();
      for (const { id } of activity.changes) {
        if (id !== previous) records.add((previous = id));
      }
      for (const id of records) insertRecord.run(id, lastInsertRowid);
    },

    findReceipt(userId, room, saveId) {
      const row = selectReceipt.get(saveId, room, userId);
      // Written by `insert` from a Receipt.
      return row === undefined ? null : (JSON.parse(textOf(row, 'receipt')) as Receipt);
    },

    findAuthor(room, clock) {
      const row = selectAuthor.get(room, clock);
      if (row === undefined || numberOf(row, 'first_clock') > clock || textOf(row, 'outcome') !== 'accepted')
        return null;
      return { userId: textOrNull(row, 'user_id'), sessionId: textOrNull(row, 'session_id'), at: numberOf(row, 'at') };
    },

    list({ recordId, userId, before = Number.MAX_SAFE_INTEGER, limit }) {
      if (recordId !== undefined) {
        const rows = selectOfRecord.all(recordId, before, limit).map(toActivity);
        return userId === undefined ? rows : rows.filter((row) => row.userId === userId);
      }
      return (userId === undefined ? selectAll.all(before, limit) : selectOfUser.all(userId, before, limit)).map(
        toActivity,
      );
    },
  };
}

type Cells = readonly [Change['collection'], string, string, string | null, Change['before'], Change['after']];

function toCells(change: Change): Cells {
  return [change.collection, change.id, change.field, change.member, change.before, change.after];
}

function toActivity(row: Readonly<Record<string, unknown>>): Activity {
  const room = textOf(row, 'room');
  if (!isRoom(room)) throw new Error(`activity of an unknown room: ${room}`);
  const receipt = textOrNull(row, 'receipt');
  // Written by `insert` from Changes.
  const cells = JSON.parse(textOf(row, 'changes')) as readonly Cells[];
  return {
    seq: numberOf(row, 'seq'),
    at: numberOf(row, 'at'),
    userId: textOrNull(row, 'user_id'),
    sessionId: textOrNull(row, 'session_id'),
    address: textOrNull(row, 'address'),
    country: textOrNull(row, 'country'),
    room,
    saveId: textOrNull(row, 'save_id'),
    outcome: textOf(row, 'outcome') === 'accepted' ? 'accepted' : 'refused',
    from: numberOf(row, 'first_clock'),
    to: numberOf(row, 'next_clock'),
    changes: cells.map(([collection, id, field, member, before, after]) => ({
      collection,
      id,
      field,
      member,
      before,
      after,
    })),
    receipt: receipt === null ? null : (JSON.parse(receipt) as Receipt),
  };
}
