import type { Alphabet } from '../../../shared/schema/mixed-scripts.ts';
import type * as english from '../en/characters-en.ts';

/** As it stands before a noun, without its ending. */
const scripts: Readonly<Record<Alphabet, string>> = {
  Latin: 'lateinisch',
  Cyrillic: 'kyrillisch',
  Greek: 'griechisch',
  Armenian: 'armenisch',
  Cherokee: 'cherokesisch',
  Coptic: 'koptisch',
  Lisu: 'lisuisch',
};

export const charactersWords: typeof english.charactersWords = {
  where: (at: number, of: number) => (at === of ? 'am Ende' : at === 1 ? 'am Anfang' : `als Zeichen ${at} von ${of}`),
  space: (where: string) => `Ein Benutzername hat keine Leerzeichen, und ${where} steht eines.`,
  invisible: (what: string, where: string) => `Ein unsichtbares Zeichen steht ${where}: ${what}. Entfernen Sie es.`,
  notAllowed: (character: string, what: string, where: string) =>
    `„${character}“ ${where} ist nicht erlaubt: ${what}. Ein Benutzername hat Buchstaben, Ziffern und . _ @ + -.`,
  removeInvisible: 'Unsichtbare Zeichen entfernen',
  mixed: (letter: string, script: Alphabet, among: Alphabet) =>
    `„${letter}“ ist ein ${scripts[script]}er Buchstabe unter ${scripts[among]}en: Dieser Name kann wie ein anderer aussehen.`,
  looksAlike: (name: string, theirs: string) =>
    `„${name}“ sieht aus wie „${theirs}“, das es schon gibt, ist aber mit anderen Zeichen geschrieben. Man könnte beide verwechseln.`,
  differsIn: (name: string, theirs: string, here: string, hereCode: string, there: string, thereCode: string) =>
    `„${name}“ sieht aus wie „${theirs}“, das es schon gibt: Hier steht „${here}“ (${hereCode}), dort „${there}“ (${thereCode}). Man könnte beide verwechseln.`,
  looksLike: (theirs: string) => `Das sieht aus wie „${theirs}“, das es auch gibt. Benennen Sie eines davon um.`,
};

export const characterNames: typeof english.characterNames = new Map([
  [0x09, 'Tabulator'],
  [0x0a, 'Zeilenumbruch'],
  [0x0d, 'Wagenrücklauf'],
  [0xad, 'weiches Trennzeichen'],
  [0x34f, 'kombinierender Graphemverbinder'],
  [0x61c, 'arabische Richtungsmarke'],
  [0x115f, 'Hangul-Füllzeichen Choseong'],
  [0x1160, 'Hangul-Füllzeichen Jungseong'],
  [0x180e, 'mongolischer Vokaltrenner'],
  [0x200b, 'Leerzeichen ohne Breite'],
  [0x200c, 'Bindehemmer ohne Breite'],
  [0x200d, 'Verbinder ohne Breite'],
  [0x200e, 'Marke für links nach rechts'],
  [0x200f, 'Marke für rechts nach links'],
  [0x2028, 'Zeilentrenner'],
  [0x2029, 'Absatztrenner'],
  [0x202a, 'Einbettung links nach rechts'],
  [0x202b, 'Einbettung rechts nach links'],
  [0x202c, 'Ende einer Textrichtung'],
  [0x202d, 'erzwungene Richtung links nach rechts'],
  [0x202e, 'erzwungene Richtung rechts nach links'],
  [0x2060, 'Wortverbinder'],
  [0x2066, 'Isolat links nach rechts'],
  [0x2067, 'Isolat rechts nach links'],
  [0x2068, 'Isolat nach dem ersten starken Zeichen'],
  [0x2069, 'Ende eines Isolats'],
  [0x2800, 'leeres Brailleschriftzeichen'],
  [0x3164, 'Hangul-Füllzeichen'],
  [0xfe0e, 'Variantenwahl Text'],
  [0xfe0f, 'Variantenwahl Emoji'],
  [0xfeff, 'geschütztes Leerzeichen ohne Breite'],
  [0xffa0, 'Hangul-Füllzeichen halber Breite'],
]);
