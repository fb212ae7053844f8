/**
 * Who is where, rebuilt by the server: the session says who, and where is all that a client may say.
 *
 * Guarantees: at most one entry for a connection in a room, under an id the server made; names reach only
 * those who may see users; an entry ends with its connection. Refuses (reads as nowhere): places that are
 * none, of another room, or too long to read.
 */

import type { PresencePlace } from '../../shared/protocol/messages.ts';
import { collectionRoom, findField } from '../../shared/schema/fields.ts';
import { isRecordId } from '../../shared/schema/ids.ts';
import { limits } from '../../shared/schema/limits.ts';
import { isCollection } from '../../shared/schema/records.ts';
import type { Room } from '../../shared/schema/rooms.ts';
import { ByteReader } from './byte-reader.ts';
import type { AwarenessEntry } from './frames.ts';

export interface Present {
  readonly id: number;
  readonly userId: string;
  clock: number;
  place: PresencePlace | null;
}

/** Above every Yjs client id, so that no client's own id is one. */
const firstId = 2 ** 32;
let made = 0;

export function createPresent(userId: string): Present {
  made = (made + 1) % 2 ** 48;
  return { id: firstId + made, userId, clock: 0, place: null };
}

/** As others see it. `username` null: they may not know it. */
export function entryOf(present: Present, username: string | null): AwarenessEntry {
  const state = present.place === null ? null : { user: { id: present.userId, username }, place: present.place };
  return { id: present.id, clock: present.clock, state: JSON.stringify(state) };
}

/** Entries in one awareness message: a client repeats what it was told of others, besides its own. */
const maxEntries = 10_000;

/**
 * The place a client says it is at, in the awareness message it sent. `undefined`: it says nothing of itself
 * (y-websocket also repeats what it heard of others, under ids made here); 'malformed': not such a message.
 */
export function readPlace(bytes: Uint8Array, room: Room): PresencePlace | null | undefined | 'malformed' {
  const reader = new ByteReader(bytes);
  let place: PresencePlace | null | undefined;
  const count = reader.varUint();
  if (count > maxEntries) return 'malformed';
  for (let n = 0; n < count && reader.failure === null; n++) {
    const id = reader.varUint();
    reader.varUint();
    const state = reader.varBytes();
    if (id < firstId && reader.failure === null) place = placeIn(state, room);
  }
  return reader.failure === null && reader.left === 0 ? place : 'malformed';
}

export function isSamePlace(one: PresencePlace | null, other: PresencePlace | null): boolean {
  return one?.collection === other?.collection && one?.id === other?.id && one?.field === other?.field;
}

function placeIn(json: Uint8Array, room: Room): PresencePlace | null {
  if (json.length > limits.presenceBytes) return null;
  try {
    const state: unknown = JSON.parse(Buffer.from(json).toString('utf8'));
    return isObject(state) ? toPlace(state['place'], room) : null;
  } catch {
    return null;
  }
}

function toPlace(given: unknown, room: Room): PresencePlace | null {
  if (!isObject(given)) return null;
  const { collection, id, field } = given;
  if (!isCollection(collection) || collectionRoom[collection] !== room) return null;
  if (typeof id !== 'string' || !isRecordId(collection, id)) return null;
  const known = typeof field === 'string' && findField(collection, field) !== undefined;
  return { collection, id, field: known ? field : null };
}

function isObject(given: unknown): given is Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null;
}
