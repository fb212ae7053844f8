/** Every table of the file that is sealed, on one database. */

import type { DatabaseSync } from 'node:sqlite';
import type { Damage } from './damage.ts';
import { createKeptSaves, type KeptSaves } from './kept-saves.ts';
import { createSealedTable, type SealedTable } from './sealed-table.ts';
import type { Seals } from './seals.ts';
import { createActivityTable, type ActivityTable } from './sqlite-activity.ts';
import { createFactorTable, type FactorTable } from './sqlite-factors.ts';
import { createDocumentTable, type DocumentTable } from './sqlite-documents.ts';
import { createNoticeTable, type NoticeTable } from './sqlite-notices.ts';
import { createSessionTable, type SessionTable } from './sqlite-sessions.ts';

export interface Tables {
  readonly documents: DocumentTable;
  readonly activity: ActivityTable;
  readonly kept: KeptSaves;
  readonly notices: NoticeTable;
  readonly clients: SealedTable;
  readonly credentials: SealedTable;
  readonly factors: FactorTable;
  readonly sessions: SessionTable;
  readonly meta: SealedTable;
  readonly all: readonly SealedTable[];
}

export const clientColumns = ['room', 'client_id', 'user_id', 'clock'] as const;
export const credentialColumns = ['user_id', 'hash', 'set_at'] as const;
export const metaColumns = ['key', 'value'] as const;

export function createTables(
  database: DatabaseSync,
  deps: {
    readonly seals: Seals;
    readonly onDamage: (damage: Damage) => void;
    readonly transact: (work: () => void) => void;
  },
): Tables {
  const { seals, onDamage } = deps;
  const sealed = { database, seals, onDamage };
  const documents = createDocumentTable(database, deps);
  const kept = createKeptSaves(database, deps);
  const activity = createActivityTable(database, { ...deps, kept });
  const notices = createNoticeTable(database, deps);
  const sessions = createSessionTable(database, deps);
  const factors = createFactorTable(database, deps);
  const clients = createSealedTable({ ...sealed, name: 'client', columns: clientColumns, key: ['room', 'client_id'] });
  const credentials = createSealedTable({
    ...sealed,
    name: 'credential',
    columns: credentialColumns,
    key: ['user_id'],
  });
  const meta = createSealedTable({ ...sealed, name: 'meta', columns: metaColumns, key: ['key'] });
  const all = [
    documents.table,
    activity.table,
    kept.table,
    notices.table,
    clients,
    credentials,
    factors.table,
    sessions.table,
    meta,
  ];
  return { documents, activity, kept, notices, clients, credentials, factors, sessions, meta, all };
}
