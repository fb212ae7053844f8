/**
 * Editing is scoped by desk: actors who may not edit all desks change only the desks they are assigned to and
 * the records that are on one of these, and add users and agents to or remove them from only those. What is
 * put on a desk by being listed there, or by what it refers to, must be theirs as well: the right over both.
 *
 * Judged by the state before the change set, so that nobody can first take a desk and then edit it. A deleted
 * desk is nobody's: restoring one is left to those who edit all desks. A record on no desk needs `desk_outside`.
 */

import { desksField, findField, namingField } from '../../schema/fields.ts';
import { collections } from '../../schema/records.ts';
import type { Change } from '../../document/change.ts';
import type { OrganisationView } from '../../schema/organisation-view.ts';
import type { Steps } from '../../schema/steps.ts';
import { desksOfRecord, isOnDesks, outOfDeskScope, putsOnDesks, whyNotPut } from '../desk-scope.ts';
import type { Reason } from '../reasons.ts';
import { isLive, type Case, type Touched } from './case.ts';

export function* judgeDesks(given: Case): Steps<void> {
  const { changes, touched, before, actor, objections } = given;
  for (const record of touched) {
    if (!isOnDesks(record.collection)) continue;
    yield;
    judgeOnDesks(record, given);
  }
  const { edit, outside } = actor.desks;
  if (edit === 'all' && outside) return;
  for (const change of changes) {
    yield;
    const objection = (edit === 'all' ? null : judgeDesk(change, edit, before)) ?? judgePutting(change, given);
    if (objection !== null) objections.add(change, objection);
  }
}

/** A record that is on desks, or on none. On which a new one may be put is judged desk by desk. */
function judgeOnDesks(record: Touched, { before, after, actor, objections }: Case): void {
  if (record.before !== undefined) {
    const objection = outOfDeskScope(actor, desksOfRecord(record.collection, record.before, before));
    if (objection !== null) objections.addToAll(record.changes, objection);
    return;
  }
  if (record.after === undefined || actor.desks.outside) return;
  const desks = desksOfRecord(record.collection, record.after, after);
  if (desks === null || desks.length > 0) return;
  const naming = namingField[record.collection];
  const saying = desksField[record.collection]?.field;
  const making = record.changes.filter(({ field }) => field === naming || field === saying);
  objections.addToAll(making, { code: 'desk-none' });
}

/** The desk itself, or somebody's or something's place on it. */
function judgeDesk(change: Change, edit: ReadonlySet<string>, before: OrganisationView): Reason | null {
  const desk = deskOf(change);
  if (desk === null || edit.has(desk)) return null;
  const record = before.get(collections.desks, desk);
  const making = change.collection === collections.desks && record === undefined;
  const clearing =
    change.collection !== collections.desks &&
    change.after === null &&
    // Where nothing is known of desks, the server knows whether it is gone.
    !(before.knows(collections.desks) && isLive(record));
  return making || clearing ? null : { code: 'desk-not-yours', desk };
}

/** The desk whose people or data a change is about, or null. */
function deskOf({ collection, id, field, member }: Change): string | null {
  if (collection === collections.desks) return id;
  const scoping = collection === collections.users ? usersDesks : desksField[collection];
  return scoping?.field === field && scoping.refersTo === collections.desks ? member : null;
}

/**
 * What comes onto a desk with this change, or leaves it: a queue that a desk lists, an agent that has a device.
 * What is made in this change set is judged where it is made.
 */
function judgePutting({ collection, field, member, after }: Change, { before, actor }: Case): Reason | null {
  const spec = findField(collection, field);
  if (spec === undefined || spec.refersTo === null || member === null || !putsOnDesks(spec)) return null;
  return whyNotPut(actor, spec.refersTo, member, after === null ? 'away' : 'there', before);
}

const usersDesks = findField(collections.users, 'desks');
