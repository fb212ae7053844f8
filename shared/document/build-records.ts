/**
 * Records from registers, many at once: each record is built in place and handed out when complete, which
 * writing register by register (a new record for each) would make quadratic.
 *
 * Guarantees: canonical, complete records. Refuses (leaves out): whatever is not a register of the schema.
 */

import { fieldsOf, findField, type FieldSpec } from '../schema/fields.ts';
import type { Collection, RecordOf, Value } from '../schema/records.ts';
import type { RegisterName } from './change.ts';

type Draft = Record<string, Value | Record<string, Value>>;

/** Including records without a name, which nobody sees but which keep what was written to them. */
export function buildRecords<C extends Collection>(
  collection: C,
  entries: Iterable<RegisterName & { readonly value: Value }>,
): Map<string, RecordOf[C]> {
  const drafts = new Map<string, Draft>();
  const specs = fieldsOf(collection);
  for (const { id, field, member, value } of entries) {
    const spec = registerSpec(collection, field, member);
    if (spec === null) continue;
    let draft = drafts.get(id);
    if (draft === undefined) drafts.set(id, (draft = blank(id, specs)));
    const canonical = spec.canonical(value);
    if (member === null) draft[field] = canonical;
    else if (canonical !== null) addMember(draft[field], member, canonical);
  }
  // Built from the field table, which says the same as the record types.
  return drafts as unknown as Map<string, RecordOf[C]>;
}

/** The field a register belongs to, if there is one and it has (or lacks) members as the register does. */
export function registerSpec(collection: Collection, field: string, member: string | null): FieldSpec | null {
  const spec = findField(collection, field);
  return spec === undefined || (spec.shape === 'members') !== (member !== null) ? null : spec;
}

function blank(id: string, specs: readonly FieldSpec[]): Draft {
  const draft: Draft = { id };
  for (const spec of specs) draft[spec.field] = spec.shape === 'members' ? {} : spec.absent;
  return draft;
}

function addMember(members: Value | Record<string, Value> | undefined, member: string, value: Value): void {
  // Assigning `__proto__` would set the prototype; no member has that name.
  if (typeof members === 'object' && members !== null && member !== '__proto__') members[member] = value;
}
