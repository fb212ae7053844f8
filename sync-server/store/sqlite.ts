/**
 * The store in one SQLite file (or in memory), with Node's own SQLite.
 *
 * Guarantees: write-ahead log with `synchronous=FULL`: a commit is on the disk when it returns. The file is
 * locked for this process by the operating system, so the lock ends with the process, however it ends.
 * Refuses: a file that another process has open (`StoreLocked`), a file of a newer version.
 */

import { closeSync, openSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { schema, storeVersion } from './schema.ts';
import { createActivityTable } from './sqlite-activity.ts';
import { createNoticeTable } from './sqlite-notices.ts';
import { createSessionTable } from './sqlite-sessions.ts';
import { blobOf, numberOf, textOf } from './sqlite-row.ts';
import { StoreLocked, type Batch, type Store, type StoredRoom } from './store.ts';

/** Opens or makes the store in the file at `path`, or one that is gone when closed (`:memory:`). */
export function openSqlite(path: string): Store {
  const database = openLocked(path);
  migrate(database, path);

  const activity = createActivityTable(database);
  const notices = createNoticeTable(database);
  const selectSegments = database.prepare('SELECT next_clock, bytes FROM segment WHERE room = ? ORDER BY next_clock');
  const selectVersion = database.prepare('SELECT max(next_clock) AS version FROM segment WHERE room = ?');
  const insertSegment = database.prepare(
    'INSERT INTO segment (room, next_clock, first_clock, bytes) VALUES (?, ?, ?, ?)',
  );
  const deleteSegments = database.prepare('DELETE FROM segment WHERE room = ? AND next_clock <= ?');
  const selectClient = database.prepare('SELECT user_id, clock FROM client WHERE room = ? AND client_id = ?');
  const upsertClient = database.prepare(
    'INSERT INTO client (room, client_id, user_id, clock) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET clock = excluded.clock',
  );
  const selectCredential = database.prepare('SELECT hash, set_at FROM credential WHERE user_id = ?');
  const upsertCredential = database.prepare(
    'INSERT INTO credential (user_id, hash, set_at) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET hash = excluded.hash, set_at = excluded.set_at',
  );
  const selectMeta = database.prepare('SELECT value FROM meta WHERE key = ?');
  const upsertMeta = database.prepare(
    'INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value',
  );
  const deleteMeta = database.prepare('DELETE FROM meta WHERE key = ?');

  return {
    loadRoom(room): StoredRoom {
      const rows = selectSegments.all(room);
      const last = rows.at(-1);
      return {
        version: last === undefined ? 0 : numberOf(last, 'next_clock'),
        segments: rows.map((row) => blobOf(row, 'bytes')),
      };
    },

    versionOf(room) {
      const row = selectVersion.get(room);
      return row === undefined || row['version'] === null ? 0 : numberOf(row, 'version');
    },

    commit(batch: Batch): void {
      transact(database, () => {
        for (const segment of batch.segments) insertSegment.run(segment.room, segment.to, segment.from, segment.bytes);
        for (const row of batch.activity) activity.insert(row);
        for (const notice of batch.notices) notices.insert(notice);
        for (const client of batch.clients) upsertClient.run(client.room, client.clientId, client.userId, client.clock);
        for (const credential of batch.credentials)
          upsertCredential.run(credential.userId, credential.hash, credential.setAt);
      });
    },

    compactRoom(room, version, segment): void {
      transact(database, () => {
        deleteSegments.run(room, version);
        insertSegment.run(room, version, 0, segment);
      });
    },

    findReceipt: (userId, room, saveId) => activity.findReceipt(userId, room, saveId),

    findClient(room, clientId) {
      const row = selectClient.get(room, clientId);
      return row === undefined ? null : { userId: textOf(row, 'user_id'), clock: numberOf(row, 'clock') };
    },

    findAuthor: (room, clock) => activity.findAuthor(room, clock),
    noticesFor: (userId, room) => notices.list(userId, room),
    dropNotices: (ids) => transact(database, () => ids.forEach((id) => notices.drop(id))),
    activity: (filter) => activity.list(filter),

    credentials: {
      find(userId) {
        const row = selectCredential.get(userId);
        return row === undefined ? null : { hash: textOf(row, 'hash'), setAt: numberOf(row, 'set_at') };
      },
    },

    sessions: createSessionTable(database),

    meta: {
      get(key) {
        const row = selectMeta.get(key);
        return row === undefined ? null : textOf(row, 'value');
      },
      set: (key, value) => void upsertMeta.run(key, value),
      remove: (key) => void deleteMeta.run(key),
    },

    close: () => database.close(),
  };
}

function openLocked(path: string): DatabaseSync {
  if (path !== ':memory:') createFile(path);
  const database = new DatabaseSync(path, { timeout: 0 });
  try {
    // Before the first access, so that the log is never shared with another process either.
    database.exec(
      'PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;',
    );
    // Pages that many Saves touch are written back once for all of them; 64 MB of the file stay in memory.
    database.exec('PRAGMA wal_autocheckpoint = 4000; PRAGMA cache_size = -65536;');
    // Takes the lock now; it is kept until the connection is closed.
    database.exec('BEGIN EXCLUSIVE; COMMIT;');
    return database;
  } catch (error) {
    database.close();
    if (error instanceof Error && /database is locked/u.test(error.message)) throw new StoreLocked(path);
    throw error;
  }
}

/** Password hashes are in it: nobody but its owner reads it. */
function createFile(path: string): void {
  try {
    // Exclusively: opening and closing a file that exists would end every lock this process holds on it.
    closeSync(openSync(path, 'ax', 0o600));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}

function migrate(database: DatabaseSync, path: string): void {
  const row = database.prepare('PRAGMA user_version').get();
  const version = row === undefined ? 0 : numberOf(row, 'user_version');
  if (version > storeVersion) {
    database.close();
    throw new Error(`${path} was written by a newer version of Rolecall (${version}; this one knows ${storeVersion})`);
  }
  if (version === 0) transact(database, () => database.exec(`${schema} PRAGMA user_version = ${storeVersion};`));
}

function transact(database: DatabaseSync, work: () => void): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    work();
    database.exec('COMMIT');
  } catch (error) {
    // SQLite has rolled back already after some errors (a full disk).
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}
