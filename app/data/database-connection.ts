import { databaseVersion, type Database } from './database.ts';
import { timing } from './timing.ts';

/**
 * The connection to the database: opened when it is first wanted, and again whenever the browser took it
 * away (the site's data was cleared, another tab deleted the database, the device ran out of memory).
 */
export interface DatabaseConnection {
  /** Resolves when it is open. Rejects when the browser gives none: the next call tries again. */
  ready(): Promise<void>;
  isOpen(): boolean;
  close(): void;
}

export interface ConnectionEvents {
  /** Each time, before anybody else uses it. */
  opened(): Promise<void>;
  /** A newer app wants the database: it was closed, and stays so. */
  newer(): void;
}

/** A newer version of the app has been here. */
export class NewerDatabase extends Error {}

export function createDatabaseConnection(db: Database, events: ConnectionEvents): DatabaseConnection {
  let opening: Promise<void> | null = null;
  let isReady = false;
  /** If there never was a database, nobody waits for one. */
  let wasReady = false;
  let over: Error | null = null;
  let waitMs = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const open = async (): Promise<void> => {
    if (over !== null) throw over;
    if (!db.isOpen()) await db.open();
    // Dexie (which counts in tens) opens those too; what a newer app keeps must not be written by this one.
    if (db.backendDB().version > databaseVersion * 10) throw giveWay();
    await events.opened();
    isReady = true;
    wasReady = true;
    waitMs = 0;
  };
  const ready = (): Promise<void> => {
    if (isReady && db.isOpen()) return Promise.resolve();
    opening ??= open().finally(() => (opening = null));
    return opening;
  };
  const giveWay = (): Error => {
    over = new NewerDatabase();
    db.close();
    return over;
  };

  db.on('versionchange', ({ newVersion }) => {
    // Deleted: Dexie closes, so that the deletion can go on, and the close is told below.
    if (newVersion === null || newVersion === 0) return;
    giveWay();
    events.newer();
  });
  db.on('close', () => {
    isReady = false;
    if (wasReady && over === null) again();
  });
  /** What memory holds is written again as soon as there is a database, not at the next Save. */
  const again = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      ready().catch(() => {
        waitMs = Math.min(Math.max(waitMs * 2, timing.retryWriteMs), timing.retryWriteMaxMs);
        if (over === null) again();
      });
    }, waitMs);
  };

  return {
    ready,
    isOpen: () => db.isOpen(),
    close() {
      over ??= new Error('the database was closed');
      clearTimeout(timer);
      db.close();
    },
  };
}
