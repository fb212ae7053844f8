/**
 * What judging needs of the store, asked before the turn of what is judged: judging itself never waits.
 *
 * Guarantees: what was looked up is still so when it is used, if it was asked after the group before was stored
 * and within the turn in which it is used: nothing but a group changes it. Refuses nothing.
 */

import { correctionClientId, serverClientId } from '../../shared/document/wire.ts';
import type { Receipt } from '../../shared/protocol/messages.ts';
import { isCollection } from '../../shared/schema/records.ts';
import type { Room } from '../../shared/schema/rooms.ts';
import { andThen, type Soon } from '../store/soon.ts';
import type { ClientState, Store } from '../store/store.ts';
import { attribute } from './authorship.ts';
import type { Register, RoomDocument } from './document.ts';
import type { OwnStruct } from './own-structs.ts';
import type { ParsedStruct, ParsedUpdate } from './parse.ts';

export interface LookedUp {
  /** The answer to the Save, if it was judged before. */
  readonly receipt: Receipt | null;
  /** Of the Yjs client ids that are known. */
  readonly clients: ReadonlyMap<number, ClientState>;
}

export const nothingLookedUp: LookedUp = { receipt: null, clients: new Map() };

export function lookUpSave(
  store: Store,
  room: Room,
  save: { readonly userId: string; readonly saveId: string | null; readonly update: ParsedUpdate | null },
): Soon<LookedUp> {
  const { userId, saveId, update } = save;
  const receipt = saveId === null ? null : store.findReceipt(userId, room, saveId);
  const client = update?.clients[0]?.id;
  const clients = client === undefined ? nothingLookedUp.clients : store.findClients(room, [client]);
  if (receipt instanceof Promise || clients instanceof Promise)
    return Promise.all([receipt, clients]).then(([receipt, clients]) => ({ receipt, clients }));
  return { receipt, clients };
}

/** Of an update by a plain client: whose the client ids are that it names. */
export function lookUpPlain(store: Store, room: Room, update: ParsedUpdate): Soon<LookedUp> {
  const named = new Set<number>();
  for (const { id, structs } of update.clients) {
    named.add(id);
    for (const { originClient } of structs) if (originClient !== -1) named.add(originClient);
  }
  for (const { client } of update.deletes) named.add(client);
  return andThen(store.findClients(room, ofClients(named)), (clients) => ({ receipt: null, clients }));
}

/** Without the ids that are the server's own. */
export function ofClients(ids: Iterable<number>): readonly number[] {
  return [...ids].filter((id) => id !== serverClientId && id !== correctionClientId);
}

/** Authors asked for at a time. */
const authorsAtOnce = 256;

/**
 * Finds out who wrote what the structs write over, where memory does not know it; with a pause after some.
 * `own`: what is known of a plain client's earlier structs.
 */
export function* lookUpAuthors(
  store: Store,
  room: Room,
  document: RoomDocument,
  structs: Iterable<ParsedStruct>,
  own: (client: number, clock: number) => OwnStruct | undefined = () => undefined,
): Generator<Soon<void>, void, void> {
  const ask = (registers: readonly Register[]): Soon<void> =>
    attribute(registers, document, (clocks) => store.findAuthors(room, clocks));
  const wanted = new Set<Register>();
  for (const struct of structs) {
    yield;
    const register = registerOf(struct, document, own);
    // If the author saw what stands, it does not matter who wrote it.
    const hasSeen = struct.originClient === serverClientId && struct.originClock === register?.clock;
    if (register === null || register.by !== undefined || hasSeen) continue;
    wanted.add(register);
    if (wanted.size < authorsAtOnce) continue;
    yield ask([...wanted]);
    wanted.clear();
  }
  if (wanted.size > 0) yield ask([...wanted]);
}

function registerOf(
  { originClient, originClock, root, key }: ParsedStruct,
  document: RoomDocument,
  own: (client: number, clock: number) => OwnStruct | undefined,
): Register | null {
  if (originClient === -1) return isCollection(root) ? document.written(root, key) : null;
  if (originClient === serverClientId) return document.at(originClock);
  const register = own(originClient, originClock)?.register ?? null;
  return register === null ? null : document.written(register.collection, register.key);
}

/** All of it without a pause but for what must be waited for. */
export function withoutPause(steps: Generator<Soon<void>, void, void>): Soon<void> {
  for (let step = steps.next(); step.done !== true; step = steps.next())
    if (step.value instanceof Promise) return step.value.then(() => withoutPause(steps));
}
