import type { Value } from '../../../shared/schema/records.ts';
import { useToasts } from '../../components/toasts.tsx';
import { useClient } from '../../state/client-context.tsx';

/** After a delete: a toast that takes it back for as long as it is there. */
export function useUndoDelete(): (id: string, name: string, deletedAt: Value) => void {
  const client = useClient();
  const toasts = useToasts();
  const restore = async (id: string, name: string, deletedAt: Value): Promise<void> => {
    // The server writes its own time when the delete reaches it.
    const before = client.records('roles').get(id)?.deletedAt ?? deletedAt;
    const result = await client.save([{ collection: 'roles', id, field: 'deletedAt', member: null, before, after: null }], `Role ${name}, restored`);
    toasts.show(
      result.kind === 'saved'
        ? { tone: 'good', text: `Role ${name} is back.` }
        : { tone: 'danger', stays: true, text: `Role ${name} could not be restored here. Try it on the Deleted screen.` },
    );
  };
  return (id, name, deletedAt) => {
    toasts.show({ text: `Role ${name} is deleted.`, action: { label: 'Undo', onSelect: () => void restore(id, name, deletedAt) } });
  };
}
