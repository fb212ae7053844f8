/**
 * Reading a document of registers that came from the server: records, single registers, what changed.
 *
 * Guarantees: records are canonical and complete (see schema/records.ts); a key that is not a register of the
 * schema (but perhaps of a newer server's) is left out and is never an error. Refuses: to write. A device's
 * document holds the server's structs only.
 */

import type { Doc, YMapEvent } from 'yjs';
import { collectionRoom, type FieldSpec } from '../schema/fields.ts';
import { nameOf, type Collection, type RecordOf, type Value } from '../schema/records.ts';
import { buildRecords, registerSpec } from './build-records.ts';
import { parseRegisterKey, type RegisterName } from './change.ts';

export interface ChangedRegister extends RegisterName {
  readonly spec: FieldSpec;
  /** Canonical. */
  readonly value: Value;
}

/** The clock of the item that holds the register now: what a Save's write names as its origin. Null: never written. */
export function originOf(doc: Doc, collection: Collection, key: string): number | null {
  const item = doc.getMap(collection)._map.get(key);
  return item === undefined ? null : item.id.clock + item.length - 1;
}

/** The canonical value of one register; also null for what is not a register. */
export function valueOf(doc: Doc, collection: Collection, key: string): Value {
  const name = parseRegisterKey(key);
  const spec = name === null ? null : registerSpec(collection, name.field, name.member);
  return spec === null ? null : spec.canonical(scalar(doc.getMap(collection).get(key)));
}

/**
 * What the document holds of each record of the collection, by id: deleted ones too. Without those that do not
 * exist, where the document is that of the records.
 */
export function readRecords<C extends Collection>(
  doc: Doc,
  collection: C,
  room = collectionRoom[collection],
): Map<string, RecordOf[C]> {
  const records = buildRecords(collection, entriesOf(doc, collection));
  if (room !== collectionRoom[collection]) return records;
  for (const [id, record] of records) {
    if (nameOf(collection, record) === '') records.delete(id);
  }
  return records;
}

/** The registers that an event of `doc.getMap(collection)` changed, with what they hold now. */
export function changedRegisters(event: YMapEvent<unknown>, collection: Collection): readonly ChangedRegister[] {
  const changed: ChangedRegister[] = [];
  for (const key of event.keysChanged) {
    const name = parseRegisterKey(String(key));
    const spec = name === null ? null : registerSpec(collection, name.field, name.member);
    if (name !== null && spec !== null) {
      changed.push({ ...name, spec, value: spec.canonical(scalar(event.target.get(String(key)))) });
    }
  }
  return changed;
}

function* entriesOf(doc: Doc, collection: Collection): Generator<RegisterName & { readonly value: Value }> {
  for (const [key, given] of doc.getMap(collection).entries()) {
    const name = parseRegisterKey(key);
    if (name !== null) yield { ...name, value: scalar(given) };
  }
}

function scalar(given: unknown): Value {
  return typeof given === 'string' || typeof given === 'number' || typeof given === 'boolean' ? given : null;
}
