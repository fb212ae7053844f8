import type { Collection, Value } from '../../../shared/schema/records.ts';
import { useToasts } from '../../components/toasts.tsx';
import { nounOf } from '../../language/names.ts';
import { useClient } from '../../state/client-context.tsx';
import { capital } from '../../language/capital.ts';

/** Takes a deletion back, and says whether that worked. */
export function useUndoDeletion(collection: Collection): (id: string, name: string, deletedAt: Value) => Promise<void> {
  const client = useClient();
  const toasts = useToasts();
  const noun = capital(nounOf(collection));
  return async (id, name, deletedAt) => {
    // The server writes its own time when the deletion reaches it.
    const before = client.records(collection).get(id)?.deletedAt ?? deletedAt;
    const result = await client.save(
      [{ collection, id, field: 'deletedAt', member: null, before, after: null }],
      `${noun} ${name}, restored`,
    );
    toasts.show(
      result.kind === 'saved'
        ? { tone: 'good', text: `${noun} ${name} is back.` }
        : {
            tone: 'danger',
            stays: true,
            text: `${noun} ${name} could not be restored here. Try it on the Deleted screen.`,
          },
    );
  };
}
