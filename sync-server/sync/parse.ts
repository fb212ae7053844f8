/**
 * Reads a Yjs update (V1) made by a client, in one pass over the bytes.
 *
 * Guarantees: what it accepts is made of map entries that hold one scalar (or were overwritten), in the root
 * maps it was told of, and of delete ranges, each encoded in the one way Yjs encodes it; time and memory
 * grow with the bytes read and no faster. It knows nothing of any document: references are resolved later.
 * Refuses: everything else, by name (`Malformed`): the first thing wrong ends the reading.
 */

import { limits } from '../../shared/schema/limits.ts';
import { correctionClientId, savesRoot, serverClientId, struct } from '../../shared/document/wire.ts';
import type { Value } from '../../shared/schema/records.ts';
import { atOnce, type Steps } from '../../shared/schema/steps.ts';
import { ByteReader } from './byte-reader.ts';
import type { Malformed } from './malformed.ts';

export interface ParsedUpdate {
  /** In falling order of client ids, as Yjs writes them. */
  readonly clients: readonly ParsedClient[];
  readonly deletes: readonly ParsedDeletes[];
}

export interface ParsedClient {
  readonly id: number;
  /** The clock of the first struct; the others follow without a gap, but for corrections, which have them. */
  readonly clock: number;
  readonly structs: readonly ParsedStruct[];
}

export interface ParsedStruct {
  readonly client: number;
  readonly clock: number;
  /** Clocks it takes: 1, or more for a run of overwritten entries. */
  readonly length: number;
  /** The item it overwrote when it was written; -1: none, then `root` and `key` say where it is. */
  readonly originClient: number;
  readonly originClock: number;
  readonly root: string;
  readonly key: string;
  /** undefined: overwritten or deleted since; the value is gone. */
  readonly value: Value | undefined;
}

export interface ParsedDeletes {
  readonly client: number;
  /** Rising, apart from each other: start, end (exclusive), start, end… */
  readonly ranges: readonly number[];
}

export type Parsed =
  | { readonly ok: true; readonly update: ParsedUpdate }
  | { readonly ok: false; readonly why: Malformed };

/** Clocks stay far below 2^53, so that sums of them are exact. */
const maxClock = 2 ** 48;

export function parseUpdate(bytes: Uint8Array, roots: ReadonlySet<string>): Parsed {
  return atOnce(parseInSteps(bytes, roots));
}

export function* parseInSteps(bytes: Uint8Array, roots: ReadonlySet<string>): Steps<Parsed> {
  const reader = new ByteReader(bytes);
  const clients = yield* readClients(reader, roots);
  const deletes = readDeletes(reader);
  if (reader.failure === null && reader.left > 0) reader.fail('trailing-bytes');
  return reader.failure === null ? { ok: true, update: { clients, deletes } } : { ok: false, why: reader.failure };
}

/** The id of the Save that the bytes begin with, if they do: for the answer to an update that cannot be read further. */
export function peekSaveId(bytes: Uint8Array): string | null {
  const reader = new ByteReader(bytes);
  for (let number = 0; number < 4; number++) reader.varUint();
  if (reader.byte() !== (struct.any | struct.hasKey) || reader.varUint() !== 1) return null;
  if (reader.varString(limits.keyLength) !== savesRoot) return null;
  const saveId = reader.varString(limits.keyLength);
  return reader.failure === null ? saveId : null;
}

function* readClients(reader: ByteReader, roots: ReadonlySet<string>): Steps<ParsedClient[]> {
  const count = reader.varUint();
  const clients: ParsedClient[] = [];
  if (count > limits.clientsPerUpdate) reader.fail('too-many-clients');
  let previous = Number.POSITIVE_INFINITY;
  let left = limits.structsPerUpdate;
  for (let n = 0; n < count && reader.failure === null; n++) {
    const size = reader.varUint();
    const id = reader.varUint();
    const clock = reader.varUint();
    if (id >= previous) reader.fail('client-order');
    // The server's own id is refused with the others that are not the sender's, by name.
    if (id > serverClientId || clock > maxClock) reader.fail('client-id');
    // Every struct takes two bytes or more, whatever it is.
    if (size === 0 || size > left) reader.fail('too-many-structs');
    else if (size * 2 > reader.left) reader.fail('truncated');
    if (reader.failure !== null) break;
    previous = id;
    const structs = yield* readStructs(reader, roots, id, clock, size, left);
    // A run of overwritten entries takes the clocks of as many structs, each of which has to be looked at.
    for (const parsed of structs) left -= parsed.length;
    clients.push({ id, clock, structs });
  }
  return clients;
}

function* readStructs(
  reader: ByteReader,
  roots: ReadonlySet<string>,
  client: number,
  first: number,
  count: number,
  clocks: number,
): Steps<ParsedStruct[]> {
  const structs: ParsedStruct[] = [];
  let clock = first;
  for (let n = 0; n < count && reader.failure === null; n++) {
    yield;
    if (client === correctionClientId && reader.peek() === struct.gc) {
      clock += readGap(reader);
      continue;
    }
    const parsed = readStruct(reader, roots, client, clock);
    structs.push(parsed);
    clock += parsed.length;
    if (client !== correctionClientId && clock - first > clocks) reader.fail('too-many-structs');
  }
  return structs;
}

/** Clocks between corrections, which are never used: a replica that was sent none of them has them as garbage. */
function readGap(reader: ByteReader): number {
  reader.byte();
  const length = reader.varUint();
  if (length === 0 || length > maxClock) reader.fail('struct-ref');
  return length;
}

function readStruct(reader: ByteReader, roots: ReadonlySet<string>, client: number, clock: number): ParsedStruct {
  const info = reader.byte();
  const kind = info & struct.kind;
  if (kind !== struct.any && kind !== struct.deleted && reader.failure === null) {
    reader.fail(kind >= 2 && kind <= 9 ? 'type-in-field' : 'struct-ref');
  }
  if ((info & struct.hasRightOrigin) !== 0) reader.fail('right-origin');
  let originClient = -1;
  let originClock = -1;
  let root = '';
  let key = '';
  if ((info & struct.hasOrigin) !== 0) {
    originClient = reader.varUint();
    originClock = reader.varUint();
    if (originClient > serverClientId || originClock > maxClock) reader.fail('client-id');
  } else if ((info & struct.hasKey) === 0) {
    reader.fail('list-content');
  } else {
    const parent = reader.varUint();
    if (parent !== 1) reader.fail(parent === 0 ? 'nested-parent' : 'struct-ref');
    root = reader.varString(limits.keyLength);
    if (reader.failure === null && !roots.has(root)) reader.fail('unknown-root');
    key = reader.varString(limits.keyLength);
  }
  const length = reader.varUint();
  if (kind === struct.deleted) {
    if (length === 0 || length > limits.structsPerUpdate) reader.fail('struct-ref');
    return { client, clock, length, originClient, originClock, root, key, value: undefined };
  }
  if (length !== 1) reader.fail('struct-ref');
  return { client, clock, length: 1, originClient, originClock, root, key, value: reader.scalar(limits.valueLength) };
}

function readDeletes(reader: ByteReader): ParsedDeletes[] {
  const count = reader.varUint();
  const deletes: ParsedDeletes[] = [];
  if (count > limits.clientsPerUpdate) reader.fail('too-many-clients');
  let previous = Number.POSITIVE_INFINITY;
  let left = limits.deleteRangesPerUpdate;
  for (let n = 0; n < count && reader.failure === null; n++) {
    const client = reader.varUint();
    const size = reader.varUint();
    if (client >= previous) reader.fail('client-order');
    if (client > serverClientId) reader.fail('client-id');
    if (size === 0 || size > left) reader.fail('too-many-deletes');
    else if (size * 2 > reader.left) reader.fail('truncated');
    if (reader.failure !== null) break;
    previous = client;
    left -= size;
    deletes.push({ client, ranges: readRanges(reader, size) });
  }
  return deletes;
}

function readRanges(reader: ByteReader, count: number): number[] {
  const ranges: number[] = [];
  let end = -1;
  for (let n = 0; n < count && reader.failure === null; n++) {
    const start = reader.varUint();
    const length = reader.varUint();
    if (start <= end || length === 0) reader.fail('delete-order');
    if (start > maxClock || length > maxClock) reader.fail('client-id');
    end = start + length;
    ranges.push(start, end);
  }
  return ranges;
}
