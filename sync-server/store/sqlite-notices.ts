/** What somebody is still to be told: one row a notice, gone once it was sent. */

import type { DatabaseSync } from 'node:sqlite';
import type { OverwrittenReceipt } from '../../shared/protocol/messages.ts';
import type { Room } from '../../shared/schema/rooms.ts';
import { textOf, textOrNull } from './sqlite-row.ts';
import type { Notice } from './store.ts';

export interface NoticeTable {
  insert(notice: Notice): void;
  list(userId: string, room: Room): readonly Notice[];
  drop(id: string): void;
}

export function createNoticeTable(database: DatabaseSync): NoticeTable {
  const insertRow = database.prepare(
    'INSERT OR REPLACE INTO notice (id, user_id, except_session, room, receipt) VALUES (?, ?, ?, ?, ?)',
  );
  const selectRows = database.prepare(
    'SELECT id, except_session, receipt FROM notice WHERE user_id = ? AND room = ? ORDER BY rowid',
  );
  const deleteRow = database.prepare('DELETE FROM notice WHERE id = ?');

  return {
    insert({ id, userId, exceptSession, receipt }) {
      insertRow.run(id, userId, exceptSession, receipt.room, JSON.stringify(receipt));
    },

    list(userId, room) {
      return selectRows.all(userId, room).map((row) => ({
        id: textOf(row, 'id'),
        userId,
        exceptSession: textOrNull(row, 'except_session'),
        // Written by insert.
        receipt: JSON.parse(textOf(row, 'receipt')) as OverwrittenReceipt,
      }));
    },

    drop: (id) => void deleteRow.run(id),
  };
}
