/**
 * A Save as a device proposes it: one V1 update made of a marker and one item for each register.
 *
 * Guarantees: stock Yjs reads it (a test applies it); the same Save gives the same bytes, so a resend is
 * recognisable. It has one client, clocks from 0, no delete set, and no item refers to another of the Save.
 * Refuses: nothing; the server judges it.
 */

import type { Collection, Value } from '../schema/records.ts';
import { ByteWriter } from './byte-writer.ts';
import { correctionClientId, savesRoot, serverClientId, struct } from './wire.ts';

export interface SaveWrite {
  readonly collection: Collection;
  /** The register's key, as `registerKey` makes it. */
  readonly key: string;
  readonly value: Value;
  /** The clock of the server's item that this device saw in the register (`originOf`); null: none. */
  readonly origin: number | null;
}

export interface EncodableSave {
  readonly saveId: string;
  /** ms since 1970 by the device's clock. */
  readonly madeAt: number;
  /** Random, 1 to 4294967293, fresh for every part of every Save. */
  readonly clientId: number;
  /** At most one write for each register. */
  readonly writes: readonly SaveWrite[];
}

export function encodeSave(save: EncodableSave): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter(64 + save.writes.length * 24);
  writer.varUint(1);
  writer.varUint(save.writes.length + 1);
  writer.varUint(save.clientId);
  writer.varUint(0);
  writeItem(writer, savesRoot, save.saveId, save.madeAt, null);
  for (const write of save.writes) writeItem(writer, write.collection, write.key, write.value, write.origin);
  writer.varUint(0);
  return writer.toBytes();
}

/** A client id for a Save: 32 random bits, without 0 and without the two highest, which are the server's. */
export function clientIdFrom(random: (bytes: Uint8Array) => Uint8Array): number {
  const bytes = random(new Uint8Array(4));
  const id = bytes.reduce((sum, byte) => sum * 256 + byte, 0);
  return id === 0 || id === serverClientId || id === correctionClientId ? clientIdFrom(random) : id;
}

function writeItem(writer: ByteWriter, root: string, key: string, value: Value, origin: number | null): void {
  writer.byte(struct.any | struct.hasKey | (origin === null ? 0 : struct.hasOrigin));
  if (origin === null) {
    writer.varUint(1);
    writer.varString(root);
    writer.varString(key);
  } else {
    writer.varUint(serverClientId);
    writer.varUint(origin);
  }
  writer.varUint(1);
  writer.any(value);
}
