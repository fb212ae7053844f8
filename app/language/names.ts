import { findBuiltInRole } from '../../shared/catalogue/built-in-roles.ts';
import { collections, type Collection } from '../../shared/schema/records.ts';
import { valuesWords } from './values-words.ts';
import { wordsOf } from './collection-words.ts';

/** How records are called; null when this device does not know (not readable, or gone). */
export interface Names {
  of(collection: Collection, id: string): string | null;
}

/** Names from however records are found; built-in roles are always known. */
export function namesFrom(find: (collection: Collection, id: string) => string | null | undefined): Names {
  return {
    of: (collection, id) =>
      (collection === collections.roles ? findBuiltInRole(id)?.name : undefined) ?? (find(collection, id) || null),
  };
}

/** “Supervisor”, or “a role that you cannot see”. */
export function quotedName(names: Names, collection: Collection, id: string): string {
  const name = names.of(collection, id);
  return name === null ? wordsOf(collection).unknown : valuesWords.quoted(name);
}
