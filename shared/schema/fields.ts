/**
 * The one table of fields: field → collection → room → write permission, shape, check, limit, as the
 * descriptions of the collections say.
 *
 * Nothing outside this table can be written. Reading is by room (rooms.ts); what a whole change set may
 * do is judged in permissions/review.ts.
 */

import type { PermissionKey } from '../catalogue/permissions.ts';
import type { Description } from '../collections/describe.ts';
import { descriptions } from '../collections/descriptions.ts';
import type { Field } from '../collections/field.ts';
import { checkAssignment, checkMembership, type Check } from './checks.ts';
import { isRecordId } from './ids.ts';
import type { NameKind } from './name-characters.ts';
import { allCollections, collections, isCollection, perCollection, type Collection } from './records.ts';
import type { Room } from './rooms.ts';
import type { Value } from './value.ts';

/** A field in its collection. */
export interface FieldSpec extends Omit<Field, 'check' | 'held' | 'refersTo' | 'room' | 'write'> {
  readonly collection: Collection;
  readonly field: string;
  readonly room: Room;
  /** What one needs to change this field of an existing record; `server`: no client may. */
  readonly write: PermissionKey | 'server';
  /** Whether the record exists only while this field is not empty. */
  readonly naming: boolean;
  readonly refersTo: Collection | null;
  readonly check: Check;
}

/** What one needs to create, change and delete (or restore) a record of each collection. */
export const recordPermissions = perCollection((collection) => descriptions[collection].permissions);

/** Where each collection's records are. A field may be in a room of its own. */
export const collectionRoom = perCollection((collection) => descriptions[collection].room);

export const namingField = perCollection((collection) => descriptions[collection].naming);

/** Which characters the collection's names may have. */
export function nameKindOf(collection: Collection): NameKind {
  return findField(collection, namingField[collection])?.max === 'usernameLength' ? 'username' : 'name';
}

const fieldsByCollection = perCollection((collection): readonly FieldSpec[] => {
  const described: Description = descriptions[collection];
  return Object.entries(described.fields).map(([field, given]) => specOf(collection, described, field, given));
});

export const fieldSpecs: readonly FieldSpec[] = allCollections.flatMap((collection) => fieldsByCollection[collection]);

const byName: ReadonlyMap<string, FieldSpec> = new Map(
  fieldSpecs.map((spec) => [`${spec.collection}/${spec.field}`, spec]),
);

export function findField(collection: Collection, field: string): FieldSpec | undefined {
  return byName.get(`${collection}/${field}`);
}

/** What is said beside a record's name; null: nothing. */
export const besideField = perCollection((collection) => specNamed(collection, descriptions[collection].beside));

/** The field that says on which desks a record is: it refers to desks, or to records that are on desks. */
export const desksField = perCollection((collection) => specNamed(collection, descriptions[collection].desks));

/** The field of desks that lists the collection's records that are on them. */
export const deskListField = perCollection((collection) => {
  const described: Description = descriptions[collection];
  return specNamed(collections.desks, described.listedOnDesk);
});

function specNamed(collection: Collection, field: string | undefined): FieldSpec | null {
  return field === undefined ? null : (findField(collection, field) ?? null);
}

/** In the order in which they are shown. */
export function fieldsOf(collection: Collection): readonly FieldSpec[] {
  return fieldsByCollection[collection];
}

/** The rooms that a collection's fields are in: that of its records first. */
export const collectionRooms = perCollection((collection): readonly Room[] => [
  ...new Set([collectionRoom[collection], ...fieldsOf(collection).map(({ room }) => room)]),
]);

/** The room a field is in; of a field that is not known, that of its records. */
export function roomOf(collection: Collection, field: string): Room {
  return findField(collection, field)?.room ?? collectionRoom[collection];
}

/** The collections of which something is read in this room. */
export function collectionsIn(room: Room): readonly Collection[] {
  return allCollections.filter((collection) => collectionRooms[collection].includes(room));
}

/** Grows with every collection and field: devices and servers of other versions judge differently. */
export const schemaVersion = Math.max(
  ...allCollections.map((collection) => descriptions[collection].since),
  ...fieldSpecs.map((spec) => spec.since ?? 1),
);

function specOf(collection: Collection, described: Description, field: string, given: Field): FieldSpec {
  const { refersTo } = given;
  if (refersTo !== null && !isCollection(refersTo)) {
    throw new Error(`${collection}/${field} refers to ${refersTo}, which is no collection`);
  }
  return {
    ...given,
    collection,
    field,
    room: given.room ?? described.room,
    write: given.write ?? described.permissions.edit,
    naming: field === described.naming,
    refersTo,
    check: given.check ?? referenceCheck(given, refersTo),
  };
}

function referenceCheck(given: Field, refersTo: Collection | null): Check {
  if (refersTo === null) throw new Error(`a ${given.kind} needs a check`);
  const known = (id: string): boolean => isRecordId(refersTo, id) || given.refersAlsoTo(id);
  if (given.kind === 'assignments') return checkAssignment(known);
  if (given.kind === 'references') return checkMembership(known);
  return (id: Value) => (id === null || (typeof id === 'string' && known(id)) ? null : 'not-an-id');
}
