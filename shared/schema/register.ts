/**
 * One register of a record, read and written: records are immutable, so writing gives a new record that
 * shares everything else with the old one.
 *
 * Guarantees: canonical values only (a member that is out is null and takes no room; a value never written
 * is its field's `absent`), and that keys such as `__proto__` and `constructor` are members like any other.
 */

import { fieldsOf, findField, type FieldSpec } from './fields.ts';
import { perCollection, type Collection, type Members, type RecordOf, type Value } from './records.ts';

/** A record none of whose registers was ever written: it has no name, so it does not exist yet. */
export function blankRecord<C extends Collection>(collection: C, id: string): RecordOf[C] {
  // The field table and the record types say the same; a test compares them.
  return { id, ...blankFields[collection] } as unknown as RecordOf[C];
}

/** A record as a person begins a new one: with what its fields say that they hold initially. */
export function newRecord<C extends Collection>(collection: C, id: string): RecordOf[C] {
  const given = fieldsOf(collection).flatMap(({ field, initially }) =>
    initially === undefined ? [] : [[field, initially] as const],
  );
  return { ...blankRecord(collection, id), ...Object.fromEntries(given) };
}

export function readRegister<C extends Collection>(record: RecordOf[C], spec: FieldSpec, member: string | null): Value {
  const held = fieldOf(record, spec.field);
  if (spec.shape === 'value') return held === undefined || isMembers(held) ? spec.absent : held;
  if (!isMembers(held) || member === null) return null;
  return memberOf(held, member);
}

/** The same by the field's name; null for a field that is not known. */
export function readField<C extends Collection>(
  collection: C,
  record: RecordOf[C],
  field: string,
  member: string | null = null,
): Value {
  const spec = findField(collection, field);
  return spec === undefined ? null : readRegister(record, spec, member);
}

/** The members that are in a field; none for a field that holds one value. */
export function membersIn(record: object, spec: FieldSpec): readonly string[] {
  const held = fieldOf(record, spec.field);
  return isMembers(held) ? Object.keys(held) : [];
}

/**
 * The same record when nothing changes. `owned` holds the members objects that nobody else has seen yet:
 * these are written in place, so that the cost of many writes to one field grows only with their number.
 */
export function withRegister<C extends Collection>(
  record: RecordOf[C],
  spec: FieldSpec,
  member: string | null,
  value: Value,
  owned?: Set<object>,
): RecordOf[C] {
  const canonical = spec.canonical(value);
  if (readRegister(record, spec, member) === canonical) return record;
  if (spec.shape === 'value') return { ...record, [spec.field]: canonical };
  const held = fieldOf(record, spec.field);
  if (!isMembers(held) || member === null) return record;
  if (owned?.has(held) === true) {
    setMember(held, member, canonical);
    return record;
  }
  const members = canonical === null ? withoutMember(held, member) : { ...held, [member]: canonical };
  owned?.add(members);
  return { ...record, [spec.field]: members };
}

/** The value of a member, null if it is not in: never something inherited from Object. */
export function memberOf<V extends Value>(members: Members<V>, member: string): V | null {
  return Object.hasOwn(members, member) ? (members[member] ?? null) : null;
}

type Held = Value | Members<Value>;

const blankFields = perCollection(blankOf);

function blankOf(collection: Collection): Readonly<Record<string, Held>> {
  return Object.fromEntries(
    fieldsOf(collection).map((spec) => [spec.field, spec.shape === 'members' ? Object.freeze({}) : spec.absent]),
  );
}

function fieldOf(record: object, field: string): Held | undefined {
  // Every field of the table holds a Value or Members; a record stored by an earlier version may lack it.
  return (record as Readonly<Record<string, Held>>)[field];
}

function isMembers(held: Held | undefined): held is Members<Value> {
  return typeof held === 'object' && held !== null;
}

function withoutMember<V extends Value>(members: Members<V>, member: string): Members<V> {
  const { [member]: _out, ...rest } = members;
  return rest;
}

function setMember(members: Members<Value>, member: string, value: Value): void {
  if (value === null) Reflect.deleteProperty(members, member);
  // Defining, because assigning to `__proto__` would set the prototype.
  else Reflect.defineProperty(members, member, { value, writable: true, enumerable: true, configurable: true });
}
