/**
 * The one order of names, as a person expects it: no regard to case or accents, 2 before 10, and letters where the
 * alphabet of the language has them.
 */

import { componentsWords } from '../language/components-words.ts';
import { searchText } from './search-text.ts';

export type SortValue = string | number | boolean | null;

/** Something that compares with `<`: made once for each row, so that sorting 10,000 rows stays under a frame or two. */
export function sortKey(value: SortValue): string | number {
  if (typeof value === 'string') {
    return searchText(inAlphabet(value)).replace(/\d+/gu, (digits) => digits.padStart(12, '0'));
  }
  if (typeof value === 'boolean') return value ? 0 : 1;
  return value ?? Number.NEGATIVE_INFINITY;
}

function inAlphabet(text: string): string {
  const own = componentsWords.ownLetters;
  if (own !== alphabet.own) alphabet = { own, letters: lettersOf(own) };
  return alphabet.letters === null
    ? text
    : text.normalize('NFC').replace(alphabet.letters, (letter) => own[letter.toLowerCase()] ?? letter);
}

/** Made once for a language. */
let alphabet: { readonly own: Readonly<Record<string, string>> | null; readonly letters: RegExp | null } = {
  own: null,
  letters: null,
};

function lettersOf(own: Readonly<Record<string, string>>): RegExp | null {
  const letters = Object.keys(own).join('');
  return letters === '' ? null : new RegExp(`[${letters}]`, 'giu');
}

/** Keys of rows that stay the same objects, so that filtering as one types prepares nothing twice. */
export type SortKeys<R> = WeakMap<R & object, string | number>;

/** Sorted copy; rows that are equal keep their order in both directions. */
export function sorted<R>(
  rows: readonly R[],
  value: (row: R) => SortValue,
  descending = false,
  known?: SortKeys<R>,
): readonly R[] {
  const keyed = rows.map((row, index) => ({ row, index, key: keyOf(row, value, known) }));
  const sign = descending ? -1 : 1;
  keyed.sort((a, b) => (a.key < b.key ? -sign : a.key > b.key ? sign : a.index - b.index));
  return keyed.map(({ row }) => row);
}

export function sortedNames(names: readonly string[]): readonly string[] {
  return sorted(names, (name) => name);
}

function keyOf<R>(row: R, value: (row: R) => SortValue, known: SortKeys<R> | undefined): string | number {
  if (known === undefined || typeof row !== 'object' || row === null) return sortKey(value(row));
  let key = known.get(row);
  if (key === undefined) {
    key = sortKey(value(row));
    known.set(row, key);
  }
  return key;
}
