import type { Change } from '../../../shared/document/change.ts';
import { fieldsOf } from '../../../shared/schema/fields.ts';
import type { Client } from '../../data/client.ts';
import type { RefusedRecord } from './attention-records.ts';

export type EditAgainResult =
  | { readonly kind: 'draft-in-the-way' }
  | { readonly kind: 'opened'; readonly href: string };

/**
 * Puts what was refused into the draft of the record's editor, where it can be changed and saved again.
 * Whatever the draft held already stays, except where the refused Save says otherwise. `done`: the
 * attention item to put away, once its values are durable in the draft.
 */
export async function editAgain(client: Client, record: RefusedRecord, done: string | null): Promise<EditAgainResult> {
  const refused = record.changes.map(({ change }) => change).filter((change) => change.field !== 'deletedAt');
  const changes = record.isNew ? [...refused, ...leftEmpty(record, refused)] : refused;
  const key = record.isNew ? `${record.collection}/new` : `${record.collection}/${record.id}`;
  const kept = (await client.drafts.load(key)) ?? [];
  // The one draft of a new record is already in use for another.
  if (record.isNew && kept.length > 0) return { kind: 'draft-in-the-way' };
  await client.drafts.store(key, [
    ...kept.filter((before) => !changes.some((change) => isSame(change, before))),
    ...changes,
  ]);
  if (done !== null) await client.discardAttention(done);
  return { kind: 'opened', href: `/${key}` };
}

/**
 * The fields that a refused new record left as a blank one has them. A Save does not write those, and a
 * form that starts with something else (users start enabled) would put that in their place.
 */
function leftEmpty({ collection, id }: RefusedRecord, refused: readonly Change[]): readonly Change[] {
  return fieldsOf(collection)
    .filter(({ field, shape, write }) => shape === 'value' && write !== 'server' && field !== 'deletedAt')
    .filter(({ field }) => !refused.some((change) => change.field === field))
    .map(({ field, absent }) => ({ collection, id, field, member: null, before: absent, after: absent }));
}

function isSame(one: Change, other: Change): boolean {
  return one.field === other.field && one.member === other.member;
}
