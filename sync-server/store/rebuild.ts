/**
 * A new file from what can be read of an old one: of an earlier version, or damaged.
 *
 * Guarantees: only rows that are what was written go over, of each room the writes before the first that is
 * not; the old file stays beside the new one under another name, and the new one takes its place whole or not
 * at all. Refuses (`StoreUnusable`) to make a store without users of one that had some.
 */

import { collections } from '../../shared/schema/records.ts';
import { randomBytes } from 'node:crypto';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { isRoom, perRoom } from '../../shared/schema/rooms.ts';
import { reasonOf } from './check.ts';
import { beginHighWater, syncFolder } from './high-water.ts';
import { markOf, type Cell } from './mark-of.ts';
import { createSchema, openFile, StoreUnusable, versionOfFile } from './open-file.ts';
import { readHead, Seals } from './seals.ts';
import { activityColumns, toActivity } from './sqlite-activity.ts';
import { numberOf, textOf } from './sqlite-row.ts';
import { sessionColumns } from './sqlite-sessions.ts';
import { segmentColumns } from './sqlite-documents.ts';
import { noticeColumns } from './sqlite-notices.ts';
import { keptSaveColumns } from './kept-saves.ts';
import { factorColumns } from './sqlite-factors.ts';
import { clientColumns, createTables, credentialColumns, metaColumns } from './sqlite-tables.ts';
import type { SealedTable } from './sealed-table.ts';

export interface Rebuilt {
  /** Where the old file is now. */
  readonly oldPath: string;
  readonly rows: number;
  /** What did not go over, in words; empty if everything did. */
  readonly lost: readonly string[];
}

type Row = Readonly<Record<string, unknown>>;
const rowsAtOnce = 2_000;

/** `recovering`: devices fetch anew and everybody signs in again, because what they know may be of another history. */
export function rebuild(path: string, markPath: string, at: number, recovering = false): Rebuilt {
  const source = openFile(path);
  const version = versionOfFile(source, path);
  if (version === 0) {
    source.close();
    throw new StoreUnusable(`${path} is empty or missing. Put the file or a backup of it there first.`);
  }
  const newPath = `${path}.new`;
  for (const end of ['', '-wal', '-shm']) rmSync(newPath + end, { force: true });
  const target = openFile(newPath);
  const lineage = randomBytes(16).toString('hex');
  let rebuilt: Omit<Rebuilt, 'oldPath'>;
  try {
    createSchema(target, lineage);
    rebuilt = copy(source, target, version, recovering);
    const head = readHead(target);
    const versions = perRoom((room) => versionIn(target, room));
    if (recovering && versions.users === 0 && hadUsers(source))
      throw new StoreUnusable(
        `Nothing of the users in ${path} can be read. Put a backup in its place and start once with --recover.`,
      );
    target.close();
    source.close();
    // Before the new file takes its place: it is never without a mark.
    beginHighWater(markPath, { seq: head?.seq ?? 0, hash: head?.hash ?? lineage, at, versions });
  } catch (error) {
    if (target.isOpen) target.close();
    if (source.isOpen) source.close();
    rmSync(newPath, { force: true });
    throw error;
  }
  const oldPath = `${path}.before-${new Date(at).toISOString().replace(/[:.]/gu, '-')}`;
  renameSync(path, oldPath);
  if (existsSync(`${path}-wal`)) renameSync(`${path}-wal`, `${oldPath}-wal`);
  renameSync(newPath, path);
  syncFolder(dirname(path));
  return { ...rebuilt, oldPath };
}

function copy(
  source: DatabaseSync,
  target: DatabaseSync,
  version: number,
  recovering: boolean,
): Omit<Rebuilt, 'oldPath'> {
  const lost: string[] = [];
  let rows = 0;
  const seals = new Seals(target, readHead(target) ?? { seq: 0, hash: '', sum: 0 });
  const tables = createTables(target, {
    seals,
    onDamage: ({ detail }) => lost.push(detail),
    transact: () => {},
  });

  function take(
    table: SealedTable,
    columns: readonly string[],
    into: (cells: readonly Cell[], row: Row) => boolean,
  ): void {
    let missed = 0;
    let batch = 0;
    const goesOver = (cells: readonly Cell[], row: Row): boolean => {
      try {
        return into(cells, row);
      } catch (error) {
        // The same row twice: one of them is not where it was written.
        if (version > 1 && /constraint/u.test(reasonOf(error))) return false;
        throw error;
      }
    };
    target.exec('BEGIN');
    for (const row of rowsOf(source, table.name, columns, version, (what) => lost.push(what))) {
      const cells = columns.map((column) => (row[column] ?? null) as Cell);
      const marked = cells.filter((_, at) => isIn(version, columns[at]));
      if ((version > 1 && markOf(table.name, marked) !== row['mark']) || !goesOver(cells, row)) {
        missed++;
        continue;
      }
      rows++;
      if (++batch % rowsAtOnce === 0) {
        seals.settled(seals.flush());
        target.exec('COMMIT; BEGIN');
      }
    }
    seals.settled(seals.flush());
    target.exec('COMMIT');
    if (missed > 0) lost.push(`${table.name}: ${missed} rows`);
  }
  const plainly = (table: SealedTable) => (cells: readonly Cell[]) => {
    table.put(cells);
    return true;
  };

  const ends = new Map<string, number>();
  take(tables.documents.table, segmentColumns, (cells, row) => {
    const room = textOf(row, 'room');
    if (!isRoom(room) || numberOf(row, 'first_clock') !== (ends.get(room) ?? 0)) return false;
    tables.documents.table.insert(cells);
    ends.set(room, numberOf(row, 'next_clock'));
    return true;
  });
  take(tables.activity.table, activityColumns, (cells, row) => {
    const { n, ...activity } = toActivity(row);
    tables.activity.table.insert(cells, n);
    tables.activity.index(n, activity);
    return true;
  });
  if (version > 1) take(tables.kept.table, keptSaveColumns, plainly(tables.kept.table));
  take(tables.clients, clientColumns, plainly(tables.clients));
  take(tables.notices.table, noticeColumns, plainly(tables.notices.table));
  take(tables.credentials, credentialColumns, plainly(tables.credentials));
  if (version > 2) take(tables.factors.table, factorColumns, plainly(tables.factors.table));
  if (!recovering) take(tables.sessions.table, sessionColumns, plainly(tables.sessions.table));
  take(tables.meta, metaColumns, (cells, row) => {
    if (!(recovering && row['key'] === 'epoch')) tables.meta.put(cells);
    return true;
  });
  // An organisation that was set up is never set up again by itself.
  if ((ends.get(collections.users) ?? 0) > 0 && tables.meta.find(['set-up-at']) === undefined) {
    target.exec('BEGIN');
    tables.meta.put(['set-up-at', 'before it was recovered']);
    seals.settled(seals.flush());
    target.exec('COMMIT');
  }
  return { rows, lost };
}

/** Columns that a version brought, and what rows of earlier ones have in them. */
const added: Readonly<Record<string, { readonly since: number; readonly absent: string }>> = {
  packed: { since: 2, absent: '0' },
  made_at: { since: 4, absent: 'NULL' },
  event: { since: 4, absent: 'NULL' },
};

function isIn(version: number, column: string | undefined): boolean {
  return version >= (added[column ?? '']?.since ?? 1);
}

/** In order as far as they can be read, then from the end as far as they can be read. */
function* rowsOf(
  source: DatabaseSync,
  table: string,
  columns: readonly string[],
  version: number,
  onLoss: (what: string) => void,
): Generator<Row> {
  const list = columns
    .map((column) => (isIn(version, column) ? column : `${added[column]?.absent} AS ${column}`))
    .join(', ');
  const number = version > 1 ? 'n, mark, ' : table === 'activity' ? 'seq AS n, ' : '';
  const order =
    table === 'segment' ? 'room, next_clock' : version > 1 ? 'n' : table === 'activity' ? 'seq' : columns[0];
  let last: unknown = null;
  try {
    for (const row of source.prepare(`SELECT ${number}${list} FROM ${table} ORDER BY ${order}`).iterate()) {
      yield row;
      last = row['n'];
    }
    return;
  } catch (error) {
    onLoss(`${table}: some rows cannot be read (${reasonOf(error)})`);
  }
  if (version === 1 || table === 'segment') return;
  try {
    for (const row of source.prepare(`SELECT ${number}${list} FROM ${table} ORDER BY n DESC`).iterate()) {
      if (typeof last === 'number' && numberOf(row, 'n') <= last) return;
      yield row;
    }
  } catch {
    // Said above.
  }
}

function versionIn(database: DatabaseSync, room: string): number {
  const row = database.prepare('SELECT coalesce(max(next_clock), 0) AS version FROM segment WHERE room = ?').get(room);
  return row === undefined ? 0 : numberOf(row, 'version');
}

function hadUsers(source: DatabaseSync): boolean {
  try {
    return versionIn(source, 'users') > 0;
  } catch {
    return true;
  }
}
