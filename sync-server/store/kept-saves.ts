/**
 * What is kept of a Save whose activity was removed: 12 bytes to know it by, and how it was answered.
 *
 * Guarantees: a Save that a device sends again within `limits.resendDays` is recognised, however long ago its
 * record was removed. Forgets the reasons of a refusal, and who collided.
 */

import { hash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { Receipt } from '../../shared/protocol/messages.ts';
import type { Room } from '../../shared/schema/rooms.ts';
import type { Damage } from './damage.ts';
import { createSealedTable, type SealedTable } from './sealed-table.ts';
import type { Seals } from './seals.ts';
import { numberOf } from './sqlite-row.ts';
import type { NewActivity } from './store.ts';

export interface KeptSaves {
  readonly table: SealedTable;
  keep(activity: NewActivity): void;
  find(userId: string, room: Room, saveId: string): Receipt | null;
  /** Whether an event of this name was recorded. */
  knowsEvent(userId: string, eventId: string): boolean;
  /** Forgets those judged before that time, at most this many; returns the number forgotten. */
  forget(before: number, most: number): number;
}

export const keptSaveColumns = ['key', 'at', 'version', 'accepted'] as const;

export function createKeptSaves(
  database: DatabaseSync,
  deps: { readonly seals: Seals; readonly onDamage: (damage: Damage) => void },
): KeptSaves {
  const table = createSealedTable({ database, ...deps, name: 'kept_save', columns: keptSaveColumns, key: ['key'] });
  // Every new Save is looked for; mostly there is nothing to look in.
  let isEmpty = database.prepare('SELECT 1 FROM kept_save LIMIT 1').get() === undefined;
  const selectOldest = database.prepare(`SELECT ${table.columns} FROM kept_save ORDER BY n LIMIT ?`);

  return {
    table,

    keep({ userId, room, saveId, at, to, outcome }) {
      if (saveId === null || userId === null) return;
      isEmpty = false;
      table.put([keyOf(userId, room, saveId), at, to, outcome === 'accepted' ? 1 : 0]);
    },

    find(userId, room, saveId) {
      const row = isEmpty ? undefined : table.find([keyOf(userId, room, saveId)]);
      if (row === undefined) return null;
      const at = numberOf(row, 'at');
      return numberOf(row, 'accepted') === 1
        ? { kind: 'accepted', saveId, room, version: numberOf(row, 'version'), at, collisions: [] }
        : { kind: 'refused', saveId, room, version: numberOf(row, 'version'), at, code: 'not-allowed', changes: [] };
    },

    knowsEvent: (userId, eventId) => !isEmpty && table.find([keyOf(userId, null, eventId)]) !== undefined,

    forget(before, most) {
      const due = selectOldest.all(most).filter((row) => numberOf(row, 'at') < before);
      for (const row of due) table.remove(row);
      return due.length;
    },
  };
}

function keyOf(userId: string, room: Room | null, saveId: string): Uint8Array {
  return hash('sha256', `${userId} ${room ?? ''} ${saveId}`, 'buffer').subarray(0, 12);
}
