/**
 * How the writes of a document are stored: a segment holds the writes of one group commit, or of many after
 * compaction.
 *
 *     byte format (1), varUint first clock, varUint count, then for each write
 *       varUint 0, varString collection, varString key   the first write to a register
 *       varUint 0, empty varString, varUint n             n clocks whose registers were dropped; no value follows
 *       varUint 1 + d                                     a later one: d clocks after the one before it
 *       any value, or byte 0                              0: overwritten since, the value is gone
 *
 * Not Yjs' own format: an overwritten write costs 2 to 4 bytes here instead of 10, and the order of the
 * writes, which tells a device's old origin apart from an unknown one, survives garbage collection.
 *
 * Refuses: segments that do not follow each other or are damaged (`SegmentDamaged`): the room is then not served.
 */

import { ByteWriter } from '../../shared/document/byte-writer.ts';
import { limits } from '../../shared/schema/limits.ts';
import { isCollection } from '../../shared/schema/records.ts';
import { ByteReader } from './byte-reader.ts';
import { RoomDocument, type Register } from './document.ts';
import type { Planned } from './proposal.ts';

const format = 1;
const gone = 0;

export class SegmentDamaged extends Error {
  constructor(what: string) {
    super(`the stored document is damaged: ${what}`);
    this.name = 'SegmentDamaged';
  }
}

/** The writes [from, version). */
export function encodeSegment(document: RoomDocument, from: number): Uint8Array {
  const writer = begin(from, document.version - from);
  for (let clock = from; clock < document.version; clock++) {
    const register = document.at(clock);
    if (register === null) {
      const first = clock;
      while (clock + 1 < document.version && document.at(clock + 1) === null) clock++;
      writer.varUint(0);
      writer.varString('');
      writer.varUint(clock + 1 - first);
      continue;
    }
    writeRegister(writer, register, clock, document.previous(clock));
    if (register.clock === clock) writer.any(register.value);
    else writer.byte(gone);
  }
  return writer.toBytes();
}

/** Writes that are still to be made, each to another register, from the document's next clock on. */
export function encodePlanned(from: number, planned: readonly Planned[]): Uint8Array {
  const writer = begin(from, planned.length);
  for (const [n, { register, change }] of planned.entries()) {
    writeRegister(writer, register, from + n, register.clock);
    writer.any(change.after);
  }
  return writer.toBytes();
}

function begin(from: number, count: number): ByteWriter {
  const writer = new ByteWriter(count * 24 + 16);
  writer.byte(format);
  writer.varUint(from);
  writer.varUint(count);
  return writer;
}

/** `previous`: the write to it before the one of this clock. */
function writeRegister(writer: ByteWriter, { collection, key }: Register, clock: number, previous: number): void {
  if (previous !== -1) return writer.varUint(clock - previous);
  writer.varUint(0);
  writer.varString(collection);
  writer.varString(key);
}

export function loadDocument(segments: readonly Uint8Array[]): RoomDocument {
  const document = new RoomDocument();
  for (const segment of segments) loadSegment(document, segment);
  document.settle();
  return document;
}

function loadSegment(document: RoomDocument, segment: Uint8Array): void {
  const reader = new ByteReader(segment);
  if (reader.byte() !== format) throw new SegmentDamaged('format');
  if (reader.varUint() !== document.version) throw new SegmentDamaged(`expected clock ${document.version}`);
  const end = document.version + reader.varUint();
  while (document.version < end) {
    const back = reader.varUint();
    const collection = back === 0 ? reader.varString(limits.keyLength) : null;
    if (collection === '') {
      const dropped = reader.varUint();
      if (reader.failure !== null || dropped === 0 || dropped > end - document.version)
        throw new SegmentDamaged(reader.failure ?? 'dropped clocks');
      document.skip(dropped);
      continue;
    }
    const register = collection === null ? document.at(document.version - back) : readNew(document, reader, collection);
    if (register === null) throw new SegmentDamaged(`no register at clock ${document.version}`);
    const value = reader.peek() === gone ? (reader.byte(), null) : reader.scalar(limits.valueLength);
    if (reader.failure !== null) throw new SegmentDamaged(reader.failure);
    document.write(register, value, undefined, 0);
  }
  if (reader.failure !== null) throw new SegmentDamaged(reader.failure);
  if (reader.left > 0) throw new SegmentDamaged('trailing bytes');
}

function readNew(document: RoomDocument, reader: ByteReader, collection: string): ReturnType<RoomDocument['find']> {
  const key = reader.varString(limits.keyLength);
  return isCollection(collection) ? document.find(collection, key) : null;
}
