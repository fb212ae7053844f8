/**
 * Reading a document of registers that came from the server: records, single registers, what changed.
 *
 * Guarantees: records are canonical and complete (see schema/records.ts); a key that is no register of the
 * schema (a newer server's) is left out, never an error.
 * Refuses: to write. A device's document holds the server's structs only.
 */

import type { Doc, YMapEvent } from 'yjs';
import { findField, fieldsOf, namingField, type FieldSpec } from '../schema/fields.ts';
import type { Collection, RecordOf, Value } from '../schema/records.ts';
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

/** The canonical value of one register. */
export function valueOf(doc: Doc, collection: Collection, key: string): Value {
  const name = parseRegisterKey(key);
  const spec = name === null ? undefined : findField(collection, name.field);
  return spec === undefined ? null : spec.canonical(scalar(doc.getMap(collection).get(key)));
}

/** Every record of the collection that exists (deleted ones too), by id. */
export function readRecords<C extends Collection>(doc: Doc, collection: C): Map<string, RecordOf[C]> {
  const drafts = new Map<string, Record<string, Value | Record<string, Value>>>();
  const specs = fieldsOf(collection);
  for (const [key, given] of doc.getMap(collection).entries()) {
    const changed = readEntry(collection, key, given);
    if (changed === null) continue;
    let draft = drafts.get(changed.id);
    if (draft === undefined) drafts.set(changed.id, (draft = blank(changed.id, specs)));
    if (changed.member === null) draft[changed.field] = changed.value;
    else if (changed.value !== null) addMember(draft[changed.field], changed.member, changed.value);
  }
  const records = new Map<string, RecordOf[C]>();
  for (const [id, draft] of drafts) {
    // Built from the field table, which says the same as the record types.
    if (draft[namingField[collection]] !== '') records.set(id, draft as unknown as RecordOf[C]);
  }
  return records;
}

/** The registers that an event of `doc.getMap(collection)` changed, with what they hold now. */
export function changedRegisters(event: YMapEvent<unknown>, collection: Collection): readonly ChangedRegister[] {
  const changed: ChangedRegister[] = [];
  for (const key of event.keysChanged) {
    const register = readEntry(collection, String(key), event.target.get(String(key)));
    if (register !== null) changed.push(register);
  }
  return changed;
}

function readEntry(collection: Collection, key: string, given: unknown): ChangedRegister | null {
  const name = parseRegisterKey(key);
  if (name === null || name.id === '__proto__' || name.member === '__proto__') return null;
  const spec = findField(collection, name.field);
  if (spec === undefined || (spec.shape === 'members') !== (name.member !== null)) return null;
  return { ...name, spec, value: spec.canonical(scalar(given)) };
}

function blank(id: string, specs: readonly FieldSpec[]): Record<string, Value | Record<string, Value>> {
  const draft: Record<string, Value | Record<string, Value>> = { id };
  for (const spec of specs) draft[spec.field] = spec.shape === 'members' ? {} : spec.absent;
  return draft;
}

function addMember(members: Value | Record<string, Value> | undefined, member: string, value: Value): void {
  if (typeof members === 'object' && members !== null) members[member] = value;
}

function scalar(given: unknown): Value {
  return typeof given === 'string' || typeof given === 'number' || typeof given === 'boolean' ? given : null;
}
