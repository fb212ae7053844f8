/**
 * The writer's pen. What the server says is gathered and written in one transaction at a time: the base,
 * the rows it touches (the base's record with what still waits laid over it), and what receipts settle.
 * So a row never flickers back: a Save stops waiting in the transaction in which the base has it.
 */

import { collectionRoom, collectionsIn } from '../../shared/schema/fields.ts';
import type { Collection } from '../../shared/schema/records.ts';
import type { Mark } from '../../shared/protocol/mark.ts';
import type { Receipt } from '../../shared/protocol/messages.ts';
import type { Random } from '../../shared/schema/ids.ts';
import { rooms, type Room } from '../../shared/schema/rooms.ts';
import { createBatch, forgetRoom, isEmptyBatch, putBack, touch, type ToldBatch } from './batch.ts';
import type { DeviceStore } from './device-store.ts';
import type { RowEdits } from './row-edits.ts';
import { changesByRecord, putRecord, withChanges } from './record-row.ts';
import type { ReplicaUpdate } from './replica.ts';
import type { Replicas } from './replicas.ts';
import type { PendingRow } from './rows.ts';
import { Outdated, requireOffice } from './session-rows.ts';
import { settle } from './settle.ts';
import { timing } from './timing.ts';

export interface Journal {
  updated(room: Room, update: ReplicaUpdate): void;
  received(receipt: Receipt): void;
  /** To be shown at the next contact. */
  marked(marks: readonly Mark[]): void;
  /**
   * Compares whole tables with the base. `all`: rows were found damaged, or a writer stopped halfway.
   * `strays`: the base was fetched anew and is being written anyway; what it does not have must go.
   */
  reconcile(room: Room, which: 'all' | 'strays'): void;
  forget(room: Room): void;
  /** Everything said so far is durable. */
  settled(): Promise<void>;
  stop(): void;
}

export interface JournalDeps {
  readonly store: DeviceStore;
  readonly random: Random;
  readonly userId: string;
  /** Of the writer that this pen belongs to, as it is now. */
  readonly generation: () => number;
  readonly replicas: Pick<Replicas, 'get' | 'record' | 'stored'>;
  readonly tell: (event: JournalEvent) => void;
}

export type JournalEvent =
  /** These are to be sent once more. */
  | { readonly kind: 'again'; readonly orders: readonly number[] }
  /** Whether the device could write. */
  | { readonly kind: 'storage'; readonly failed: boolean }
  /** The device went on without this writer. */
  | { readonly kind: 'outdated' };

/** Rows in one transaction: the first sync of 10,000 users must leave room for others. */
const rowsAtOnce = 500;
/** Base rows of a room before they are written anew as one. */
const baseRows = 200;

export function createJournal(deps: JournalDeps): Journal {
  const { store } = deps;
  let batch = createBatch();
  /** Accepted, but the base has not come to that version. */
  let early: (Receipt & { kind: 'accepted' })[] = [];
  const waiting = new Map<Room, 'all' | 'strays'>();
  const counts = new Map<Room, number>();
  let writing: Promise<void> | null = null;
  let waitMs: number = timing.retryWriteMs;
  let stopped = false;
  let wake: (() => void) | null = null;

  const due = (): boolean => !isEmptyBatch(batch) || waiting.size > 0;
  const run = async (): Promise<void> => {
    // Everything said in this turn of the event loop goes together.
    await Promise.resolve();
    while (due() && !stopped) {
      const taken = batch;
      batch = createBatch();
      try {
        const room = isEmptyBatch(taken) ? [...waiting.keys()][0] : undefined;
        if (room === undefined) await writeBatch(taken);
        else await writeWhole(room);
        waitMs = timing.retryWriteMs;
        deps.tell({ kind: 'storage', failed: false });
      } catch (error) {
        if (stopped) return;
        if (error instanceof Outdated) {
          stopped = true;
          deps.tell({ kind: 'outdated' });
          return;
        }
        batch = putBack(taken, batch);
        deps.tell({ kind: 'storage', failed: true });
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, waitMs);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
        waitMs = Math.min(waitMs * 2, timing.retryWriteMaxMs);
      }
    }
  };
  const write = (): void => {
    if (stopped) return;
    writing ??= run().finally(() => {
      writing = null;
      if (due() && !stopped) write();
    });
  };

  const writeBatch = async (taken: ToldBatch): Promise<void> => {
    const [now, later] = ripe(taken.receipts);
    early = later;
    taken.receipts = [...now];
    if (isEmptyBatch(taken)) return;
    const total = [...taken.touched.values()].reduce((sum, ids) => sum + ids.size, 0);
    // A crash between two slices leaves the mark, and the next writer compares the whole tables.
    const sliced =
      total > rowsAtOnce ? new Set([...taken.touched.keys()].map((collection) => collectionRoom[collection])) : null;
    const again = await store.transact(['base'], async (edits) => {
      await requireOffice(store, deps.generation());
      await writeBase(taken);
      if (taken.marks.size > 0) {
        const others = ((await store.readMeta('marks')) ?? []).filter(({ room }) => !taken.marks.has(room));
        edits.setMeta('marks', [...others, ...taken.marks.values()]);
      }
      const settled = await settle(store, edits, deps.random, deps.userId, taken.receipts);
      for (const [collection, id] of settled.touched) touch(taken, collection, [id]);
      if (sliced === null) await writeRows(edits, taken.touched, settled.orders);
      else await mark(edits, [...sliced], []);
      return settled.again;
    });
    if (again.length > 0) deps.tell({ kind: 'again', orders: again });
    taken.updates.clear();
    taken.marks.clear();
    taken.receipts = [];
    if (sliced === null) return;
    await writeSlices(taken.touched);
    await store.transact([], (edits) =>
      mark(
        edits,
        [],
        [...sliced].filter((room) => !waiting.has(room)),
      ),
    );
  };

  const writeWhole = async (room: Room): Promise<void> => {
    const replica = deps.replicas.get(room);
    const which = waiting.get(room);
    if (replica !== undefined) {
      const touched = new Map<Collection, Set<string>>();
      for (const collection of collectionsIn(room)) {
        const stored = await store.db.records(collection).toCollection().primaryKeys();
        const pending = (await store.db.pending.toArray()).flatMap((row) =>
          row.changes.filter((change) => change.collection === collection).map(({ id }) => id),
        );
        const strays = which === 'all' ? stored : stored.filter((id) => replica.record(collection, id) === undefined);
        touched.set(collection, new Set([...(which === 'all' ? replica.ids(collection) : []), ...strays, ...pending]));
      }
      await writeSlices(touched);
    }
    await store.transact([], (edits) => mark(edits, [], [room]));
    waiting.delete(room);
  };

  const writeSlices = async (touched: ReadonlyMap<Collection, ReadonlySet<string>>): Promise<void> => {
    for (const [collection, ids] of touched) {
      const list = [...ids];
      for (let from = 0; from < list.length; from += rowsAtOnce) {
        const slice = new Map([[collection, new Set(list.slice(from, from + rowsAtOnce))]]);
        await store.transact([], async (edits) => {
          await requireOffice(store, deps.generation());
          await writeRows(edits, slice, new Set());
        });
      }
    }
  };

  const writeBase = async (taken: ToldBatch): Promise<void> => {
    for (const [room, updates] of taken.updates) {
      const replica = deps.replicas.get(room);
      const count = (counts.get(room) ?? deps.replicas.stored(room)) + updates.length;
      if (replica !== undefined && count > baseRows) {
        await store.db.base.where('room').equals(room).delete();
        await store.db.base.add({ room, bytes: replica.snapshot(), version: replica.version() });
        counts.set(room, 1);
        continue;
      }
      await store.db.base.bulkAdd(updates.map(({ bytes, version }) => ({ room, bytes, version })));
      counts.set(room, count);
    }
  };

  /** The base's records with what still waits laid over them. */
  const writeRows = async (
    edits: RowEdits,
    touched: ReadonlyMap<Collection, ReadonlySet<string>>,
    settledOrders: ReadonlySet<number>,
  ): Promise<void> => {
    const ids = [...new Set([...touched.values()].flatMap((some) => [...some]))];
    if (ids.length === 0) return;
    const rows: PendingRow[] =
      ids.length > 100
        ? await store.db.pending.toArray()
        : await store.db.pending.where('ids').anyOf(ids).distinct().toArray();
    const over = changesByRecord(
      rows
        .filter((row) => row.userId === deps.userId && !settledOrders.has(row.order))
        .toSorted((a, b) => a.order - b.order)
        .flatMap((row) => row.changes),
    );
    for (const [collection, some] of touched) {
      if (deps.replicas.get(collectionRoom[collection]) === undefined) continue;
      for (const id of some)
        putRecord(
          edits,
          collection,
          withChanges(collection, id, deps.replicas.record(collection, id), over.get(collection)?.get(id) ?? []),
        );
    }
  };

  const mark = async (edits: RowEdits, add: readonly Room[], remove: readonly Room[]): Promise<void> => {
    await requireOffice(store, deps.generation());
    const marked = (await store.readMeta('reconcile')) ?? [];
    edits.setMeta(
      'reconcile',
      rooms.filter((room) => add.includes(room) || (marked.includes(room) && !remove.includes(room))),
    );
  };

  /** Receipts that can be settled, and accepted ones whose change the base does not have yet. */
  const ripe = (receipts: readonly Receipt[]): readonly [readonly Receipt[], (Receipt & { kind: 'accepted' })[]] => {
    const now: Receipt[] = [];
    const later: (Receipt & { kind: 'accepted' })[] = [];
    for (const receipt of [...early, ...receipts]) {
      const replica = receipt.kind === 'accepted' ? deps.replicas.get(receipt.room) : undefined;
      if (receipt.kind === 'accepted' && replica !== undefined && replica.version() < receipt.version)
        later.push(receipt);
      else now.push(receipt);
    }
    return [now, later];
  };

  return {
    updated(room, update) {
      const updates = batch.updates.get(room) ?? [];
      updates.push({ bytes: update.bytes, version: update.version });
      batch.updates.set(room, updates);
      for (const [collection, ids] of update.touched) touch(batch, collection, ids);
      write();
    },
    received(receipt) {
      batch.receipts.push(receipt);
      write();
    },
    marked(marks) {
      for (const mark of marks) batch.marks.set(mark.room, mark);
      write();
    },
    reconcile(room, which) {
      if (waiting.get(room) !== 'all') waiting.set(room, which);
      write();
    },
    forget(room) {
      forgetRoom(
        batch,
        room,
        collectionsIn(room).filter((collection) => collectionRoom[collection] === room),
      );
      waiting.delete(room);
      counts.delete(room);
    },
    async settled() {
      while (writing !== null) await writing;
    },
    stop() {
      stopped = true;
      wake?.();
    },
  };
}
