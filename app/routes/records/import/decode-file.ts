/**
 * The text of a file as people save it. Its encoding is taken as known where that is certain (a mark, zeros,
 * valid UTF-8); otherwise the likeliest is proposed, and the person is asked before anything is planned.
 */

/** Its key, its name, and what it is written for. */
export const encodings = [
  ['utf-8', 'UTF-8', null],
  ['utf-16le', 'UTF-16', null],
  ['utf-16be', 'UTF-16BE', null],
  ['windows-1252', 'Windows-1252', 'western'],
  ['macintosh', 'Mac Roman', 'western'],
  ['windows-1250', 'Windows-1250', 'central'],
  ['iso-8859-2', 'ISO 8859-2', 'central'],
  ['windows-1251', 'Windows-1251', 'cyrillic'],
  ['x-mac-cyrillic', 'Mac Cyrillic', null],
  ['koi8-u', 'KOI8', 'cyrillic'],
  ['ibm866', 'DOS 866', 'cyrillic'],
  ['windows-1253', 'Windows-1253', 'greek'],
  ['windows-1254', 'Windows-1254', 'turkish'],
  ['windows-1255', 'Windows-1255', 'hebrew'],
  ['windows-1256', 'Windows-1256', 'arabic'],
  ['windows-1257', 'Windows-1257', 'baltic'],
  ['shift_jis', 'Shift JIS', 'japanese'],
  ['gb18030', 'GB 18030', 'chinese'],
  ['big5', 'Big5', 'chinese'],
  ['euc-kr', 'EUC-KR', 'korean'],
] as const;

export type Encoding = (typeof encodings)[number][0];

export interface FoundEncoding {
  readonly encoding: Encoding;
  readonly isSure: boolean;
}

export function findEncoding(bytes: Uint8Array): FoundEncoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', isSure: true };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', isSure: true };
  const wide = wideWithoutMark(bytes.subarray(0, 64 * 1024));
  if (wide !== null) return { encoding: wide, isSure: true };
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { encoding: 'utf-8', isSure: true };
  } catch {
    return { encoding: likeliest(sampleAround(bytes)), isSure: false };
  }
}

export function decodeAs(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes);
}

export function encodingName(encoding: Encoding): string {
  return encodings.find(([value]) => value === encoding)?.[1] ?? encoding;
}

/** No other text has zeros; delimiters and line breaks have one beside them, before or after. */
function wideWithoutMark(bytes: Uint8Array): Encoding | null {
  let [even, odd] = [0, 0];
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] !== 0) continue;
    if (at % 2 === 0) even++;
    else odd++;
  }
  if (even + odd === 0) return null;
  return odd >= even ? 'utf-16le' : 'utf-16be';
}

/** Enough of the file for a guess, from the first letter beyond ASCII on. */
function sampleAround(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  return bytes.subarray(Math.max(0, first - 1_000), first + 30_000);
}

const guesses: readonly Encoding[] = [
  'windows-1252',
  'windows-1251',
  'macintosh',
  'windows-1250',
  'koi8-u',
  'ibm866',
  'x-mac-cyrillic',
  'windows-1253',
];

function likeliest(sample: Uint8Array): Encoding {
  const read = new TextDecoder('utf-8').decode(sample);
  const broken = read.match(/\ufffd/gu)?.length ?? 0;
  const sound = read.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0;
  // UTF-8 with a letter or two gone wrong: chance does not make such runs of valid bytes.
  if (sound > broken * 4) return 'utf-8';
  let best: Encoding = 'windows-1252';
  let most = Number.NEGATIVE_INFINITY;
  for (const encoding of guesses) {
    const score = likeliness(new TextDecoder(encoding).decode(sample));
    if (score > most) {
      best = encoding;
      most = score;
    }
  }
  return best;
}

const frequent = /[äöüßéèêëàâçñáíóúøåæôîïãõ]/iu;

/** How much a text looks like names in one script: a plain and rough measure, whose answer is only proposed. */
function likeliness(text: string): number {
  let score = 0;
  let before = '';
  for (const letter of text) {
    if (letter > '\u007f') {
      const isLetter = /\p{L}/u.test(letter);
      if (!isLetter) score -= 3;
      else if (frequent.test(letter)) score += 1;
      if (isLetter && /\p{L}/u.test(before)) {
        const alike = scriptOf(letter) === scriptOf(before);
        score += alike ? (scriptOf(letter) === 'Latin' && before > '\u007f' ? -2 : 1) : -3;
      }
    }
    if (/\p{Ll}/u.test(before) && /\p{Lu}/u.test(letter) && (letter > '\u007f' || before > '\u007f')) score -= 2;
    before = letter;
  }
  return score;
}

function scriptOf(letter: string): string {
  if (/\p{Script=Latin}/u.test(letter)) return 'Latin';
  return /\p{Script=Cyrillic}/u.test(letter) ? 'Cyrillic' : 'other';
}
