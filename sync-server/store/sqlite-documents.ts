/**
 * The stored documents: for each room its segments in order.
 *
 * Guarantees: what is loaded is what was written, up to the first segment that is not; that is an earlier
 * state of the room as it was, because a segment says what stood when it was written. Joined segments are
 * packed: overwritten values leave next to nothing.
 */

import type { DatabaseSync } from 'node:sqlite';
import type { Room } from '../../shared/schema/rooms.ts';
import { StoreDamaged, type Damage } from './damage.ts';
import { packBytes, unpackBytes } from './packed.ts';
import { createSealedTable, type SealedTable } from './sealed-table.ts';
import type { Seals } from './seals.ts';
import { blobOf, numberOf } from './sqlite-row.ts';
import type { StoredRoom } from './store.ts';

export interface DocumentTable {
  readonly table: SealedTable;
  load(room: Room): StoredRoom;
  versionOf(room: Room): number;
  insert(room: Room, from: number, to: number, bytes: Uint8Array): void;
  /** One segment for all that end at or before `version`. */
  join(room: Room, version: number, bytes: Uint8Array): void;
}

export const segmentColumns = ['room', 'next_clock', 'first_clock', 'packed', 'bytes'] as const;

export function createDocumentTable(
  database: DatabaseSync,
  deps: { readonly seals: Seals; readonly onDamage: (damage: Damage) => void },
): DocumentTable {
  const table = createSealedTable({
    database,
    ...deps,
    name: 'segment',
    columns: segmentColumns,
    key: ['room', 'next_clock'],
  });
  const selectRoom = database.prepare(`SELECT ${table.columns} FROM segment WHERE room = ? ORDER BY next_clock`);
  const selectUntil = database.prepare(`SELECT ${table.columns} FROM segment WHERE room = ? AND next_clock <= ?`);
  const selectVersion = database.prepare('SELECT max(next_clock) AS version FROM segment WHERE room = ?');

  function versionOf(room: Room): number {
    const row = selectVersion.get(room);
    return row === undefined || row['version'] === null ? 0 : numberOf(row, 'version');
  }

  return {
    table,
    versionOf,

    load(room) {
      const segments: Uint8Array[] = [];
      let version = 0;
      for (const row of selectRoom.all(room)) {
        const problem = table.isWhole(row)
          ? numberOf(row, 'first_clock') === version
            ? null
            : 'is missing'
          : 'is not what was written';
        if (problem !== null) {
          const damage = {
            part: 'segment',
            detail: `of ${room} what follows write ${version} of ${versionOf(room)} ${problem}`,
          };
          deps.onDamage(damage);
          if (segments.length === 0) throw new StoreDamaged(damage);
          break;
        }
        segments.push(unpackBytes(numberOf(row, 'packed') === 1, blobOf(row, 'bytes')));
        version = numberOf(row, 'next_clock');
      }
      return { version, segments };
    },

    insert: (room, from, to, bytes) => void table.insert([room, to, from, 0, bytes]),

    join(room, version, bytes) {
      for (const row of selectUntil.all(room, version)) table.remove(row);
      const packed = packBytes(bytes);
      table.insert([room, version, 0, packed.packed ? 1 : 0, packed.bytes]);
    },
  };
}
