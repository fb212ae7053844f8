/** Updates (V1) written byte by byte, right or wrong. */

import { ByteWriter } from '../../shared/document/byte-writer.ts';
import type { Value } from '../../shared/schema/records.ts';

export interface RawStruct {
  /** The first byte; made from the rest when absent. */
  readonly info?: number;
  readonly origin?: readonly [client: number, clock: number];
  readonly rightOrigin?: readonly [client: number, clock: number];
  readonly root?: string;
  readonly key?: string;
  readonly value?: Value;
  /** Overwritten: so many clocks, without content. */
  readonly deleted?: number;
  /** Instead of everything after the info byte. */
  readonly rest?: readonly number[];
}

export interface RawClient {
  readonly id: number;
  readonly clock: number;
  readonly structs: readonly RawStruct[];
  /** A number of structs that is not true. */
  readonly count?: number;
}

export interface RawUpdate {
  readonly clients?: readonly RawClient[];
  readonly deletes?: readonly {
    readonly client: number;
    readonly ranges: readonly (readonly [clock: number, length: number])[];
  }[];
  readonly after?: readonly number[];
}

export function rawUpdate({ clients = [], deletes = [], after = [] }: RawUpdate): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  writer.varUint(clients.length);
  for (const { id, clock, structs, count } of clients) {
    writer.varUint(count ?? structs.length);
    writer.varUint(id);
    writer.varUint(clock);
    for (const struct of structs) writeStruct(writer, struct);
  }
  writer.varUint(deletes.length);
  for (const { client, ranges } of deletes) {
    writer.varUint(client);
    writer.varUint(ranges.length);
    for (const [clock, length] of ranges) {
      writer.varUint(clock);
      writer.varUint(length);
    }
  }
  writer.raw(Uint8Array.from(after));
  return writer.toBytes();
}

function writeStruct(writer: ByteWriter, struct: RawStruct): void {
  const { origin, rightOrigin, deleted } = struct;
  const kind = deleted === undefined ? 8 : 1;
  writer.byte(struct.info ?? kind | 32 | (origin === undefined ? 0 : 128) | (rightOrigin === undefined ? 0 : 64));
  if (struct.rest !== undefined) return writer.raw(Uint8Array.from(struct.rest));
  for (const id of [origin, rightOrigin]) {
    if (id === undefined) continue;
    writer.varUint(id[0]);
    writer.varUint(id[1]);
  }
  if (origin === undefined && rightOrigin === undefined) {
    writer.varUint(1);
    writer.varString(struct.root ?? 'users');
    if (struct.info === undefined || (struct.info & 32) !== 0) writer.varString(struct.key ?? '');
  }
  writer.varUint(deleted ?? 1);
  if (deleted === undefined) writer.any(struct.value ?? null);
}

/** One struct of client 7 at clock 0. */
export function oneStruct(struct: RawStruct): Uint8Array<ArrayBuffer> {
  return rawUpdate({ clients: [{ id: 7, clock: 0, structs: [struct] }] });
}
