/**
 * Is the file what was written? Asked of all that matters at the start, and of everything, some rows at a
 * time, while the server runs.
 *
 * Guarantees: a row that is lost, changed, not to be found by its key, or written by nobody, is noticed
 * within one round; a file that only lost power or its process is never called damaged.
 */

import type { DatabaseSync } from 'node:sqlite';
import { rooms } from '../../shared/schema/rooms.ts';
import type { Damage } from './damage.ts';
import type { HighWaterMark } from './high-water.ts';
import type { SealedTable } from './sealed-table.ts';
import { findHash, plus, readHead, rowsPerBucket, type Head, type Seal } from './seals.ts';
import { numberOf, textOf } from './sqlite-row.ts';

export interface StoreCheck {
  /** All but the long record, of which the newest rows. */
  atStart(): void;
  /** The next rows; true: that was the last of a round. */
  next(): boolean;
}

interface Bucket {
  readonly part: string;
  readonly bucket: number;
}

/** Tables that grow for ever: looked through behind the start. */
const long: ReadonlySet<string> = new Set(['activity', 'kept_save']);
const newestBuckets = 4;

export function createCheck(deps: {
  readonly database: DatabaseSync;
  readonly tables: readonly SealedTable[];
  readonly head: () => Head;
  readonly onDamage: (damage: Damage) => void;
}): StoreCheck {
  const { database, onDamage } = deps;
  const tables = new Map(deps.tables.map((table) => [table.name, table]));
  const selectSeals = database.prepare('SELECT part, bucket, entries, sum FROM seal ORDER BY part, bucket');
  const selectSeal = database.prepare('SELECT entries, sum FROM seal WHERE part = ? AND bucket = ?');
  const selectLargest = deps.tables.map(
    ({ name }) => [name, database.prepare(`SELECT max(n) AS n FROM ${name}`)] as const,
  );
  let round: Bucket[] | null = null;

  /** Every bucket that has rows or should have some; whether their sums make up the head's. */
  function allBuckets(): Bucket[] {
    let sum = 0;
    const buckets = selectSeals.all().map((row) => {
      sum = plus(sum, numberOf(row, 'sum'));
      return { part: textOf(row, 'part'), bucket: numberOf(row, 'bucket') };
    });
    if (sum !== deps.head().sum) onDamage({ part: 'file', detail: 'its list of what it holds does not add up' });
    return buckets;
  }

  function look({ part, bucket }: Bucket): void {
    try {
      const row = selectSeal.get(part, bucket);
      // Emptied since the round began.
      const seal: Seal =
        row === undefined ? { entries: 0, sum: 0 } : { entries: numberOf(row, 'entries'), sum: numberOf(row, 'sum') };
      const table = tables.get(part);
      const problem = table === undefined ? 'nothing of this name is kept' : table.check(bucket, seal);
      if (problem !== null) onDamage({ part, detail: problem });
    } catch (error) {
      onDamage({ part, detail: `cannot be read (${reasonOf(error)})` });
    }
  }

  /** Rows beyond the last bucket that is known. */
  function lookBeyond(buckets: readonly Bucket[]): void {
    for (const [part, select] of selectLargest) {
      const last = Math.max(-1, ...buckets.filter((each) => each.part === part).map(({ bucket }) => bucket));
      const row = select.get();
      const largest = row === undefined || row['n'] === null ? -1 : numberOf(row, 'n');
      if (largest >= (last + 1) * rowsPerBucket) onDamage({ part, detail: 'has rows that were never written' });
    }
  }

  return {
    atStart() {
      try {
        const buckets = allBuckets();
        lookBeyond(buckets);
        for (const bucket of buckets) if (!long.has(bucket.part)) look(bucket);
        for (const part of long)
          buckets
            .filter((each) => each.part === part)
            .slice(-newestBuckets)
            .forEach(look);
      } catch (error) {
        onDamage({ part: 'file', detail: `cannot be read (${reasonOf(error)})` });
      }
    },

    next() {
      try {
        if (round === null) {
          // What is in memory would be asked instead of the disk.
          database.exec('PRAGMA shrink_memory');
          round = allBuckets();
        }
      } catch (error) {
        onDamage({ part: 'file', detail: `cannot be read (${reasonOf(error)})` });
        return true;
      }
      const bucket = round.pop();
      if (bucket !== undefined) look(bucket);
      if (round.length > 0) return false;
      round = null;
      return true;
    },
  };
}

/** Whether the database is as far as the mark says, or further on the same way. */
export function compareWithMark(
  database: DatabaseSync,
  mark: HighWaterMark | null,
  versionOf: (room: (typeof rooms)[number]) => number,
): Damage | null {
  const head = readHead(database);
  if (head === null) return { part: 'history', detail: 'the end of the database cannot be read' };
  if (mark === null)
    return {
      part: 'history',
      detail:
        'the high-water mark beside the database is missing or damaged, so nobody can tell whether this is the newest state',
    };
  if (mark.seq > head.seq) {
    const lost = rooms
      .filter((room) => mark.versions[room] > versionOf(room))
      .map((room) => `${room}: ${mark.versions[room] - versionOf(room)} of ${mark.versions[room]} writes`);
    const what = lost.length === 0 ? '' : ` (${lost.join('; ')})`;
    return {
      part: 'history',
      detail: `the last ${mark.seq - head.seq} of ${mark.seq} commits are missing, the newest from ${new Date(mark.at).toISOString()}${what}`,
    };
  }
  return findHash(database, mark.seq) === mark.hash
    ? null
    : { part: 'history', detail: 'the database and its high-water mark are not of one history' };
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
