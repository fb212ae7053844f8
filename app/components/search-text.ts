/**
 * How everything here searches: without regard to case, to accents and to how either is composed, each word
 * anywhere in the text.
 */

/** A text as it is searched. Made once for each row: 10,000 take a few dozen ms. */
export function searchText(text: string): string {
  if (ascii.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(accents, '')
    .toUpperCase()
    .toLowerCase()
    .replace(accents, '')
    .replace(strokes, (letter) => plain.get(letter) ?? letter)
    .normalize('NFC');
}

/** The words of what somebody typed, as they are searched. None for an empty search. */
export function searchWords(query: string, between: RegExp = /\s+/u): readonly string[] {
  return searchText(query)
    .split(between)
    .filter((word) => word !== '');
}

/** `text`: as `searchText` gives it. */
export function hasWords(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

// eslint-disable-next-line no-control-regex
const ascii = /^[\x00-\x7f]*$/u;

// Marks that belong to no script of their own, and what cannot be seen. The marks that make another letter
// of a kana stay.
const accents = /(?![\u3099\u309a])[\p{Script=Inherited}\p{DI}]/gu;

// Letters that no normalisation splits.
const plain: ReadonlyMap<string, string> = new Map([
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ħ', 'h'],
  ['ŧ', 't'],
  ['ı', 'i'],
  ['þ', 'th'],
  ['æ', 'ae'],
  ['œ', 'oe'],
]);
const strokes = new RegExp(`[${[...plain.keys()].join('')}]`, 'gu');
