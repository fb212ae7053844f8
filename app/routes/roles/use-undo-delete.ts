import type { Value } from '../../../shared/schema/records.ts';
import { useToasts } from '../../components/toasts.tsx';
import { useClient } from '../../state/client-context.tsx';

/** Takes the deletion of a role back; says whether that worked. */
export function useUndoDelete(): (id: string, name: string, deletedAt: Value) => Promise<void> {
  const client = useClient();
  const toasts = useToasts();
  return async (id, name, deletedAt) => {
    // The server writes its own time when the deletion reaches it.
    const before = client.records('roles').get(id)?.deletedAt ?? deletedAt;
    const result = await client.save(
      [{ collection: 'roles', id, field: 'deletedAt', member: null, before, after: null }],
      `Role ${name}, restored`,
    );
    toasts.show(
      result.kind === 'saved'
        ? { tone: 'good', text: `Role ${name} is back.` }
        : {
            tone: 'danger',
            stays: true,
            text: `Role ${name} could not be restored here. Try it on the Deleted screen.`,
          },
    );
  };
}
