import { hasWords, searchWords } from '../../components/search-text.ts';

/** Rows in whose text (as `searchText` gives it) every word of the search stands. */
export function matching<R extends { readonly text: string }>(rows: readonly R[], search: string): readonly R[] {
  const words = searchWords(search);
  return words.length === 0 ? rows : rows.filter(({ text }) => hasWords(text, words));
}
