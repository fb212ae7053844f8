/**
 * The key under which a name belongs to somebody: for sign-in, for an import, for every reference by name.
 *
 * Guarantees: names that differ in a letter have different keys. Only capitals (one letter to one letter, in
 * no particular language), space and the ways to compose an accent make no difference; ı, İ, ß, ﬁ and a
 * fullwidth ａ are letters of their own. What merely looks or folds alike is a collision to be shown, never a
 * match: see name-looks.ts.
 */

export function nameKey(name: string): string {
  return foldCase(foldSpace(name.normalize('NFC'))).normalize('NFC');
}

/** No space around, one space within. */
export function foldSpace(name: string): string {
  return name.trim().replace(/\s+/gu, ' ');
}

function foldCase(name: string): string {
  if (ascii.test(name)) return name.toLowerCase();
  let folded = '';
  for (const letter of name) folded += foldLetter(letter);
  return folded;
}

// eslint-disable-next-line no-control-regex
const ascii = /^[\x00-\x7f]*$/u;

/** Unicode's simple case folding: what has no single small letter (İ) stays as it is. */
function foldLetter(letter: string): string {
  // A final sigma is the same letter at another place.
  if (letter === 'ς') return 'σ';
  const small = letter.toLowerCase();
  return [...small].length === 1 ? small : letter;
}
