import type { Change } from '../../../shared/document/change.ts';
import { findField, namingField } from '../../../shared/schema/fields.ts';
import { collections } from '../../../shared/schema/records.ts';

/** A queue and its place on a desk, in one change set; nothing without a name. */
export function newQueueChanges(desk: string, id: string, name: string): readonly Change[] {
  const naming = namingField[collections.queues];
  const after = findField(collections.queues, naming)?.canonical(name) ?? '';
  if (after === '') return [];
  return [
    { collection: collections.queues, id, field: naming, member: null, before: '', after },
    { collection: collections.desks, id: desk, field: 'queues', member: id, before: null, after: true },
  ];
}
