/** What somebody is still to be told: one row for each notice, gone once it was sent. */

import type { DatabaseSync } from 'node:sqlite';
import type { OverwrittenReceipt } from '../../shared/protocol/messages.ts';
import type { Room } from '../../shared/schema/rooms.ts';
import type { Damage } from './damage.ts';
import { createSealedTable, type SealedTable } from './sealed-table.ts';
import type { Seals } from './seals.ts';
import { textOf, textOrNull } from './sqlite-row.ts';
import type { StoredNotice } from './store.ts';

export interface NoticeTable {
  readonly table: SealedTable;
  insert(notice: StoredNotice): void;
  list(userId: string, room: Room): readonly StoredNotice[];
  drop(id: string): void;
}

export const noticeColumns = ['id', 'user_id', 'except_session', 'room', 'receipt'] as const;

export function createNoticeTable(
  database: DatabaseSync,
  deps: { readonly seals: Seals; readonly onDamage: (damage: Damage) => void },
): NoticeTable {
  const table = createSealedTable({
    database,
    ...deps,
    name: 'notice',
    columns: noticeColumns,
    key: ['id'],
    indexes: { notice_user: ['user_id', 'room'] },
  });
  const selectRows = database.prepare(`SELECT ${table.columns} FROM notice WHERE user_id = ? AND room = ? ORDER BY n`);

  return {
    table,
    insert({ id, userId, exceptSession, receipt }) {
      table.put([id, userId, exceptSession, receipt.room, JSON.stringify(receipt)]);
    },
    list(userId, room) {
      return table.verified(selectRows.all(userId, room)).map((row) => ({
        id: textOf(row, 'id'),
        userId,
        exceptSession: textOrNull(row, 'except_session'),
        // Written by insert.
        receipt: JSON.parse(textOf(row, 'receipt')) as OverwrittenReceipt,
      }));
    },
    drop(id) {
      const row = table.find([id]);
      if (row !== undefined) table.remove(row);
    },
  };
}
