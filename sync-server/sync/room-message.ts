/**
 * One message of the y-protocols as y-websocket sends it, from a client.
 *
 * Guarantees: nothing is decoded further than needed to route it; views of the frame, no copies.
 * Refuses (null): other messages, and bytes after the message.
 */

import { messageType } from '../../shared/protocol/messages.ts';
import { ByteReader } from './byte-reader.ts';

export type RoomMessage =
  | { readonly kind: 'state'; readonly state: ReadonlyMap<number, number> }
  /** `answer`: everything the client has that the server's state vector does not name (SyncStep2). */
  | { readonly kind: 'update'; readonly bytes: Uint8Array; readonly answer: boolean }
  | { readonly kind: 'awareness'; readonly bytes: Uint8Array }
  | { readonly kind: 'query-awareness' };

export const syncType = { step1: 0, step2: 1, update: 2 } as const;

/** Client ids in a state vector: one for each page load of a plain client that keeps its document. */
const maxStateClients = 1_024;

export function parseRoomMessage(frame: Uint8Array, from: number): RoomMessage | null {
  const reader = new ByteReader(frame, from);
  const message = readMessage(reader);
  return reader.failure === null && reader.left === 0 ? message : null;
}

function readMessage(reader: ByteReader): RoomMessage | null {
  switch (reader.varUint()) {
    case messageType.sync:
      return readSync(reader);
    case messageType.awareness:
      return { kind: 'awareness', bytes: reader.varBytes() };
    case messageType.queryAwareness:
      return { kind: 'query-awareness' };
    default:
      return null;
  }
}

function readSync(reader: ByteReader): RoomMessage | null {
  const type = reader.varUint();
  const bytes = reader.varBytes();
  if (type === syncType.step2 || type === syncType.update)
    return { kind: 'update', bytes, answer: type === syncType.step2 };
  if (type !== syncType.step1) return null;
  const state = readState(bytes);
  return state === null ? null : { kind: 'state', state };
}

function readState(bytes: Uint8Array): ReadonlyMap<number, number> | null {
  const reader = new ByteReader(bytes);
  const state = new Map<number, number>();
  const count = reader.varUint();
  if (count > maxStateClients) return null;
  for (let n = 0; n < count && reader.failure === null; n++) state.set(reader.varUint(), reader.varUint());
  return reader.failure === null && reader.left === 0 ? state : null;
}
