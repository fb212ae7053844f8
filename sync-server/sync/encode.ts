/**
 * What a replica is sent: the writes since a clock, as one Yjs update (V1) that stock Yjs integrates.
 *
 * For each register only the last write is sent as an item; writes that were overwritten meanwhile are sent
 * as collected garbage, a whole run in two or three bytes. The item's origin is the write that the replica
 * holds (the last one before `from`), so it lands right of everything the replica has, at one step's cost.
 *
 * Guarantees: a replica that has exactly the writes before `from` has all of them afterwards, without a
 * delete set (the new value deletes the old one); every struct has the server's client id.
 */

import { ByteWriter } from '../../shared/document/byte-writer.ts';
import { serverClientId, struct } from '../../shared/document/wire.ts';
import type { Value } from '../../shared/schema/records.ts';
import type { Register, RoomDocument } from './document.ts';

/** No structs, no deletes. */
export const emptyUpdate: Uint8Array = Uint8Array.of(0, 0);

export function encodeSince(document: RoomDocument, from: number): Uint8Array {
  const to = document.version;
  if (from >= to) return emptyUpdate;
  const body = new ByteWriter((to - from) * 32 + 16);
  let structs = 0;
  let garbage = 0;
  for (let clock = from; clock < to; clock++) {
    const register = document.at(clock);
    if (register === null || register.clock !== clock) {
      garbage++;
      continue;
    }
    if (garbage > 0) {
      writeGarbage(body, garbage);
      structs++;
      garbage = 0;
    }
    writeItem(body, register, document.lastBefore(register, from), register.value);
    structs++;
  }
  if (garbage > 0) {
    writeGarbage(body, garbage);
    structs++;
  }
  return updateOf(from, structs, body);
}

/** One write, for a replica whose last write to the register has the clock `origin`; -1: it has none. */
export function writeItem(body: ByteWriter, register: Register, origin: number, value: Value): void {
  body.byte(struct.any | struct.hasKey | (origin === -1 ? 0 : struct.hasOrigin));
  if (origin === -1) {
    body.varUint(1);
    body.varString(register.collection);
    body.varString(register.key);
  } else {
    body.varUint(serverClientId);
    body.varUint(origin);
  }
  body.varUint(1);
  body.any(value);
}

/** The update of these structs, of which the first has the clock `from`. */
export function updateOf(from: number, structs: number, body: ByteWriter): Uint8Array {
  const head = new ByteWriter(body.length + 24);
  head.varUint(1);
  head.varUint(structs);
  head.varUint(serverClientId);
  head.varUint(from);
  head.append(body);
  head.varUint(0);
  return head.toBytes();
}

function writeGarbage(body: ByteWriter, length: number): void {
  body.byte(struct.gc);
  body.varUint(length);
}
