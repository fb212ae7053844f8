import { recordPermissions } from '../../../shared/schema/fields.ts';
import type { Collection } from '../../../shared/schema/records.ts';
import type { MenuItem } from '../../components/menu.tsx';
import { wordsOf } from '../../language/collection-words.ts';
import { recordsWords } from '../../language/records-words.ts';
import { useCan } from '../../state/use-session.ts';
import { recordPath } from './record-paths.ts';

export interface RowActions {
  /** To its editor, by the word for what may be done there. */
  open(id: string, changeable?: boolean): MenuItem;
  /** `locked`: why not, although the permission is there. */
  remove(onDelete: () => void, locked?: string | null): MenuItem;
}

/** What the menu of every record in a list offers. */
export function useRowActions(collection: Collection): RowActions {
  const can = useCan();
  const permissions = recordPermissions[collection];
  return {
    open: (id, changeable = true) =>
      can(permissions.edit) && changeable
        ? { label: recordsWords.edit, icon: 'edit', href: recordPath(collection, id) }
        : { label: recordsWords.view, icon: 'eye', href: recordPath(collection, id) },
    remove: (onDelete, locked = null) => ({
      label: recordsWords.delete,
      icon: 'trash',
      danger: true,
      separatorBefore: true,
      refused: can(permissions.delete) ? locked : wordsOf(collection).needsToDelete(permissions.delete),
      onSelect: onDelete,
    }),
  };
}
