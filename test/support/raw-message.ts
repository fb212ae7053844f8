/** Messages of the y-protocols written byte by byte, as any client could send them. */

import { ByteWriter } from '../../shared/document/byte-writer.ts';

/** A sync message of that type (0 and 1 carry a state vector or an answer, 2 an update); on `/sync` in a channel. */
export function rawMessage(type: number, payload: ArrayLike<number>, channel: number | null = null): Uint8Array {
  const writer = new ByteWriter();
  if (channel !== null) writer.varUint(channel);
  writer.byte(0);
  writer.byte(type);
  writer.varBytes(Uint8Array.from(payload));
  return writer.toBytes();
}

/** What one client says of where it is, as text. */
export function rawAwareness(state: string, id = 1, clock = 1): Uint8Array {
  const body = new ByteWriter();
  body.varUint(1);
  body.varUint(id);
  body.varUint(clock);
  body.varString(state);
  const writer = new ByteWriter();
  writer.byte(1);
  writer.varBytes(body.toBytes());
  return writer.toBytes();
}
