import type { Alphabet } from '../../../shared/schema/mixed-scripts.ts';
import type * as english from '../en/characters-en.ts';

const scripts: Readonly<Record<Alphabet, { readonly letter: string; readonly among: string }>> = {
  Latin: { letter: 'latina', among: 'latinas' },
  Cyrillic: { letter: 'cirílica', among: 'cirílicas' },
  Greek: { letter: 'griega', among: 'griegas' },
  Armenian: { letter: 'armenia', among: 'armenias' },
  Cherokee: { letter: 'cheroqui', among: 'cheroquis' },
  Coptic: { letter: 'copta', among: 'coptas' },
  Lisu: { letter: 'lisu', among: 'lisu' },
};

export const charactersWords: typeof english.charactersWords = {
  where: (at: number, of: number) =>
    at === of ? 'al final' : at === 1 ? 'al principio' : `en la posición ${at} de ${of}`,
  space: (where: string) => `Un nombre de usuario no lleva espacios, y hay uno ${where}.`,
  invisible: (what: string, where: string) => `Hay un carácter invisible ${where}: ${what}. Quítelo.`,
  notAllowed: (character: string, what: string, where: string) =>
    `«${character}» ${where} no está permitido: ${what}. Un nombre de usuario tiene letras, cifras y . _ @ + -.`,
  removeInvisible: 'Quitar caracteres invisibles',
  mixed: (letter: string, script: Alphabet, among: Alphabet) =>
    `«${letter}» es una letra ${scripts[script].letter} entre letras ${scripts[among].among}: este nombre puede parecer otro.`,
  looksAlike: (name: string, theirs: string) =>
    `«${name}» se parece a «${theirs}», que ya existe, aunque está escrito con otros caracteres. Se podrían confundir.`,
  differsIn: (name: string, theirs: string, here: string, hereCode: string, there: string, thereCode: string) =>
    `«${name}» se parece a «${theirs}», que ya existe: tiene «${here}» (${hereCode}) donde el otro tiene «${there}» (${thereCode}). Se podrían confundir.`,
  looksLike: (theirs: string) =>
    `Esto se parece a «${theirs}», que también existe. Cambie el nombre de uno de los dos.`,
};

export const characterNames: typeof english.characterNames = new Map([
  [0x09, 'tabulador'],
  [0x0a, 'salto de línea'],
  [0x0d, 'retorno de carro'],
  [0xad, 'guion opcional'],
  [0x34f, 'unión combinable de grafemas'],
  [0x61c, 'marca de letra árabe'],
  [0x115f, 'relleno choseong de hangul'],
  [0x1160, 'relleno jungseong de hangul'],
  [0x180e, 'separador vocálico mongol'],
  [0x200b, 'espacio de ancho cero'],
  [0x200c, 'separador de ancho cero'],
  [0x200d, 'unión de ancho cero'],
  [0x200e, 'marca de izquierda a derecha'],
  [0x200f, 'marca de derecha a izquierda'],
  [0x2028, 'separador de líneas'],
  [0x2029, 'separador de párrafos'],
  [0x202a, 'inserción de izquierda a derecha'],
  [0x202b, 'inserción de derecha a izquierda'],
  [0x202c, 'fin de una dirección de texto'],
  [0x202d, 'dirección forzada de izquierda a derecha'],
  [0x202e, 'dirección forzada de derecha a izquierda'],
  [0x2060, 'unión de palabras'],
  [0x2066, 'aislamiento de izquierda a derecha'],
  [0x2067, 'aislamiento de derecha a izquierda'],
  [0x2068, 'aislamiento según el primer carácter fuerte'],
  [0x2069, 'fin de un aislamiento'],
  [0x2800, 'signo braille vacío'],
  [0x3164, 'relleno de hangul'],
  [0xfe0e, 'selector de variante de texto'],
  [0xfe0f, 'selector de variante de emoji'],
  [0xfeff, 'espacio sin salto de ancho cero'],
  [0xffa0, 'relleno de hangul de medio ancho'],
]);
