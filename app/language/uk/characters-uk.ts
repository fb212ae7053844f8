import type { Alphabet } from '../../../shared/schema/mixed-scripts.ts';
import type * as english from '../en/characters-en.ts';

const scripts: Readonly<Record<Alphabet, { readonly letter: string; readonly among: string }>> = {
  Latin: { letter: 'латинська', among: 'латинських' },
  Cyrillic: { letter: 'кирилична', among: 'кириличних' },
  Greek: { letter: 'грецька', among: 'грецьких' },
  Armenian: { letter: 'вірменська', among: 'вірменських' },
  Cherokee: { letter: 'черокська', among: 'черокських' },
  Coptic: { letter: 'коптська', among: 'коптських' },
  Lisu: { letter: 'лісуська', among: 'лісуських' },
};

export const charactersWords: typeof english.charactersWords = {
  where: (at: number, of: number) => (at === of ? 'наприкінці' : at === 1 ? 'на початку' : `на місці ${at} з ${of}`),
  space: (where: string) => `Ім’я користувача пишеться без пробілів, а ${where} є пробіл.`,
  invisible: (what: string, where: string) => `Є невидимий символ ${where}: ${what}. Приберіть його.`,
  notAllowed: (character: string, what: string, where: string) =>
    `Символ «${character}» ${where} недозволений: ${what}. Ім’я користувача складається з літер, цифр і . _ @ + -.`,
  removeInvisible: 'Прибрати невидимі символи',
  mixed: (letter: string, script: Alphabet, among: Alphabet) =>
    `«${letter}» — ${scripts[script].letter} літера серед ${scripts[among].among}: цю назву можна сплутати з іншою.`,
  looksAlike: (name: string, theirs: string) =>
    `«${name}» схоже на «${theirs}», що вже існує, хоча написане іншими символами. Їх можна сплутати.`,
  differsIn: (name: string, theirs: string, here: string, hereCode: string, there: string, thereCode: string) =>
    `«${name}» схоже на «${theirs}», що вже існує: тут «${here}» (${hereCode}), а там «${there}» (${thereCode}). Їх можна сплутати.`,
  looksLike: (theirs: string) => `Це схоже на «${theirs}», що теж існує. Перейменуйте одне з них.`,
};

export const characterNames: typeof english.characterNames = new Map([
  [0x09, 'табуляція'],
  [0x0a, 'розрив рядка'],
  [0x0d, 'повернення каретки'],
  [0xad, 'м’який перенос'],
  [0x34f, 'комбінаційний з’єднувач графем'],
  [0x61c, 'арабська позначка напрямку'],
  [0x115f, 'заповнювач чосон хангиля'],
  [0x1160, 'заповнювач чунсон хангиля'],
  [0x180e, 'монгольський розділювач голосних'],
  [0x200b, 'пробіл нульової ширини'],
  [0x200c, 'роз’єднувач нульової ширини'],
  [0x200d, 'з’єднувач нульової ширини'],
  [0x200e, 'позначка напрямку зліва направо'],
  [0x200f, 'позначка напрямку справа наліво'],
  [0x2028, 'розділювач рядків'],
  [0x2029, 'розділювач абзаців'],
  [0x202a, 'вбудовування зліва направо'],
  [0x202b, 'вбудовування справа наліво'],
  [0x202c, 'кінець напрямку тексту'],
  [0x202d, 'примусовий напрямок зліва направо'],
  [0x202e, 'примусовий напрямок справа наліво'],
  [0x2060, 'з’єднувач слів'],
  [0x2066, 'ізоляція зліва направо'],
  [0x2067, 'ізоляція справа наліво'],
  [0x2068, 'ізоляція за першим сильним символом'],
  [0x2069, 'кінець ізоляції'],
  [0x2800, 'порожній знак Брайля'],
  [0x3164, 'заповнювач хангиля'],
  [0xfe0e, 'вибір текстового варіанта'],
  [0xfe0f, 'вибір варіанта емодзі'],
  [0xfeff, 'нерозривний пробіл нульової ширини'],
  [0xffa0, 'заповнювач хангиля половинної ширини'],
]);
