/** How many members one field and how many records one collection may have. */

import { fieldsOf } from '../../schema/fields.ts';
import { limits } from '../../schema/limits.ts';
import { perCollection, type Collection, type RecordOf } from '../../schema/records.ts';
import type { Steps } from '../../schema/steps.ts';
import { comesToLife, type Case, type Touched } from './case.ts';

const limitedFields = perCollection((collection) =>
  fieldsOf(collection).filter((spec) => spec.shape === 'members' && spec.max !== null),
);

export function* judgeLimits(given: Case): Steps<void> {
  for (const record of given.touched) {
    yield;
    judgeMembers(record, given);
  }
  const grown = given.touched.filter(comesToLife);
  for (const collection of new Set(grown.map((record) => record.collection))) judgeCount(collection, grown, given);
}

function judgeMembers(record: Touched, { objections }: Case): void {
  if (record.after === undefined) return;
  for (const { field, max } of limitedFields[record.collection]) {
    const added = record.changes.filter((change) => change.field === field && change.after !== null);
    if (added.length === 0 || max === null || membersIn(record.after, field) <= limits[max]) continue;
    objections.addToAll(added, { code: 'limit', limit: max, max: limits[max] });
  }
}

function membersIn(record: RecordOf[Collection], field: string): number {
  // The field table says that this field holds members.
  return Object.keys((record as unknown as Readonly<Record<string, object>>)[field] ?? {}).length;
}

function judgeCount(collection: Collection, grown: readonly Touched[], { before, after, objections }: Case): void {
  const count = after.count(collection);
  if (count <= limits.recordsPerCollection || count <= before.count(collection)) return;
  for (const record of grown) {
    if (record.collection !== collection) continue;
    objections.addToAll(record.changes, {
      code: 'limit',
      limit: 'recordsPerCollection',
      max: limits.recordsPerCollection,
    });
  }
}
