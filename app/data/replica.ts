/**
 * One room's base: the server's document, exactly, kept current by y-websocket's provider, and the
 * records in it. Nothing made on this device is ever written into it.
 */

import { applyUpdate, Doc, encodeStateAsUpdate, getState, type YMapEvent } from 'yjs';
import { WebsocketProvider } from 'y-websocket';
import { changedRegisters, originOf, readRecords, valueOf } from '../../shared/document/registers.ts';
import { serverClientId } from '../../shared/document/wire.ts';
import { parseRegisterKey } from '../../shared/document/change.ts';
import { collectionsIn } from '../../shared/schema/fields.ts';
import { blankRecord, withRegister } from '../../shared/schema/register.ts';
import type { Collection, RecordOf, Value } from '../../shared/schema/records.ts';
import type { Presence } from '../../shared/protocol/messages.ts';
import type { Room } from '../../shared/schema/rooms.ts';
import { isObject } from './sound-row.ts';
import type { BaseRow } from './rows.ts';

export interface ReplicaUpdate {
  readonly bytes: Uint8Array;
  readonly version: number;
  readonly touched: ReadonlyMap<Collection, ReadonlySet<string>>;
}

export interface Replica {
  readonly room: Room;
  /** The server's clock up to which this holds everything. */
  version(): number;
  /** What this room holds of it. */
  record<C extends Collection>(collection: C, id: string): RecordOf[C] | undefined;
  ids(collection: Collection): Iterable<string>;
  /** What a Save's write names as its origin: the register's item, if it still holds what the author saw. */
  origin(collection: Collection, key: string, seen: Value): number | null;
  snapshot(): Uint8Array;
  synced(): boolean;
  /** Says to the others in this room where I am. */
  place(state: object): void;
  presences(): readonly Presence[];
  stop(): void;
}

export interface ReplicaDeps {
  readonly room: Room;
  /** In order. */
  readonly stored: readonly BaseRow[];
  readonly WebSocketPolyfill: typeof WebSocket;
  readonly tell: (event: ReplicaEvent) => void;
}

export type ReplicaEvent =
  | { readonly kind: 'updated'; readonly room: Room; readonly update: ReplicaUpdate }
  /** The room has caught up with the server, or has lost it. */
  | { readonly kind: 'synced' }
  /** Somebody came, went or moved. */
  | { readonly kind: 'presence' };

/** So many changed registers at once are read again as a whole, which is faster than one by one. */
const manyRegisters = 2_000;
/** The channel opens when the link does; until then the provider's new socket just waits. */
const providerBackoffMs = 100;

/** Null: what is stored is not what the server sent; the room must be fetched again. */
export function createReplica(deps: ReplicaDeps): Replica | null {
  const doc = readBase(deps.stored);
  if (doc === null) return null;
  const held = collectionsIn(deps.room);
  const records = new Map<Collection, Map<string, RecordOf[Collection]>>();
  for (const collection of held) records.set(collection, readRecords(doc, collection, deps.room));
  let touched = new Map<Collection, Set<string>>();

  const observe =
    <C extends Collection>(collection: C) =>
    (event: YMapEvent<unknown>): void => {
      const ids = touched.get(collection) ?? new Set<string>();
      touched.set(collection, ids);
      if (event.keysChanged.size > manyRegisters) {
        records.set(collection, readRecords(doc, collection, deps.room));
        for (const key of event.keysChanged) ids.add(parseRegisterKey(String(key))?.id ?? '');
        ids.delete('');
        return;
      }
      const table = records.get(collection);
      for (const { id, spec, member, value } of changedRegisters(event, collection)) {
        ids.add(id);
        // Records of C are in the table of C.
        const record = (table?.get(id) as RecordOf[C] | undefined) ?? blankRecord(collection, id);
        table?.set(id, withRegister(record, spec, member, value));
      }
    };
  for (const collection of held) doc.getMap(collection).observe(observe(collection));
  doc.on('update', (bytes: Uint8Array) => {
    const update = { bytes, version: versionOf(doc), touched };
    touched = new Map();
    deps.tell({ kind: 'updated', room: deps.room, update });
  });

  const provider = new WebsocketProvider('channel:', deps.room, doc, {
    WebSocketPolyfill: deps.WebSocketPolyfill,
    disableBc: true,
    maxBackoffTime: providerBackoffMs,
  });
  provider.on('sync', () => deps.tell({ kind: 'synced' }));
  const onPresence = (): void => deps.tell({ kind: 'presence' });
  provider.awareness.on('change', onPresence);

  return {
    room: deps.room,
    version: () => versionOf(doc),
    record: <C extends Collection>(collection: C, id: string) =>
      records.get(collection)?.get(id) as RecordOf[C] | undefined,
    ids: (collection) => records.get(collection)?.keys() ?? [],
    origin: (collection, key, seen) => (valueOf(doc, collection, key) === seen ? originOf(doc, collection, key) : null),
    snapshot: () => encodeStateAsUpdate(doc),
    synced: () => provider.synced,
    place: (state) => provider.awareness.setLocalState(state),
    presences: () =>
      [...provider.awareness.getStates()].flatMap(([client, state]) => {
        const presence = client === doc.clientID ? null : readPresence(state);
        return presence === null ? [] : [presence];
      }),
    stop() {
      provider.awareness.off('change', onPresence);
      provider.destroy();
      doc.destroy();
    },
  };
}

function readBase(stored: readonly BaseRow[]): Doc | null {
  const doc = new Doc();
  try {
    for (const { bytes } of stored) applyUpdate(doc, bytes);
  } catch {
    return null;
  }
  const isWhole =
    doc.store.pendingStructs === null &&
    doc.store.pendingDs === null &&
    versionOf(doc) === (stored.at(-1)?.version ?? 0);
  return isWhole ? doc : null;
}

function versionOf(doc: Doc): number {
  return getState(doc.store, serverClientId);
}

/** In the form in which the server makes it; anything else is passed over. */
function readPresence(state: unknown): Presence | null {
  return isObject(state) && isObject(state['user']) && typeof state['user']['id'] === 'string'
    ? (state as unknown as Presence)
    : null;
}
