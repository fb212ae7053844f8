/**
 * The store in one SQLite file (or in memory), with Node's own SQLite.
 *
 * Guarantees: write-ahead log with `synchronous=FULL`: a commit is on the disk when it returns. What is lost
 * or changed in the file by anything but this store is found (check.ts, high-water.ts); then nothing is
 * written any more, and what is whole is read.
 * Refuses: a file that another process has open (`StoreLocked`); one that cannot be read, is of a newer
 * version, or is empty where there was an organisation (`StoreUnusable`).
 */

import { randomBytes } from 'node:crypto';
import { copyFileSync, existsSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { perRoom, rooms, type Room } from '../../shared/schema/rooms.ts';
import { backUp } from './back-up.ts';
import { compareWithMark, createCheck, reasonOf } from './check.ts';
import { StoreDamaged, StoreReadOnly, StoreUnreadable, type Damage } from './damage.ts';
import { beginHighWater, openHighWater, type HighWater, type HighWaterMark } from './high-water.ts';
import { createMemorySessions } from './memory-sessions.ts';
import { createSchema, isDamage, openFile, StoreUnusable, unreadable, versionOfFile } from './open-file.ts';
import { rebuild } from './rebuild.ts';
import { storeVersion } from './schema.ts';
import { readHead, Seals, type Head } from './seals.ts';
import { numberOf, textOf } from './sqlite-row.ts';
import { createTables, type Tables } from './sqlite-tables.ts';
import type { SqliteStore } from './promised.ts';
import type { Batch, ClientState } from './store.ts';

/** Rows removed, and pages given back, at a time. */
const prunedAtOnce = 500;
const pagesAtOnce = 256;
/** How many findings are kept: one says enough. */
const mostDamages = 20;

/** The file of the high-water mark: of this folder, never of a backup. */
export function markPathOf(path: string): string {
  return path.replace(/\.sqlite$/u, '') + '.mark';
}

/** Opens or makes the store in the file at `path`, or one that disappears when closed (`:memory:`). */
export function openSqlite(path: string, now: () => number = Date.now): SqliteStore {
  const inMemory = path === ':memory:';
  let database = openFile(path);
  const version = versionOfFile(database, path);
  if (version > 0 && version < storeVersion) {
    database.close();
    rebuild(path, markPathOf(path), now());
    database = openFile(path);
  }
  if (versionOfFile(database, path) === 0) begin(database, path, inMemory ? null : markPathOf(path), now());
  const highWater = inMemory ? null : openHighWater(markPathOf(path));
  try {
    return createStore(database, path, highWater, now);
  } catch (error) {
    highWater?.close();
    database.close();
    throw isDamage(error) ? unreadable(path, error) : error;
  }
}

function begin(database: DatabaseSync, path: string, markPath: string | null, at: number): void {
  const lineage = randomBytes(16).toString('hex');
  if (markPath !== null) {
    const highWater = existsSync(markPath) ? openHighWater(markPath) : null;
    highWater?.close();
    if (highWater !== null && (highWater.found === null || highWater.found.versions.users > 0)) {
      database.close();
      throw new StoreUnusable(
        `${path} is empty or missing, but ${markPath} says that there was an organisation here. Put the file or a backup of it back and start once with --recover; to begin with a new organisation, remove ${markPath}.`,
      );
    }
    // First: from the first commit on there is a mark to compare with.
    beginHighWater(markPath, { seq: 0, hash: lineage, at, versions: perRoom(() => 0) });
  }
  createSchema(database, lineage);
}

function createStore(
  database: DatabaseSync,
  path: string,
  highWater: HighWater | null,
  now: () => number,
): SqliteStore {
  const damages: Damage[] = [];
  const onDamage = (damage: Damage): void => {
    if (
      damages.length < mostDamages &&
      !damages.some((known) => known.part === damage.part && known.detail === damage.detail)
    )
      damages.push(damage);
  };
  const noHead: Head = { seq: 0, hash: '', sum: 0 };
  const seals = new Seals(database, readHead(database) ?? noHead);
  const tables: Tables = createTables(database, { seals, onDamage, transact });
  const { documents, activity, kept, notices, clients, credentials, factors, meta } = tables;
  const check = createCheck({ database, tables: tables.all, head: () => seals.head, onDamage });
  const upsertProbe = database.prepare('INSERT OR REPLACE INTO probe (n, at) VALUES (1, ?)');
  const selectKept = database.prepare(
    `SELECT coalesce(sum(entries), 0) AS entries, coalesce(sum(bytes), 0) AS bytes FROM seal WHERE part = 'activity'`,
  );
  const selectSize = database.prepare(
    'SELECT page_count * page_size AS bytes FROM pragma_page_count(), pragma_page_size()',
  );
  const selectFree = database.prepare('PRAGMA freelist_count');
  let versions = readVersions(tables);
  let isKnown = true;

  if (highWater !== null) {
    const damage = compareWithMark(database, highWater.found, (room) => versions[room]);
    if (damage !== null) onDamage(damage);
    check.atStart();
    if (damages.length > 0) keepLog(path);
  }

  function transact(work: () => void): void {
    if (damages.length > 0) throw new StoreReadOnly();
    if (!isKnown) {
      seals.discard(readHead(database) ?? noHead);
      versions = readVersions(tables);
      isKnown = true;
    }
    database.exec('BEGIN IMMEDIATE');
    let head: Head;
    try {
      work();
      head = seals.flush();
      database.exec('COMMIT');
    } catch (error) {
      // Whether it was written is asked of the file before anything else is.
      isKnown = false;
      // SQLite has rolled back already after some errors (a full disk).
      if (database.isTransaction) database.exec('ROLLBACK');
      throw error;
    }
    seals.settled(head);
    highWater?.note(markOf(head));
  }

  function markOf(head: Head): HighWaterMark {
    return { seq: head.seq, hash: head.hash, at: now(), versions };
  }

  /** Reads, and tells a file that cannot be read from a mistake. */
  function reading<T>(part: string, read: () => T): T {
    try {
      return read();
    } catch (error) {
      if (error instanceof StoreUnreadable || !isOfSqlite(error)) throw error;
      if (!isDamage(error)) throw new StoreUnreadable(reasonOf(error));
      const damage = { part, detail: reasonOf(error) };
      onDamage(damage);
      throw new StoreDamaged(damage);
    }
  }

  return {
    loadRoom: (room) => reading('segment', () => documents.load(room)),
    versionOf: (room) => reading('segment', () => documents.versionOf(room)),

    commit(batch: Batch): void {
      const before = versions;
      versions = { ...versions };
      try {
        transact(() => {
          for (const { room, from, to, bytes } of batch.segments) {
            documents.insert(room, from, to, bytes);
            versions = { ...versions, [room]: to };
          }
          for (const row of batch.activity) activity.insert(row);
          for (const notice of batch.notices) notices.insert(notice);
          for (const { room, clientId, userId, clock } of batch.clients) clients.put([room, clientId, userId, clock]);
          for (const { userId, hash, setAt } of batch.credentials) credentials.put([userId, hash, setAt]);
          for (const write of batch.factors ?? []) factors.write(write);
        });
      } catch (error) {
        versions = before;
        throw error;
      }
    },

    compactRoom: (room, version, segment) => transact(() => documents.join(room, version, segment)),
    findReceipt: (userId, room, saveId) => reading('activity', () => activity.findReceipt(userId, room, saveId)),

    findClients: (room, clientIds) =>
      reading('client', () => {
        const found = new Map<number, ClientState>();
        for (const clientId of clientIds) {
          const row = clients.find([room, clientId]);
          if (row !== undefined) found.set(clientId, { userId: textOf(row, 'user_id'), clock: numberOf(row, 'clock') });
        }
        return found;
      }),

    findAuthors: (room, clocks) => reading('activity', () => clocks.map((clock) => activity.findAuthor(room, clock))),
    noticesFor: (userId, room) => reading('notice', () => notices.list(userId, room)),
    dropNotices: (ids) => transact(() => ids.forEach((id) => notices.drop(id))),
    activity: (filter) => reading('activity', () => activity.list(filter)),
    note(row) {
      const { userId, saveId } = row;
      if (userId !== null && saveId !== null && reading('activity', () => activity.knowsEvent(userId, saveId)))
        return false;
      transact(() => activity.insert(row));
      return true;
    },

    damage: () => damages,
    check: () => check.next(),
    probe(at) {
      if (damages.length > 0) throw new StoreReadOnly();
      upsertProbe.run(at);
    },

    upkeep: {
      prune({ before, bytes, savesBefore }) {
        let removed = 0;
        transact(() => {
          let left = numberOf(selectKept.get() ?? {}, 'bytes');
          removed += activity.removeOldest(prunedAtOnce, (row) => {
            const isDue = row.at < before || left > bytes;
            left -= row.bytes;
            return isDue;
          });
          removed += kept.forget(savesBefore, prunedAtOnce);
        });
        return removed >= prunedAtOnce;
      },
      reclaim() {
        if (damages.length > 0) throw new StoreReadOnly();
        database.exec(`PRAGMA incremental_vacuum(${pagesAtOnce})`);
        return numberOf(selectFree.get() ?? {}, 'freelist_count') > 0;
      },
      kept() {
        const row = selectKept.get() ?? {};
        return { rows: numberOf(row, 'entries'), bytes: numberOf(row, 'bytes'), oldestAt: activity.oldestAt() };
      },
      backup: (to) => backUp(database, to),
      size: () => numberOf(selectSize.get() ?? {}, 'bytes'),
    },

    credentials: {
      find: (userId) =>
        reading('credential', () => {
          const row = credentials.find([userId]);
          return row === undefined ? null : { hash: textOf(row, 'hash'), setAt: numberOf(row, 'set_at') };
        }),
    },

    factors: {
      find: (id) => reading('factor', () => factors.factors.find(id)),
      ofUser: (userId) => reading('factor', () => factors.factors.ofUser(userId)),
      write: (writes) => factors.factors.write(writes),
    },

    sessions: createSessions(tables, damages, reading),

    meta: {
      get: (key) =>
        reading('meta', () => {
          const row = meta.find([key]);
          return row === undefined ? null : textOf(row, 'value');
        }),
      set: (key, value) => transact(() => meta.put([key, value])),
      remove: (key) =>
        transact(() => {
          const row = meta.find([key]);
          if (row !== undefined) meta.remove(row);
        }),
    },

    close() {
      // What is damaged keeps its mark: the next start must find it too.
      if (damages.length === 0) highWater?.settle();
      highWater?.close();
      database.close();
    },
  };
}

/** While the store is only read, sessions live in memory: signing in, and out, goes on. */
function createSessions(
  { sessions }: Tables,
  damages: readonly Damage[],
  reading: <T>(part: string, read: () => T) => T,
): SqliteStore['sessions'] {
  let inMemory: SqliteStore['sessions'] | null = null;
  const now = <T>(use: (sessions: SqliteStore['sessions']) => T): T => {
    if (damages.length > 0) return use((inMemory ??= createMemorySessions(sessions.readable())));
    return reading('session', () => use(sessions.sessions));
  };
  return {
    put: (session) => now((all) => all.put(session)),
    find: (id) => now((all) => all.find(id)),
    touch: (id, seen) => now((all) => all.touch(id, seen)),
    remove: (id) => now((all) => all.remove(id)),
    ofUser: (userId) => now((all) => all.ofUser(userId)),
    removeOfUser: (userId, exceptId) => now((all) => all.removeOfUser(userId, exceptId)),
    removeExpired: (time) => now((all) => all.removeExpired(time)),
    userIds: () => now((all) => all.userIds()),
  };
}

function readVersions({ documents }: Tables): Readonly<Record<Room, number>> {
  return Object.fromEntries(rooms.map((room) => [room, documents.versionOf(room)])) as Record<Room, number>;
}

/** SQLite reads the log as far as it is whole and then writes over the rest, which somebody may still need. */
function keepLog(path: string): void {
  if (existsSync(`${path}-wal`) && !existsSync(`${path}-wal.damaged`))
    copyFileSync(`${path}-wal`, `${path}-wal.damaged`);
}

function isOfSqlite(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_SQLITE_ERROR';
}
