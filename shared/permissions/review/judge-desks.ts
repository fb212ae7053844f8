/**
 * Editing is scoped by desk: actors who may not edit all desks change only the desks they are assigned to and
 * the records that are on one of these, and add users and agents to or remove them from only those.
 *
 * Judged by the state before the change set, so that nobody can first take a desk and then edit it. A deleted
 * desk is nobody's: restoring one is left to those who edit all desks. A record on no desk needs `desk_outside`.
 */

import { desksField, namingField, type FieldSpec } from '../../schema/fields.ts';
import { collections } from '../../schema/records.ts';
import type { Change } from '../../document/change.ts';
import type { OrganisationView } from '../../schema/organisation-view.ts';
import type { Steps } from '../../schema/steps.ts';
import { liveDesks, outOfDeskScope } from '../desk-scope.ts';
import { isLive, type Case, type Touched } from './case.ts';

export function* judgeDesks(given: Case): Steps<void> {
  const { changes, touched, before, actor, objections } = given;
  for (const record of touched) {
    const spec = desksField[record.collection];
    if (spec === null) continue;
    yield;
    judgeOnDesks(record, spec, given);
  }
  const { edit } = actor.desks;
  if (edit === 'all') return;
  for (const change of changes) {
    yield;
    const desk = deskOf(change);
    if (desk === null || edit.has(desk)) continue;
    const record = before.get(collections.desks, desk);
    const making = change.collection === collections.desks && record === undefined;
    const clearing =
      change.collection !== collections.desks &&
      change.after === null &&
      before.knows(collections.desks) &&
      !isLive(record);
    if (!making && !clearing) objections.add(change, { code: 'desk-not-yours', desk });
  }
}

/** A record that is on desks, or on none. On which a new one may be put is judged desk by desk. */
function judgeOnDesks(record: Touched, spec: FieldSpec, { before, after, actor, objections }: Case): void {
  if (record.before !== undefined) {
    const objection = outOfDeskScope(actor, liveDesks(record.before, spec, isDeskIn(before)));
    if (objection !== null) objections.addToAll(record.changes, objection);
    return;
  }
  if (record.after === undefined) return;
  if (actor.desks.outside || liveDesks(record.after, spec, isDeskIn(after)).length > 0) return;
  const naming = namingField[record.collection];
  const making = record.changes.filter(({ field }) => field === naming || field === spec.field);
  objections.addToAll(making, { code: 'desk-none' });
}

function isDeskIn(organisation: OrganisationView): (id: string) => boolean {
  if (!organisation.knows(collections.desks)) return () => true;
  return (id) => isLive(organisation.get(collections.desks, id));
}

/** The desk whose people or data a change is about, or null. */
function deskOf({ collection, id, field, member }: Change): string | null {
  if (collection === collections.desks) return id;
  const scoping = collection === collections.users ? 'desks' : desksField[collection]?.field;
  return field === scoping ? member : null;
}
