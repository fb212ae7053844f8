/** What receipts do to the device, inside the transaction that also writes the records they concern. */

import { clientIdFrom } from '../../shared/document/encode-save.ts';
import type { Receipt } from '../../shared/protocol/messages.ts';
import type { Random } from '../../shared/schema/ids.ts';
import type { Collection } from '../../shared/schema/records.ts';
import type { DeviceStore } from './device-store.ts';
import type { RowEdits } from './row-edits.ts';
import type { AttentionRow, CollisionRow, PendingRow } from './rows.ts';

export interface Settled {
  /** No longer waiting. */
  readonly orders: ReadonlySet<number>;
  /** To be sent once more. */
  readonly again: readonly number[];
  /** The records that showed what waited. */
  readonly touched: readonly (readonly [Collection, string])[];
}

export async function settle(
  store: DeviceStore,
  edits: RowEdits,
  random: Random,
  userId: string,
  receipts: readonly Receipt[],
): Promise<Settled> {
  const saveIds = receipts.flatMap((receipt) => (receipt.kind === 'overwritten' ? [] : [receipt.saveId]));
  const rows = saveIds.length === 0 ? [] : await store.db.pending.where('saveId').anyOf(saveIds).toArray();
  const waiting = new Map(rows.filter((row) => row.userId === userId).map((row) => [`${row.saveId}/${row.room}`, row]));
  const orders = new Set<number>();
  const again: number[] = [];
  const touched: [Collection, string][] = [];

  for (const receipt of receipts) {
    if (receipt.kind === 'overwritten') {
      const { collection, id, field, member } = receipt.collision;
      putCollision(edits, userId, {
        id: `${receipt.at}/${collection}/${id}/${field}/${member ?? ''}`,
        room: receipt.room,
        stands: 'theirs',
        at: receipt.at,
        saveId: null,
        collision: receipt.collision,
      });
      continue;
    }
    // A receipt that arrives twice finds nothing to do the second time.
    const row = waiting.get(`${receipt.saveId}/${receipt.room}`);
    if (row === undefined || orders.has(row.order)) continue;
    if (receipt.kind === 'refused' && receipt.code === 'client-id-taken') {
      edits.put('pending', { ...row, clientId: clientIdFrom(random) });
      again.push(row.order);
      continue;
    }
    edits.remove('pending', row.order);
    orders.add(row.order);
    for (const change of row.changes) touched.push([change.collection, change.id]);
    if (receipt.kind === 'refused') edits.put('attention', attentionRow(row, receipt));
    else {
      receipt.collisions.forEach((collision, at) => {
        putCollision(edits, userId, {
          id: `${receipt.saveId}/${receipt.room}/${at}`,
          room: receipt.room,
          stands: 'mine',
          at: receipt.at,
          saveId: receipt.saveId,
          collision,
        });
      });
    }
  }
  return { orders, again, touched };
}

export function attentionRow(row: PendingRow, receipt: Receipt & { kind: 'refused' }): Omit<AttentionRow, 'seq'> {
  // The server names the changes it judged; for an update it could not read, they are what was sent.
  const changes =
    receipt.changes.length > 0
      ? receipt.changes
      : row.changes.map(({ seen: _, ...change }) => ({ change, reasons: [] }));
  return {
    id: `${row.saveId}/${row.room}`,
    saveId: row.saveId,
    room: row.room,
    label: row.label,
    madeAt: row.madeAt,
    refusedAt: receipt.at,
    code: receipt.code,
    changes,
    userId: row.userId,
    username: row.username,
  };
}

function putCollision(edits: RowEdits, userId: string, notice: Omit<CollisionRow, 'seq' | 'userId'>): void {
  edits.put('collisions', { ...notice, userId });
}
