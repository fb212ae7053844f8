import { createMemo, type Accessor } from 'solid-js';
import { touchOf, untouchableBecause } from '../../../../shared/permissions/untouchable.ts';
import { recordPermissions } from '../../../../shared/schema/fields.ts';
import type { Collection } from '../../../../shared/schema/records.ts';
import { useClient } from '../../../state/client-context.tsx';
import type { Draft } from '../../../state/draft.ts';
import { useCan, useSubject } from '../../../state/use-session.ts';
import { useReadOnly } from '../use-read-only.ts';
import { useSentences } from '../use-sentences.ts';
import { wordsOf } from '../../../language/collection-words.ts';

/** Why nothing of this record may be changed by me; null: it may, as far as this device knows. */
export function useLocked<C extends Collection>(draft: Draft<C>): Accessor<string | null> {
  const client = useClient();
  const can = useCan();
  const subject = useSubject();
  const sentences = useSentences();
  const readOnly = useReadOnly();
  const { collection } = draft;
  const words = wordsOf(collection);
  return createMemo((): string | null => {
    subject();
    const { create, edit } = recordPermissions[collection];
    if (draft.isNew()) return can(create) ? readOnly() : words.needsToCreate(create);
    const saved = draft.saved();
    if (saved === undefined) return null;
    if (saved.deletedAt !== null) return words.deleted;
    if (!can(edit)) return words.needsToChange(edit);
    // Not if it is another desk's, or has rights that I lack.
    const reason = untouchableBecause(client.review([touchOf(collection, saved)]));
    return reason === null ? readOnly() : sentences.says(reason);
  });
}
