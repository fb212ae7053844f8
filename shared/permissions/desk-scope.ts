/**
 * Editing is scoped by desk for what is on desks, too: one of its desks must be the actor's. What is on no
 * desk needs `desk_outside`, whatever else one holds.
 *
 * An agent says itself on which desks it is; a queue is on the desks that list it; a device on those of its
 * agents. A deleted desk is nobody's.
 */

import { deskListField, desksField, type FieldSpec } from '../schema/fields.ts';
import type { OrganisationView } from '../schema/organisation-view.ts';
import { membersIn } from '../schema/register.ts';
import { allCollections, collections, type Collection, type RecordOf } from '../schema/records.ts';
import type { Reason } from './reasons.ts';
import type { Subject } from './subject.ts';

export function isOnDesks(collection: Collection): boolean {
  return desksField[collection] !== null || deskListField[collection] !== null;
}

/** The desks a record is on. Null: its collection is not on desks, or this replica does not know what says so. */
export function desksOfRecord<C extends Collection>(
  collection: C,
  record: RecordOf[C],
  organisation: OrganisationView,
): readonly string[] | null {
  if (!organisation.knows(collections.desks)) return null;
  if (deskListField[collection] !== null) {
    return [...organisation.desksListing(record.id)].filter((desk) => isDesk(desk, organisation));
  }
  const spec = desksField[collection];
  if (spec === null) return null;
  if (spec.refersTo === collections.desks) return membersIn(record, spec).filter((desk) => isDesk(desk, organisation));
  return desksOfReferred(record, spec, organisation);
}

/** The objection to editing what is on these desks; null: none. */
export function outOfDeskScope({ desks }: Subject, on: readonly string[] | null): Reason | null {
  if (on === null) return null;
  const [first] = on;
  if (first === undefined) return desks.outside ? null : { code: 'desk-none' };
  const { edit } = desks;
  return edit === 'all' || on.some((desk) => edit.has(desk)) ? null : { code: 'desk-not-yours', desk: first };
}

/** Whether the members of this field are on desks themselves, and are put there, or put the record there. */
export function putsOnDesks(spec: FieldSpec): boolean {
  return puttingFields.has(spec);
}

/**
 * The objection to putting this record on a desk, or to taking it away, as far as it is about the record. What
 * is on no desk may be taken away: nobody loses it.
 */
export function whyNotPut(
  actor: Subject,
  collection: Collection,
  id: string,
  where: 'away' | 'there',
  organisation: OrganisationView,
): Reason | null {
  const record = organisation.knows(collection) ? organisation.get(collection, id) : undefined;
  if (record === undefined) return null;
  const desks = desksOfRecord(collection, record, organisation);
  return where === 'away' && desks?.length === 0 ? null : outOfDeskScope(actor, desks);
}

const puttingFields: ReadonlySet<FieldSpec> = new Set(
  allCollections
    .flatMap((collection) => [deskListField[collection], desksField[collection]])
    .filter((spec): spec is FieldSpec => spec !== null && spec.refersTo !== collections.desks),
);

function isDesk(id: string, organisation: OrganisationView): boolean {
  return organisation.get(collections.desks, id)?.deletedAt === null;
}

function desksOfReferred(record: object, spec: FieldSpec, organisation: OrganisationView): readonly string[] | null {
  const { refersTo } = spec;
  if (refersTo === null || !organisation.knows(refersTo)) return null;
  const desks = new Set<string>();
  for (const id of membersIn(record, spec)) {
    const referred = organisation.get(refersTo, id);
    if (referred === undefined) continue;
    for (const desk of desksOfRecord(refersTo, referred, organisation) ?? []) desks.add(desk);
  }
  return [...desks];
}
