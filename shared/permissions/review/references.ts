/** What a change newly refers to exists and is not deleted. Taking out a reference to something gone is fine. */

import { findBuiltInRole } from '../../catalogue/built-in-roles.ts';
import type { Change } from '../../document/change.ts';
import { findField } from '../../schema/fields.ts';
import type { OrganisationView } from '../../schema/organisation-view.ts';
import { readRegister } from '../../schema/register.ts';
import type { Collection, RecordOf } from '../../schema/records.ts';
import { isLive, type Case } from './case.ts';

export function judgeReferences({ touched, after, objections }: Case): void {
  for (const record of touched) {
    for (const change of record.changes) {
      const collection = findField(change.collection, change.field)?.refersTo ?? null;
      // The field table knows every scope.
      if (collection === null || collection === 'scopes') continue;
      if (change.member === null || !isNew(record.before, change)) continue;
      if (!exists(collection, change.member, after)) {
        objections.add(change, { code: 'reference-missing', collection, id: change.member });
      }
    }
  }
}

function isNew(before: RecordOf[Collection] | undefined, change: Change): boolean {
  const spec = findField(change.collection, change.field);
  if (change.after === null || spec === undefined) return false;
  return before === undefined || readRegister(before, spec, change.member) === null;
}

function exists(collection: Collection, id: string, organisation: OrganisationView): boolean {
  if (collection === 'roles' && findBuiltInRole(id) !== undefined) return true;
  return !organisation.knows(collection) || isLive(organisation.get(collection, id));
}
