import type { Change } from '../../../shared/document/change.ts';
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
  const changes = record.changes.map(({ change }) => change).filter((change) => change.field !== 'deletedAt');
  const key = record.isNew ? `${record.collection}/new` : `${record.collection}/${record.id}`;
  const kept = (await client.drafts.load(key)) ?? [];
  // The one draft of a new record is somebody's unfinished other one.
  if (record.isNew && kept.length > 0) return { kind: 'draft-in-the-way' };
  await client.drafts.store(key, [
    ...kept.filter((before) => !changes.some((change) => isSame(change, before))),
    ...changes,
  ]);
  if (done !== null) await client.discardAttention(done);
  return { kind: 'opened', href: `/${key}` };
}

function isSame(one: Change, other: Change): boolean {
  return one.field === other.field && one.member === other.member;
}
