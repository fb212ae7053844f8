/** Why an actor may change nothing of a record: a missing right, somebody else's desk, or a user who holds more. */

import type { Change } from '../document/change.ts';
import { namingField } from '../schema/fields.ts';
import { readField } from '../schema/register.ts';
import type { Collection, RecordOf } from '../schema/records.ts';
import type { Review } from './review.ts';
import type { Reason } from './reasons.ts';

/** A change that changes nothing: what still objects to it objects to every change of the record. */
export function touchOf<C extends Collection>(
  collection: C,
  record: RecordOf[C],
  field: string = namingField[collection],
): Change {
  const value = readField(collection, record, field);
  return { collection, id: record.id, field, member: null, before: value, after: value };
}

/** The first objection that is about the record and not about its name. Null: it may be changed. */
export function untouchableBecause(touch: Review): Reason | null {
  const reasons = touch.verdicts.flatMap((verdict) => verdict.reasons);
  return reasons.find(({ code }) => code !== 'invalid' && code !== 'name-taken') ?? null;
}
