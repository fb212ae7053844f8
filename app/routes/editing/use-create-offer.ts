import { recordPermissions } from '../../../shared/schema/fields.ts';
import type { Collection } from '../../../shared/schema/records.ts';
import { wordsOf } from '../../language/collection-words.ts';
import { useCan } from '../../state/use-session.ts';
import { newPath } from '../records/record-paths.ts';

/** Where there is nothing to choose: the way to make it, for those who may. */
export function useCreateOffer(): (
  collection: Collection,
) => { readonly label: string; readonly href: string } | undefined {
  const can = useCan();
  return (collection) =>
    can(recordPermissions[collection].create)
      ? { label: wordsOf(collection).create, href: newPath(collection) }
      : undefined;
}
