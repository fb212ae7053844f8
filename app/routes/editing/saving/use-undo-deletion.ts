import type { Collection, Value } from '../../../../shared/schema/records.ts';
import { useToasts } from '../../../components/toasts.tsx';
import { useClient } from '../../../state/client-context.tsx';
import { savingWords } from '../../../language/saving-words.ts';
import { wordsOf } from '../../../language/collection-words.ts';

/** Undoes a deletion and says whether that worked. */
export function useUndoDeletion(collection: Collection): (id: string, name: string, deletedAt: Value) => Promise<void> {
  const client = useClient();
  const toasts = useToasts();
  const { named } = wordsOf(collection);
  return async (id, name, deletedAt) => {
    // The server writes its own time when the deletion reaches it.
    const before = client.records(collection).get(id)?.deletedAt ?? deletedAt;
    const result = await client.save(
      [{ collection, id, field: 'deletedAt', member: null, before, after: null }],
      savingWords.restoredLabel(named(name)),
    );
    toasts.show(
      result.kind === 'saved'
        ? { tone: 'good', text: savingWords.restored(named(name)) }
        : {
            tone: 'danger',
            stays: true,
            text: savingWords.notRestored(named(name)),
          },
    );
  };
}
