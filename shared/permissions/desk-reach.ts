/**
 * Whom a change of what is on desks reaches: who may edit a record afterwards and could not before, or no
 * longer, because it comes onto a desk or leaves one. Whoever edits all desks, or may edit no such record at
 * all, is reached by none of it.
 */

import type { Change } from '../document/change.ts';
import { deskListField, desksField, recordPermissions } from '../schema/fields.ts';
import { overlay } from '../schema/organisation.ts';
import type { OrganisationView } from '../schema/organisation-view.ts';
import { allCollections, collections, type Collection } from '../schema/records.ts';
import { desksOfRecord, isOnDesks, outOfDeskScope } from './desk-scope.ts';
import { compileSubject, has, mayAct, type Subject } from './subject.ts';

export interface Reached {
  readonly collection: Collection;
  readonly id: string;
}

export interface DeskReach {
  readonly user: string;
  readonly gains: readonly Reached[];
  readonly losses: readonly Reached[];
}

/** Rights are those before the change: what it does to rights is said by `whatChanges`. */
export function whoReaches(changes: readonly Change[], before: OrganisationView, now: number): readonly DeskReach[] {
  if (!before.knows(collections.users) || !before.knows(collections.desks)) return [];
  const after = overlay(before, changes);
  const moved = movedBy(changes, before, after);
  const users = new Set(
    moved.flatMap(({ left, entered }) => [...left, ...entered]).flatMap((desk) => [...before.usersOnDesk(desk)]),
  );
  return [...users].flatMap((id) => {
    const subject = subjectOf(id, before, now);
    if (subject === null || subject.desks.edit === 'all') return [];
    const [gains, losses]: [Reached[], Reached[]] = [[], []];
    for (const { collection, id: record, was, is } of moved) {
      if (!has(subject, recordPermissions[collection].edit)) continue;
      const [could, can] = [mayReach(subject, was), mayReach(subject, is)];
      if (can && !could) gains.push({ collection, id: record });
      if (could && !can) losses.push({ collection, id: record });
    }
    return gains.length + losses.length === 0 ? [] : [{ user: id, gains, losses }];
  });
}

interface Moved extends Reached {
  /** The desks it is on; null: it is not there. */
  readonly was: readonly string[] | null;
  readonly is: readonly string[] | null;
  readonly left: readonly string[];
  readonly entered: readonly string[];
}

function movedBy(changes: readonly Change[], before: OrganisationView, after: OrganisationView): readonly Moved[] {
  const looked = new Map<string, Reached>();
  const look = (collection: Collection, id: string): void => void looked.set(`${collection}/${id}`, { collection, id });
  // Desks that are deleted or restored, with all that is on them.
  const turned = new Set<string>();
  for (const { collection, id, field, member } of changes) {
    if (field === desksField[collection]?.field || (isOnDesks(collection) && field === 'deletedAt'))
      look(collection, id);
    if (collection !== collections.desks) continue;
    if (field === 'deletedAt') turned.add(id);
    for (const other of allCollections)
      if (member !== null && field === deskListField[other]?.field) look(other, member);
  }
  if (turned.size > 0)
    for (const collection of allCollections.filter(isOnDesks))
      for (const { id } of before.all(collection))
        if ([before, after].some((view) => desksIn(view, collection, id)?.some((desk) => turned.has(desk))))
          look(collection, id);
  return [...looked.values()].flatMap(({ collection, id }) => {
    const [was, is] = [desksIn(before, collection, id), desksIn(after, collection, id)];
    const left = (was ?? []).filter((desk) => is?.includes(desk) !== true);
    const entered = (is ?? []).filter((desk) => was?.includes(desk) !== true);
    return left.length + entered.length === 0 ? [] : [{ collection, id, was, is, left, entered }];
  });
}

function desksIn(organisation: OrganisationView, collection: Collection, id: string): readonly string[] | null {
  const record = organisation.get(collection, id);
  return record === undefined || record.deletedAt !== null ? null : desksOfRecord(collection, record, organisation);
}

function mayReach(subject: Subject, desks: readonly string[] | null): boolean {
  return desks !== null && outOfDeskScope(subject, desks) === null;
}

/** Where somebody will be is not known: roles that accept some places only do not count. */
function subjectOf(id: string, organisation: OrganisationView, now: number): Subject | null {
  const user = organisation.get(collections.users, id);
  if (user === undefined) return null;
  const subject = compileSubject(user, organisation, { now, place: null });
  return mayAct(subject) ? subject : null;
}
