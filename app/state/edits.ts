/**
 * The plain core of a draft: what was typed over a record, register by register. Knows no Solid and no
 * client, so that its laws are tested in Node.
 *
 * An edit remembers what the register held when it was made (`was`). While the record still holds that,
 * nobody is overwritten; when it holds something else and not what was typed, the register changed
 * elsewhere, and a person decides. Typed text is kept as typed (a space at the end of a half-written
 * name stays) and made canonical only in changes.
 */

import { registerName } from './register-name.ts';
import { findField } from '../../shared/schema/fields.ts';
import type { Change } from '../../shared/document/change.ts';
import { difference } from '../../shared/document/difference.ts';
import { readField } from '../../shared/schema/register.ts';
import type { Collection, RecordOf, Value } from '../../shared/schema/records.ts';

export interface Edit {
  readonly field: string;
  readonly member: string | null;
  /** What the record held when this was typed, or when it was last decided to keep it. */
  readonly was: Value;
  /** As typed. */
  readonly yours: Value;
}

/** By register name. */
export type Edits = ReadonlyMap<string, Edit>;

export const noEdits: Edits = new Map();

/** A register that was typed over here and changed elsewhere. */
export interface ChangedElsewhere {
  readonly field: string;
  readonly member: string | null;
  readonly was: Value;
  readonly yours: Value;
  readonly theirs: Value;
}

/** The record with these edits on it. */
export function withEdits<C extends Collection>(collection: C, record: RecordOf[C], edits: Edits): RecordOf[C] {
  if (edits.size === 0) return record;
  const fields: Record<string, unknown> = { ...record };
  const copied = new Set<string>();
  for (const { field, member, yours } of edits.values()) {
    if (member === null) {
      fields[field] = yours;
      continue;
    }
    if (!copied.has(field)) {
      fields[field] = { ...(fields[field] as object | undefined) };
      copied.add(field);
    }
    const members = fields[field] as Record<string, Value>;
    const value = canonicalValue(collection, field, yours);
    if (value === null) delete members[member];
    else members[member] = value;
  }
  // The same fields as the record it started from, with values the editor typed into them.
  return fields as unknown as RecordOf[C];
}

/** Typing `value` into a register. Typing what the record holds anyway removes the edit. */
export function edited<C extends Collection>(
  edits: Edits,
  collection: C,
  baseline: RecordOf[C],
  field: string,
  member: string | null,
  value: Value,
): Edits {
  const name = registerName(field, member);
  const next = new Map(edits);
  const holds = readField(collection, baseline, field, member);
  if (value === holds || (member !== null && canonicalValue(collection, field, value) === holds)) {
    next.delete(name);
    return next;
  }
  const before = edits.get(name);
  // `was` may be null, which says that the member was not in.
  next.set(name, { field, member, was: before === undefined ? holds : before.was, yours: value });
  return next;
}

/** Back to what the record holds: one register, or (without `member`) every register of the field. */
export function reverted(edits: Edits, field: string, member?: string | null): Edits {
  const next = new Map(edits);
  for (const [name, edit] of edits) {
    if (edit.field === field && (member === undefined || edit.member === member)) next.delete(name);
  }
  return next;
}

/** The decision to keep what was typed although the record now holds something else. */
export function keptMine<C extends Collection>(
  edits: Edits,
  collection: C,
  baseline: RecordOf[C],
  field: string,
  member: string | null,
): Edits {
  const name = registerName(field, member);
  const edit = edits.get(name);
  if (edit === undefined) return edits;
  return new Map(edits).set(name, { ...edit, was: readField(collection, baseline, field, member) });
}

/** The edits whose register no longer holds what it held, and does not hold what was typed either. */
export function changedElsewhere<C extends Collection>(
  edits: Edits,
  collection: C,
  baseline: RecordOf[C],
): readonly ChangedElsewhere[] {
  const changed: ChangedElsewhere[] = [];
  for (const { field, member, was, yours } of edits.values()) {
    const theirs = readField(collection, baseline, field, member);
    if (theirs === was || theirs === canonicalValue(collection, field, yours)) continue;
    changed.push({ field, member, was, yours, theirs });
  }
  return changed;
}

/** Every register that differs between two states of a record and is a person's to write. */
export function changesBetween<C extends Collection>(
  collection: C,
  from: RecordOf[C],
  to: RecordOf[C],
): readonly Change[] {
  return difference(collection, from, to).filter(({ field }) => findField(collection, field)?.write !== 'server');
}

/** How edits are kept on the device: as changes from what was to what was typed. */
export function keptOf(edits: Edits, collection: Collection, id: string): readonly Change[] {
  return [...edits.values()].map(({ field, member, was, yours }) => ({
    collection,
    id,
    field,
    member,
    before: was,
    after: yours,
  }));
}

/** The edits that were kept; those of fields that no longer exist are left out. */
export function editsOf(collection: Collection, kept: readonly Change[]): Edits {
  const edits = new Map<string, Edit>();
  for (const { field, member, before, after } of kept) {
    const spec = findField(collection, field);
    if (spec === undefined || (spec.shape === 'members') !== (member !== null)) continue;
    edits.set(registerName(field, member), { field, member, was: before, yours: after });
  }
  return edits;
}

export function canonicalValue(collection: Collection, field: string, value: Value): Value {
  return findField(collection, field)?.canonical(value) ?? null;
}
