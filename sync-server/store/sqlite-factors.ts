/** What proves who somebody is besides a password: passkeys, authenticator apps, recovery codes. */

import type { DatabaseSync } from 'node:sqlite';
import type { Damage } from './damage.ts';
import type { SqliteStore } from './promised.ts';
import { createSealedTable, type SealedTable } from './sealed-table.ts';
import type { Seals } from './seals.ts';
import { numberOf, numberOrNull, textOf } from './sqlite-row.ts';
import type { Factor, FactorWrite } from './store.ts';

type Row = Readonly<Record<string, unknown>>;

export interface FactorTable {
  readonly table: SealedTable;
  readonly factors: SqliteStore['factors'];
  /** Inside a transaction. */
  write(given: FactorWrite): void;
}

export const factorColumns = ['id', 'user_id', 'kind', 'name', 'created_at', 'used_at', 'body'] as const;

export function createFactorTable(
  database: DatabaseSync,
  deps: {
    readonly seals: Seals;
    readonly onDamage: (damage: Damage) => void;
    readonly transact: (work: () => void) => void;
  },
): FactorTable {
  const table = createSealedTable({
    database,
    ...deps,
    name: 'factor',
    columns: factorColumns,
    key: ['id'],
    indexes: { factor_user: ['user_id'] },
  });
  const selectOfUser = database.prepare(`SELECT ${table.columns} FROM factor WHERE user_id = ? ORDER BY n`);

  function write(given: FactorWrite): void {
    if (given.kind === 'put') return table.put(cellsOf(given.factor));
    const row = table.find([given.id]);
    if (row !== undefined) table.remove(row);
  }

  return {
    table,
    write,
    factors: {
      find(id) {
        const row = table.find([id]);
        return row === undefined ? null : toFactor(row);
      },
      ofUser: (userId) => table.verified(selectOfUser.all(userId)).map(toFactor),
      write: (writes) => deps.transact(() => writes.forEach(write)),
    },
  };
}

function cellsOf(factor: Factor): (string | number | null)[] {
  return [factor.id, factor.userId, factor.kind, factor.name, factor.createdAt, factor.usedAt, factor.body];
}

function toFactor(row: Row): Factor {
  return {
    id: textOf(row, 'id'),
    userId: textOf(row, 'user_id'),
    // Written by cellsOf.
    kind: textOf(row, 'kind') as Factor['kind'],
    name: textOf(row, 'name'),
    createdAt: numberOf(row, 'created_at'),
    usedAt: numberOrNull(row, 'used_at'),
    body: textOf(row, 'body'),
  };
}
