import { recordPermissions, type FieldSpec } from '../../../shared/schema/fields.ts';
import type { Collection } from '../../../shared/schema/records.ts';
import { recordsWords } from '../../language/records-words.ts';
import { useCan } from '../../state/use-session.ts';

/** Why this field may not be changed: what locks the whole record, or a permission of its own that I lack. */
export function useFieldLock(collection: Collection, locked: () => string | null): (spec: FieldSpec) => string | null {
  const can = useCan();
  const { edit } = recordPermissions[collection];
  return ({ write }) => {
    if (locked() !== null || write === edit || write === 'server' || can(write)) return locked();
    return recordsWords.needs(write);
  };
}
