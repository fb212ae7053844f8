/** Signed-in sessions in the store. Refuses nothing: whether a session is still good is decided in access/. */

import type { DatabaseSync } from 'node:sqlite';
import type { Damage } from './damage.ts';
import { createSealedTable, type SealedTable } from './sealed-table.ts';
import type { SqliteStore } from './promised.ts';
import type { Seals } from './seals.ts';
import { numberOf, textOf, textOrNull } from './sqlite-row.ts';
import type { Session } from './store.ts';

type Row = Readonly<Record<string, unknown>>;

export interface SessionTable {
  readonly table: SealedTable;
  readonly sessions: SqliteStore['sessions'];
  /** Those that can be read. */
  readable(): readonly Session[];
}

export const sessionColumns = [
  'id',
  'user_id',
  'created_at',
  'last_seen_at',
  'expires_at',
  'address',
  'country',
  'user_agent',
] as const;

export function createSessionTable(
  database: DatabaseSync,
  deps: {
    readonly seals: Seals;
    readonly onDamage: (damage: Damage) => void;
    readonly transact: (work: () => void) => void;
  },
): SessionTable {
  const { transact } = deps;
  const table = createSealedTable({
    database,
    ...deps,
    name: 'session',
    columns: sessionColumns,
    key: ['id'],
    indexes: { session_user: ['user_id'], session_expiry: ['expires_at'] },
  });
  const select = (where: string) => database.prepare(`SELECT ${table.columns} FROM session ${where}`);
  const selectOfUser = select('WHERE user_id = ? ORDER BY last_seen_at DESC');
  const selectOthers = select('WHERE user_id = ? AND id <> ?');
  const selectExpired = select('WHERE expires_at <= ?');
  const selectAll = select('');
  const selectUsers = database.prepare('SELECT DISTINCT user_id FROM session');

  function removeAll(rows: readonly Row[]): readonly string[] {
    if (rows.length > 0) transact(() => rows.forEach(table.remove));
    return rows.map((row) => textOf(row, 'id'));
  }
  const find = (id: string): Session | null => {
    const row = table.find([id]);
    return row === undefined ? null : toSession(row);
  };
  const put = (session: Session): void => transact(() => table.put(cellsOf(session)));

  return {
    table,
    sessions: {
      put,
      find,
      touch(id, seen) {
        const session = find(id);
        if (session !== null) put({ ...session, ...seen });
      },
      remove(id) {
        const row = table.find([id]);
        if (row !== undefined) transact(() => table.remove(row));
      },
      ofUser: (userId) => table.verified(selectOfUser.all(userId)).map(toSession),
      // No session has an empty id.
      removeOfUser: (userId, exceptId) => removeAll(selectOthers.all(userId, exceptId ?? '')),
      removeExpired: (now) => removeAll(selectExpired.all(now)),
      userIds: () => selectUsers.all().map((row) => textOf(row, 'user_id')),
    },
    readable() {
      try {
        return selectAll.all().flatMap((row) => {
          try {
            return table.verified([row]).map(toSession);
          } catch {
            return [];
          }
        });
      } catch {
        return [];
      }
    },
  };
}

export function cellsOf(session: Session): (string | number | null)[] {
  return [
    session.id,
    session.userId,
    session.createdAt,
    session.lastSeenAt,
    session.expiresAt,
    session.address,
    session.country,
    session.userAgent,
  ];
}

function toSession(row: Row): Session {
  return {
    id: textOf(row, 'id'),
    userId: textOf(row, 'user_id'),
    createdAt: numberOf(row, 'created_at'),
    lastSeenAt: numberOf(row, 'last_seen_at'),
    expiresAt: numberOf(row, 'expires_at'),
    address: textOrNull(row, 'address'),
    country: textOrNull(row, 'country'),
    userAgent: textOf(row, 'user_agent'),
  };
}
