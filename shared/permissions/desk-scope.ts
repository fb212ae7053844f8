/**
 * Editing is scoped by desk for what is on desks, too: one of its desks must be the actor's. What is on no
 * desk needs `desk_outside`, whatever else one holds.
 */

import type { FieldSpec } from '../schema/fields.ts';
import { membersIn } from '../schema/register.ts';
import type { Reason } from './reasons.ts';
import type { Subject } from './subject.ts';

/** The desks a record is on. A deleted desk is nobody's. */
export function liveDesks(record: object, spec: FieldSpec, isLive: (desk: string) => boolean): readonly string[] {
  return membersIn(record, spec).filter(isLive);
}

/** The objection to editing what is on these desks; null: none. */
export function outOfDeskScope({ desks }: Subject, on: readonly string[]): Reason | null {
  const [first] = on;
  if (first === undefined) return desks.outside ? null : { code: 'desk-none' };
  const { edit } = desks;
  return edit === 'all' || on.some((desk) => edit.has(desk)) ? null : { code: 'desk-not-yours', desk: first };
}
