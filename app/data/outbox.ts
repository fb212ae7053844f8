/**
 * What waits, on its way: oldest first, each Save's parts in the order of the rooms, a window of them at
 * a time. Sent again on every new connection until its receipt is durable; the server recognises what it
 * has seen.
 */

import { createEncoder, toUint8Array, writeVarUint, writeVarUint8Array } from 'lib0/encoding';
import { registerKey } from '../../shared/document/change.ts';
import { encodeSave } from '../../shared/document/encode-save.ts';
import { isUndecided, messageType, type Receipt, type UndecidedCode } from '../../shared/protocol/messages.ts';
import type { Room } from '../../shared/schema/rooms.ts';
import type { Link } from './link.ts';
import type { Replica } from './replica.ts';
import type { Replicas } from './replicas.ts';
import type { PendingRow } from './rows.ts';
import { timing } from './timing.ts';

export interface Outbox {
  /** Sends what may be sent now. */
  pump(): void;
  /** False: not one to act on further (it is tried again by itself). */
  received(receipt: Receipt): boolean;
  /** These were given new client ids and are to be sent once more. */
  again(orders: readonly number[]): void;
  /** The connection is gone, and with it what was on its way. Answers the one the server stumbled over, if any. */
  interrupted(): PendingRow | null;
  stop(): void;
}

/** Why the server does not take Saves now; null: it took one. */
export interface OutboxEvent {
  readonly kind: 'held-up';
  readonly why: UndecidedCode | null;
}

export interface OutboxDeps {
  /** What waits for the server, of the signed-in user. */
  readonly waiting: () => readonly PendingRow[];
  readonly replicas: Pick<Replicas, 'get'>;
  /** Every room is synced: origins are what the author saw, and what is referred to arrives first. */
  readonly isReady: () => boolean;
  readonly link: Pick<Link, 'send'>;
  readonly tell: (event: OutboxEvent) => void;
}

/** Parts and bytes sent and not yet answered. */
const window = { parts: 512, bytes: 2 * 1024 * 1024 };
const syncUpdate = 2;

export function createOutbox(deps: OutboxDeps): Outbox {
  /** By order; stays after the receipt until the row is gone. */
  const sent = new Set<number>();
  const underway = new Map<string, { readonly row: PendingRow; readonly bytes: number }>();
  let bytesUnderway = 0;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const pump = (): void => {
    if (!deps.isReady() || resting !== undefined) return;
    const rows = deps.waiting().filter((row) => !sent.has(row.order));
    for (const row of rows.toSorted((a, b) => a.order - b.order)) {
      if (underway.size >= window.parts || bytesUnderway >= window.bytes) return;
      const replica = deps.replicas.get(row.room);
      if (replica === undefined) continue;
      const payload = encodePart(row, replica);
      sent.add(row.order);
      underway.set(nameOf(row), { row, bytes: payload.length });
      bytesUnderway += payload.length;
      deps.link.send(row.room, payload);
    }
  };

  const takeBack = (name: string): PendingRow | undefined => {
    const part = underway.get(name);
    if (part === undefined) return undefined;
    underway.delete(name);
    bytesUnderway -= part.bytes;
    return part.row;
  };

  return {
    pump,
    received(receipt) {
      if (receipt.kind === 'overwritten') return true;
      const row = takeBack(nameOf(receipt));
      if (receipt.kind === 'refused' && isUndecided(receipt.code)) {
        // Nothing was decided: it waits.
        deps.tell({ kind: 'held-up', why: receipt.code });
        if (row !== undefined) sent.delete(row.order);
        resting ??= setTimeout(
          () => {
            resting = undefined;
            pump();
          },
          receipt.code === 'store-failed' ? timing.storeFailedMs : timing.heldUpMs,
        );
        return false;
      }
      deps.tell({ kind: 'held-up', why: null });
      // Looking through everything that waits at every receipt would take quadratic time.
      if (underway.size <= window.parts / 2) pump();
      return true;
    },
    again(orders) {
      for (const order of orders) sent.delete(order);
      pump();
    },
    interrupted() {
      const first = [...underway.values()][0]?.row ?? null;
      sent.clear();
      underway.clear();
      bytesUnderway = 0;
      return first;
    },
    stop: () => clearTimeout(resting),
  };
}

function encodePart(row: PendingRow, replica: Replica): Uint8Array {
  const update = encodeSave({
    saveId: row.saveId,
    madeAt: row.madeAt,
    clientId: row.clientId,
    writes: row.changes.map(({ collection, id, field, member, after, seen }) => {
      const key = registerKey(id, field, member);
      return { collection, key, value: after, origin: replica.origin(collection, key, seen) };
    }),
  });
  const encoder = createEncoder();
  writeVarUint(encoder, messageType.sync);
  writeVarUint(encoder, syncUpdate);
  writeVarUint8Array(encoder, update);
  return toUint8Array(encoder);
}

function nameOf({ saveId, room }: { readonly saveId: string; readonly room: Room }): string {
  return `${saveId}/${room}`;
}
