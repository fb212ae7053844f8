import { hasWords, searchText, searchWords } from '../../../components/search-text.ts';
import { permissionAliases, permissions, type PermissionKey } from '../../../../shared/catalogue/permissions.ts';
import { catalogueWords } from '../../../language/catalogue-words.ts';
import { permissionQuestionsWords } from '../../../language/permission-questions-words.ts';

interface Searchable {
  readonly key: PermissionKey;
  readonly names: readonly string[];
  readonly text: string;
}

let made: readonly Searchable[] | undefined;

/** Made when first searched: parts of the app may import each other in circles, and this is ready before what it needs. */
function searchable(): readonly Searchable[] {
  made ??= permissions.map((permission) => {
    const aliases = Object.entries(permissionAliases).filter(([, key]) => key === permission.key);
    const names = [permission.key, ...aliases.map(([alias]) => alias)];
    return {
      key: permission.key,
      names,
      text: searchText(
        [
          ...names,
          ...names.map((name) => name.replaceAll('_', ' ')),
          catalogueWords.permissions[permission.key],
          catalogueWords.permissionGroups[permission.group],
        ].join(' '),
      ),
    };
  });
  return made;
}

/** The words of a query that count: "who has `show_cost`?" asks for show_cost. */
export function queryWords(query: string): readonly string[] {
  return searchWords(query, /[\s,;"'`?]+/u);
}

/** The permissions a query means: by key, by an alias, or by all its words. Empty for an empty query. */
export function permissionsMeant(query: string): readonly PermissionKey[] {
  const words = queryWords(query).filter((word) => !permissionQuestionsWords.empty.includes(word));
  if (words.length === 0 || words.join('').length < 3) return [];
  const whole = words.join('_');
  // A key or an alias written out means that permission, not the longer ones that contain it.
  const exact = searchable().filter((one) => one.names.includes(whole));
  if (exact.length > 0) return exact.map((one) => one.key);
  return searchable()
    .filter((one) => hasWords(one.text, words))
    .map((one) => one.key);
}
