import type { Alphabet } from '../../../shared/schema/mixed-scripts.ts';

/** Which character of a name is not allowed: what cannot be seen must be told by its name. */
export const charactersWords = {
  where: (at: number, of: number) =>
    at === of ? 'at the end' : at === 1 ? 'at the beginning' : `as character ${at} of ${of}`,
  space: (where: string) => `A username has no spaces, and there is one ${where}.`,
  invisible: (what: string, where: string) => `There is an invisible character ${where}: ${what}. Remove it.`,
  notAllowed: (character: string, what: string, where: string) =>
    `“${character}” ${where} is not allowed: ${what}. A username has letters, digits and . _ @ + -.`,
  removeInvisible: 'Remove invisible characters',
  mixed: (letter: string, script: Alphabet, among: Alphabet) =>
    `“${letter}” is a ${script} letter among ${among} ones: this name may look like another one.`,
  looksAlike: (name: string, theirs: string) =>
    `“${name}” looks like “${theirs}”, which already exists, though it is spelled with other characters. One could be taken for the other.`,
  differsIn: (name: string, theirs: string, here: string, hereCode: string, there: string, thereCode: string) =>
    `“${name}” looks like “${theirs}”, which already exists: it has “${here}” (${hereCode}) where the other has “${there}” (${thereCode}). One could be taken for the other.`,
  looksLike: (theirs: string) => `This looks like “${theirs}”, which also exists. Rename one of them.`,
};

export const characterNames: ReadonlyMap<number, string> = new Map([
  [0x09, 'tab'],
  [0x0a, 'line break'],
  [0x0d, 'carriage return'],
  [0xad, 'soft hyphen'],
  [0x34f, 'combining grapheme joiner'],
  [0x61c, 'Arabic letter mark'],
  [0x115f, 'Hangul choseong filler'],
  [0x1160, 'Hangul jungseong filler'],
  [0x180e, 'Mongolian vowel separator'],
  [0x200b, 'zero width space'],
  [0x200c, 'zero width non-joiner'],
  [0x200d, 'zero width joiner'],
  [0x200e, 'left-to-right mark'],
  [0x200f, 'right-to-left mark'],
  [0x2028, 'line separator'],
  [0x2029, 'paragraph separator'],
  [0x202a, 'left-to-right embedding'],
  [0x202b, 'right-to-left embedding'],
  [0x202c, 'end of a text direction'],
  [0x202d, 'left-to-right override'],
  [0x202e, 'right-to-left override'],
  [0x2060, 'word joiner'],
  [0x2066, 'left-to-right isolate'],
  [0x2067, 'right-to-left isolate'],
  [0x2068, 'first strong isolate'],
  [0x2069, 'end of an isolate'],
  [0x2800, 'empty braille pattern'],
  [0x3164, 'Hangul filler'],
  [0xfe0e, 'text variation selector'],
  [0xfe0f, 'emoji variation selector'],
  [0xfeff, 'zero width no-break space'],
  [0xffa0, 'halfwidth Hangul filler'],
]);
