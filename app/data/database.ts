import { Dexie, type Table } from 'dexie';
import type { Environment } from './environment.ts';
import type { AttentionRow, BaseRow, CollisionRow, DraftRow, FeedRow, MetaRow, PendingRow, RecordRow } from './rows.ts';

/** Grows with every change of the tables below. */
export const databaseVersion = 1;

/**
 * Everything the device keeps. Few indexes: each costs at every write of 10,000 rows. Rows are read as
 * `unknown` where they may be damaged (see damage.ts).
 */
export class Database extends Dexie {
  declare readonly roles: Table<RecordRow<'roles'>, string>;
  declare readonly desks: Table<RecordRow<'desks'>, string>;
  declare readonly queues: Table<RecordRow<'queues'>, string>;
  declare readonly users: Table<RecordRow<'users'>, string>;
  declare readonly base: Table<BaseRow, number>;
  declare readonly pending: Table<PendingRow, number>;
  declare readonly attention: Table<AttentionRow, string>;
  declare readonly collisions: Table<CollisionRow, string>;
  declare readonly drafts: Table<DraftRow, string>;
  declare readonly meta: Table<MetaRow, string>;
  declare readonly feed: Table<FeedRow, number>;

  constructor(environment: Pick<Environment, 'databaseName' | 'IDBKeyRange' | 'indexedDB'>) {
    super(environment.databaseName, {
      indexedDB: environment.indexedDB,
      IDBKeyRange: environment.IDBKeyRange,
      // "Saved on this device" must hold after a power cut.
      chromeTransactionDurability: 'strict',
      cache: 'disabled',
      autoOpen: false,
    });
    this.version(databaseVersion).stores({
      roles: 'id, nameKey',
      desks: 'id, nameKey',
      queues: 'id, nameKey',
      users: 'id, nameKey',
      base: '++n, room',
      pending: 'order, saveId, *ids',
      attention: 'id',
      collisions: 'id',
      drafts: 'key',
      meta: 'key',
      feed: '++seq',
    });
  }
}
