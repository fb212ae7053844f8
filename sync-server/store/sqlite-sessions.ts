/** Signed-in sessions in the store. Refuses nothing: whether one is still good is decided in access/. */

import type { DatabaseSync } from 'node:sqlite';
import { numberOf, textOf, textOrNull } from './sqlite-row.ts';
import type { Session, Sessions } from './store.ts';

export function createSessionTable(database: DatabaseSync): Sessions {
  const insert = database.prepare(
    'INSERT INTO session (id, user_id, created_at, last_seen_at, expires_at, address, country, user_agent) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const select = database.prepare('SELECT * FROM session WHERE id = ?');
  const selectOfUser = database.prepare('SELECT * FROM session WHERE user_id = ? ORDER BY last_seen_at DESC');
  const update = database.prepare(
    'UPDATE session SET last_seen_at = ?, expires_at = ?, address = ?, country = ? WHERE id = ?',
  );
  const remove = database.prepare('DELETE FROM session WHERE id = ?');
  const removeOfUser = database.prepare('DELETE FROM session WHERE user_id = ? AND id <> ? RETURNING id');
  const selectUsers = database.prepare('SELECT DISTINCT user_id FROM session');
  const removeExpired = database.prepare('DELETE FROM session WHERE expires_at <= ? RETURNING id');

  return {
    put(session) {
      insert.run(
        session.id,
        session.userId,
        session.createdAt,
        session.lastSeenAt,
        session.expiresAt,
        session.address,
        session.country,
        session.userAgent,
      );
    },
    find(id) {
      const row = select.get(id);
      return row === undefined ? null : toSession(row);
    },
    touch: (id, seen) => void update.run(seen.lastSeenAt, seen.expiresAt, seen.address, seen.country, id),
    remove: (id) => void remove.run(id),
    ofUser: (userId) => selectOfUser.all(userId).map(toSession),
    // No session has an empty id.
    removeOfUser: (userId, exceptId) => removeOfUser.all(userId, exceptId ?? '').map((row) => textOf(row, 'id')),
    removeExpired: (now) => removeExpired.all(now).map((row) => textOf(row, 'id')),
    userIds: () => selectUsers.all().map((row) => textOf(row, 'user_id')),
  };
}

function toSession(row: Readonly<Record<string, unknown>>): Session {
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
