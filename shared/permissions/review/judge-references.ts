/**
 * Whatever a change newly refers to exists and is not deleted. Removing a reference to something that is gone
 * is fine.
 */

import { findBuiltInRole } from '../../catalogue/built-in-roles.ts';
import type { Change } from '../../document/change.ts';
import { findField } from '../../schema/fields.ts';
import type { OrganisationView } from '../../schema/organisation-view.ts';
import { readRegister } from '../../schema/register.ts';
import { collections, type Collection, type RecordOf } from '../../schema/records.ts';
import type { Steps } from '../../schema/steps.ts';
import { isLive, type Case } from './case.ts';

export function* judgeReferences({ touched, after, objections }: Case): Steps<void> {
  for (const record of touched) {
    for (const change of record.changes) {
      yield;
      const collection = findField(change.collection, change.field)?.refersTo ?? null;
      if (collection === null || !isNew(record.before, change)) continue;
      const id = change.member ?? String(change.after);
      if (!exists(collection, id, after)) objections.add(change, { code: 'reference-missing', collection, id });
    }
  }
}

function isNew(before: RecordOf[Collection] | undefined, change: Change): boolean {
  const spec = findField(change.collection, change.field);
  if (change.after === null || spec === undefined) return false;
  if (before === undefined) return true;
  const held = readRegister(before, spec, change.member);
  return change.member === null ? held !== change.after : held === null;
}

function exists(collection: Collection, id: string, organisation: OrganisationView): boolean {
  if (collection === collections.roles && findBuiltInRole(id) !== undefined) return true;
  return !organisation.knows(collection) || isLive(organisation.get(collection, id));
}
