/**
 * The database and what every tab holds of it in memory.
 *
 * Whatever is written goes through `transact`: one transaction, which also leaves an entry in the feed.
 * The tab that wrote shows it as soon as it is durable and tells the others, which read the feed and fetch
 * the rows it names. A tab that fell behind the feed reads its tables again.
 */

import { soundRow } from './sound-row.ts';
import { createDatabaseConnection } from './database-connection.ts';
import type { Database } from './database.ts';
import type { Environment } from './environment.ts';
import type { Key, Mirror } from './mirror.ts';
import { applyTo, createMirrors, keyOf } from './mirrors.ts';
import { gatherEdits, type RowEdits } from './row-edits.ts';
import { mirroredTables, type MetaKey, type MetaValues, type MirroredRows, type MirroredTable } from './rows.ts';
import { writeAgain } from './write-again.ts';

export interface DeviceStore {
  readonly db: Database;
  /** Opens the database; everything else waits for it. Rejects when the browser gives none. */
  start(): Promise<void>;
  mirror<T extends MirroredTable>(table: T): Mirror<MirroredRows[T]>;
  meta<K extends MetaKey>(key: K): MetaValues[K] | undefined;
  /** Reads a table into memory, once. */
  load(table: MirroredTable): Promise<void>;
  /** Resolves when nothing is being read into memory. */
  quiet(): Promise<void>;
  /** Durable when it resolves. Rejects, and nothing was written, when the device could not. */
  transact<T>(extra: readonly ('base' | 'drafts' | 'recent')[], work: (edits: RowEdits) => Promise<T>): Promise<T>;
  /** Inside `transact`: what the table holds now, as other tabs left it. */
  readMeta<K extends MetaKey>(key: K): Promise<MetaValues[K] | undefined>;
  /** Called with the table and key of rows that cannot be what was written. */
  onDamage(listener: (table: MirroredTable, row: unknown, key: Key) => void): void;
  /** The database was deleted while the app ran, and the contents of memory are in a new one. */
  onRenewed(listener: () => void): void;
  /** Writes what memory holds beside the tables, in the transaction that fills a new database. */
  alsoWriteAgain(write: () => Promise<void>): void;
  /** A newer app wants the database, or had it: this one writes nothing more. */
  onNewer(listener: () => void): void;
  /** Looks at the feed now, in case the browser slept through a notice. */
  catchUp(): void;
  close(): void;
}

/** Not the database that this tab knew: that one was deleted. */
class AnotherDatabase extends Error {}

/** Entries kept: a tab further behind reads its tables again. */
const feedLength = 500;

export function createDeviceStore(
  db: Database,
  { databaseName, openChannel, random }: Pick<Environment, 'databaseName' | 'openChannel' | 'random'>,
): DeviceStore {
  /** Says only that something was written. */
  const written = openChannel(`${databaseName}-written`);
  const mirrors = createMirrors();
  const loads = new Map<MirroredTable, Promise<void>>();
  const damageListeners: ((table: MirroredTable, row: unknown, key: Key) => void)[] = [];
  const renewedListeners: (() => void)[] = [];
  const newerListeners: (() => void)[] = [];
  const alsoWriteAgain: (() => Promise<void>)[] = [];
  const own = new Set<number>();
  /** Null: nothing was ever written in what this tab opened. */
  let device: string | null = null;
  let lastSeen = 0;
  let reading: Promise<void> = Promise.resolve();
  let closed = false;

  /** Only sound rows; the others are reported. A missing row is undefined. */
  const soundRows = <T extends MirroredTable>(
    table: T,
    given: readonly unknown[],
    keys: readonly Key[],
  ): [Key, MirroredRows[T] | undefined][] => {
    const rows: [Key, MirroredRows[T] | undefined][] = [];
    given.forEach((row, at) => {
      const key = keys[at] ?? -1;
      if (row === undefined) {
        rows.push([key, undefined]);
        return;
      }
      const sound = soundRow(table, row);
      if (sound !== null) rows.push([key, sound]);
      else for (const listener of damageListeners) listener(table, row, key);
    });
    return rows;
  };

  const soundTable = async <T extends MirroredTable>(table: T): Promise<(readonly [Key, MirroredRows[T]])[]> => {
    const rows = await db.table<unknown, Key>(table).toArray();
    const sound = soundRows(
      table,
      rows,
      rows.map((row) => keyOf(table, row)),
    );
    return sound.flatMap(([key, row]) => (row === undefined ? [] : [[key, row] as const]));
  };
  const readTable = async <T extends MirroredTable>(table: T): Promise<void> => {
    await start();
    const seq = lastSeen;
    mirrors[table].fill(seq, await soundTable(table));
  };

  const follow = async (): Promise<void> => {
    await start();
    if (!isKnown(await readDevice())) return renew();
    const entries = await db.feed.where('seq').above(lastSeen).toArray();
    const first = entries[0]?.seq;
    if (first === undefined || closed) return;
    const newest = entries.at(-1)?.seq ?? lastSeen;
    if (first !== lastSeen + 1) {
      lastSeen = newest;
      for (const table of loads.keys()) await readTable(table);
      return;
    }
    lastSeen = newest;
    const foreign = entries.filter(({ seq }) => seq !== undefined && !own.delete(seq));
    for (const table of mirroredTables) {
      const keys = new Set<Key>();
      for (const entry of foreign) {
        if (entry.cleared.includes(table)) mirrors[table].clear(entry.seq ?? 0);
        for (const key of entry.changed[table] ?? []) keys.add(key);
      }
      if (keys.size === 0 || !loads.has(table)) continue;
      const list = [...keys];
      const rows = await db.table<unknown, Key>(table).bulkGet(list);
      applyTo(mirrors, table, newest, soundRows(table, rows, list));
    }
  };
  let isDue = false;
  const catchUp = (): void => {
    if (isDue) return;
    isDue = true;
    // That the database closed during the query is told by the next write.
    reading = reading
      .then(() => {
        isDue = false;
        return closed ? undefined : follow();
      })
      .catch(() => undefined);
  };
  const readDevice = async (): Promise<string | null> =>
    // As below: setMeta is the only writer.
    ((await db.meta.get('device'))?.value as string | undefined) ?? null;
  const isKnown = (found: string | null): boolean => device === null || found === device;
  const newest = async (): Promise<number> => (await db.feed.toCollection().last())?.seq ?? 0;

  const connection = createDatabaseConnection(db, {
    async opened() {
      const found = await readDevice();
      written.onmessage = catchUp;
      if (!isKnown(found)) return renew();
      // Opened again, the same one: the feed tells what was missed.
      if (device === null) lastSeen = await newest();
      else catchUp();
      device = found;
    },
    newer() {
      for (const listener of newerListeners) listener();
    },
  });
  const start = connection.ready;

  /** What this tab holds in memory is written into the database that took the place of the one it knew. */
  const renew = async (): Promise<void> => {
    await write(
      ['drafts'],
      async (edits) => {
        await writeAgain(db, edits, mirrors, (await readDevice()) === null);
        for (const alsoWrite of alsoWriteAgain) await alsoWrite();
      },
      'another',
    );
    own.clear();
    lastSeen = await newest();
    for (const table of loads.keys()) await replaceTable(table);
    for (const listener of renewedListeners) listener();
  };
  const replaceTable = async <T extends MirroredTable>(table: T): Promise<void> =>
    mirrors[table].replace(await soundTable(table));

  const transact: DeviceStore['transact'] = async (extra, work) => {
    await start();
    try {
      return await write(extra, work, 'known');
    } catch (error) {
      if (error instanceof AnotherDatabase) await renew();
      // The connection was lost on the way: nothing was written.
      else if (connection.isOpen() || closed) throw error;
      else await start();
      return write(extra, work, 'known');
    }
  };
  const write = async <T>(
    extra: readonly ('base' | 'drafts' | 'recent')[],
    work: (edits: RowEdits) => Promise<T>,
    into: 'another' | 'known',
  ): Promise<T> => {
    let found: string | null = null;
    const [answer, { edits, cleared, edited }] = await db.transaction(
      'rw',
      [...mirroredTables, 'feed', ...extra],
      async () => {
        found = await readDevice();
        if (into === 'known' && !isKnown(found)) throw new AnotherDatabase();
        const seq = await db.feed.add({ changed: {}, cleared: [] });
        const gathered = gatherEdits(seq);
        found ??= newDevice(gathered.edits);
        const result = await work(gathered.edits);
        await db.feed.put(await gathered.writeTo(db));
        if (seq % 100 === 0)
          await db.feed
            .where('seq')
            .below(seq - feedLength)
            .delete();
        return [result, gathered] as const;
      },
    );
    device = found;
    if (!closed) written.postMessage(edits.seq);
    if (into === 'another') return answer;
    own.add(edits.seq);
    catchUp();
    for (const table of cleared) mirrors[table].clear(edits.seq);
    for (const [table, rows] of edited) if (loads.has(table)) applyTo(mirrors, table, edits.seq, rows);
    return answer;
  };
  const newDevice = (edits: RowEdits): string => {
    const made = [...random(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    edits.setMeta('device', made);
    return made;
  };

  return {
    db,
    start,
    mirror: (table) => mirrors[table],
    meta<K extends MetaKey>(key: K) {
      // The row under a key holds that key's value: setMeta is the only writer.
      return mirrors.meta.get(key)?.value as MetaValues[K] | undefined;
    },
    load(table) {
      let load = loads.get(table);
      if (load === undefined) {
        load = readTable(table);
        loads.set(table, load);
        load.catch(() => loads.delete(table));
      }
      return load;
    },
    async quiet() {
      for (let count = -1; count !== loads.size;) {
        count = loads.size;
        await Promise.allSettled(loads.values());
      }
    },
    transact,
    async readMeta<K extends MetaKey>(key: K) {
      // As above.
      return (await db.meta.get(key))?.value as MetaValues[K] | undefined;
    },
    onDamage: (listener) => void damageListeners.push(listener),
    onRenewed: (listener) => void renewedListeners.push(listener),
    alsoWriteAgain: (write) => void alsoWriteAgain.push(write),
    onNewer: (listener) => void newerListeners.push(listener),
    catchUp,
    close() {
      closed = true;
      written.onmessage = null;
      written.close();
      connection.close();
    },
  };
}
