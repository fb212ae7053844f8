/** Why an actor may change nothing of a record: a missing right, somebody else's desk, or a user who holds more. */

import type { Change } from '../document/change.ts';
import { namingField } from '../schema/fields.ts';
import { nameOf, type Collection, type RecordOf } from '../schema/records.ts';
import type { Review } from './review.ts';
import type { Reason } from './reasons.ts';

/** A change that changes nothing: what still objects to it objects to every change of the record. */
export function touchOf<C extends Collection>(collection: C, record: RecordOf[C]): Change {
  const name = nameOf(collection, record);
  return { collection, id: record.id, field: namingField[collection], member: null, before: name, after: name };
}

/** The first objection that is about the record and not about its name. Null: it may be changed. */
export function untouchableBecause(touch: Review): Reason | null {
  const reasons = touch.verdicts.flatMap((verdict) => verdict.reasons);
  return reasons.find(({ code }) => code !== 'invalid' && code !== 'name-taken') ?? null;
}
