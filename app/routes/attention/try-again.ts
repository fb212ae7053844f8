import type { Change } from '../../../shared/document/change.ts';
import type { Reason } from '../../../shared/permissions/reasons.ts';
import { findField } from '../../../shared/schema/fields.ts';
import type { Collection, Value } from '../../../shared/schema/records.ts';
import type { AttentionItem } from '../../data/attention-item.ts';
import type { Client, SaveFailure } from '../../data/client.ts';

export type TryAgainResult =
  | { readonly kind: 'saved' }
  | { readonly kind: 'refused'; readonly reasons: readonly Reason[] }
  | { readonly kind: 'failed'; readonly why: SaveFailure };

/** The same Save once more, as a new one, over what is there now. Put away as soon as it is saved on this device. */
export async function tryAgain(client: Client, item: AttentionItem): Promise<TryAgainResult> {
  await client.loadOrganisation();
  const changes = item.changes
    .map(({ change }) => ({ ...change, before: valueNow(client, change) }))
    .filter((change) => change.before !== change.after);
  if (changes.length > 0) {
    const result = await client.save(changes, item.label);
    if (result.kind === 'refused')
      return { kind: 'refused', reasons: result.review.verdicts.flatMap(({ reasons }) => reasons) };
    if (result.kind === 'failed') return result;
  }
  await client.discardAttention(item.id);
  return { kind: 'saved' };
}

function valueNow(client: Client, { collection, id, field, member }: Change): Value {
  const absent = findField(collection, field)?.absent ?? null;
  const held = fieldOf(client, collection, id, field);
  if (member === null)
    return held === null || typeof held !== 'object' ? ((held as Value | undefined) ?? absent) : absent;
  // A member that is not in is null.
  return typeof held === 'object' && held !== null && Object.hasOwn(held, member)
    ? ((held as Readonly<Record<string, Value>>)[member] ?? null)
    : null;
}

function fieldOf(client: Client, collection: Collection, id: string, field: string): unknown {
  const record = client.records(collection).get(id);
  return record !== undefined && Object.hasOwn(record, field)
    ? (record as unknown as Readonly<Record<string, unknown>>)[field]
    : undefined;
}
