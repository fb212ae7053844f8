/**
 * A change is one register of one record from one value to another. Everything speaks of changes: the
 * editor, review, the wire, the activity log, Needs attention.
 */

import type { Collection, Value } from '../schema/records.ts';

export interface Change {
  readonly collection: Collection;
  readonly id: string;
  readonly field: string;
  /** The member of a field that holds members; null for a field that holds one value. */
  readonly member: string | null;
  /** Canonical (see schema/fields.ts). For a member: null is "not in". */
  readonly before: Value;
  readonly after: Value;
}

/** The key of a register within its collection's root map: `recordId/field` or `recordId/field/member`. */
export function registerKey(id: string, field: string, member: string | null): string {
  return member === null ? `${id}/${field}` : `${id}/${field}/${member}`;
}

export interface RegisterName {
  readonly id: string;
  readonly field: string;
  readonly member: string | null;
}

/** Takes a register key apart; null if it has no field. A member may contain slashes. */
export function parseRegisterKey(key: string): RegisterName | null {
  const first = key.indexOf('/');
  if (first <= 0) return null;
  const second = key.indexOf('/', first + 1);
  if (second === -1) {
    const field = key.slice(first + 1);
    return field === '' ? null : { id: key.slice(0, first), field, member: null };
  }
  const field = key.slice(first + 1, second);
  const member = key.slice(second + 1);
  return field === '' || member === '' ? null : { id: key.slice(0, first), field, member };
}
