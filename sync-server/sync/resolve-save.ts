/**
 * What a device's Save would set. It is exactly what `encodeSave` makes: one client with clock 0, the marker
 * first, then one item for each register, each with an origin of the server's or none, and no deletes.
 *
 * Guarantees: the register of a write is the one its origin belongs to; what the write says of itself counts
 * only where there is no origin.
 * Refuses: any other form, a register of another room, an origin the server never wrote, a register twice, somebody else's client id.
 */

import { parseRegisterKey } from '../../shared/document/change.ts';
import { correctionClientId, savesRoot, serverClientId } from '../../shared/document/wire.ts';
import { isRecordId, isSaveId } from '../../shared/schema/ids.ts';
import { roomOf } from '../../shared/schema/fields.ts';
import { limits } from '../../shared/schema/limits.ts';
import { isCollection } from '../../shared/schema/records.ts';
import type { Steps } from '../../shared/schema/steps.ts';
import type { Room } from '../../shared/schema/rooms.ts';
import type { Write } from './proposal.ts';
import type { RoomDocument } from './document.ts';
import type { ParsedStruct, ParsedUpdate } from './parse.ts';
import { malformed, refused, type Refusal } from './refusal.ts';

export interface ResolvedSave {
  readonly kind: 'save';
  readonly clientId: number;
  readonly saveId: string;
  readonly madeAt: number;
  readonly writes: readonly Write[];
}

export function* resolveSave(update: ParsedUpdate, document: RoomDocument, room: Room): Steps<ResolvedSave | Refusal> {
  const [client] = update.clients;
  const marker = client?.structs[0];
  if (client === undefined || marker === undefined || update.clients.length > 1 || update.deletes.length > 0)
    return malformed('not-a-save');
  if (client.id === serverClientId || client.id === correctionClientId || client.id === 0)
    return refused('client-id-not-yours');
  if (client.clock !== 0) return refused('clock-gap');
  if (marker.root !== savesRoot || !isSaveId(marker.key) || typeof marker.value !== 'number')
    return malformed('not-a-save');
  if (client.structs.length - 1 > limits.changesPerSave) return refused('too-large');

  const writes: Write[] = [];
  const seen = new Set<string>();
  for (let n = 1; n < client.structs.length; n++) {
    yield;
    const struct = client.structs[n];
    const write = struct === undefined ? malformed('not-a-save') : resolveWrite(struct, document, room);
    if ('kind' in write) return write;
    const path = `${write.collection}/${write.id}/${write.field}/${write.member ?? ''}`;
    if (seen.has(path)) return malformed('conflict-bomb');
    seen.add(path);
    writes.push(write);
  }
  return { kind: 'save', clientId: client.id, saveId: marker.key, madeAt: marker.value, writes };
}

function resolveWrite(struct: ParsedStruct, document: RoomDocument, room: Room): Write | Refusal {
  if (struct.value === undefined) return malformed('not-a-save');
  if (struct.originClient === -1) {
    const name = parseRegisterKey(struct.key);
    if (struct.root === savesRoot || !isCollection(struct.root)) return malformed('not-a-save');
    if (name === null) return malformed('not-a-register');
    if (!isRecordId(struct.root, name.id) || roomOf(struct.root, name.field) !== room)
      return malformed('forbidden-key');
    return {
      collection: struct.root,
      id: name.id,
      field: name.field,
      member: name.member,
      value: struct.value,
      seen: -1,
    };
  }
  // An origin in the Save itself, or of anybody but the server, is one that no device ever saw.
  if (struct.originClient !== serverClientId) return refused('unknown-origin', 'missing-dependency');
  const register = document.at(struct.originClock);
  if (register === null) return refused('unknown-origin');
  return {
    collection: register.collection,
    id: register.id,
    field: register.field,
    member: register.member,
    value: struct.value,
    seen: struct.originClock,
  };
}
