import { Dexie, type Table } from 'dexie';
import { descriptions } from '../../shared/collections/descriptions.ts';
import { perCollection, type Collection } from '../../shared/schema/records.ts';
import type { Environment } from './environment.ts';
import type {
  AttentionRow,
  BaseRow,
  CollisionRow,
  DraftRow,
  FeedRow,
  MetaRow,
  PendingRow,
  RecentRow,
  RecordRow,
  RevealRow,
} from './rows.ts';

/** Grows with every change of the tables below that belong to no collection. */
const ownTables = 2;

/** Grows with every change of the tables, and with every collection. */
export const databaseVersion = ownTables + Math.max(...Object.values(descriptions).map(({ since }) => since)) - 1;

/**
 * Everything the device keeps. Few indexes: each costs at every write of 10,000 rows. Rows are read as
 * `unknown` where they may be damaged (see sound-row.ts).
 */
export class Database extends Dexie {
  declare readonly base: Table<BaseRow, number>;
  declare readonly pending: Table<PendingRow, number>;
  declare readonly attention: Table<AttentionRow, string>;
  declare readonly collisions: Table<CollisionRow, string>;
  declare readonly drafts: Table<DraftRow, string>;
  declare readonly recent: Table<RecentRow, string>;
  declare readonly reveals: Table<RevealRow, string>;
  declare readonly meta: Table<MetaRow, string>;
  declare readonly feed: Table<FeedRow, number>;

  /** The records of a collection. */
  records<C extends Collection>(collection: C): Table<RecordRow<C>, string> {
    return this.table(collection);
  }

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
      ...perCollection(() => 'id, nameKey'),
      base: '++n, room',
      pending: 'order, saveId, *ids',
      attention: 'id',
      collisions: 'id',
      drafts: 'key',
      recent: 'key',
      reveals: 'id, userId',
      meta: 'key',
      feed: '++seq',
    });
  }
}
