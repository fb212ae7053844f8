import type { Mark } from '../../shared/protocol/mark.ts';
import type { Receipt } from '../../shared/protocol/messages.ts';
import type { Collection } from '../../shared/schema/records.ts';
import type { Room } from '../../shared/schema/rooms.ts';

/** What the server said since the last transaction, waiting to be written together. */
export interface ToldBatch {
  readonly updates: Map<Room, { bytes: Uint8Array; version: number }[]>;
  readonly touched: Map<Collection, Set<string>>;
  receipts: Receipt[];
  readonly marks: Map<Room, Mark>;
}

export function createBatch(): ToldBatch {
  return { updates: new Map(), touched: new Map(), receipts: [], marks: new Map() };
}

export function isEmptyBatch(batch: ToldBatch): boolean {
  const { updates, touched, receipts, marks } = batch;
  return updates.size === 0 && touched.size === 0 && receipts.length === 0 && marks.size === 0;
}

export function touch(batch: ToldBatch, collection: Collection, ids: Iterable<string>): void {
  const known = batch.touched.get(collection) ?? new Set<string>();
  for (const id of ids) known.add(id);
  batch.touched.set(collection, known);
}

/** A batch that could not be written comes before what arrived in the meantime. */
export function putBack(failed: ToldBatch, since: ToldBatch): ToldBatch {
  const updates = new Map(failed.updates);
  for (const [room, list] of since.updates) updates.set(room, [...(updates.get(room) ?? []), ...list]);
  const whole: ToldBatch = {
    updates,
    touched: new Map(failed.touched),
    receipts: [...failed.receipts, ...since.receipts],
    marks: new Map([...failed.marks, ...since.marks]),
  };
  for (const [collection, ids] of since.touched) touch(whole, collection, ids);
  return whole;
}

/** What is said of a room that may not be read any more is dropped; receipts are kept. */
export function forgetRoom(batch: ToldBatch, room: Room, collections: readonly Collection[]): void {
  batch.updates.delete(room);
  batch.marks.delete(room);
  for (const collection of collections) batch.touched.delete(collection);
}
