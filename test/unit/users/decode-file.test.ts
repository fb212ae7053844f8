import { describe, expect, test } from 'vitest';
import { decodeAs, encodingName, findEncoding } from '../../../app/routes/records/import/decode-file.ts';

/** `guessed`: what it was read as, where that is not certain. */
function decodeFile(bytes: Uint8Array): { readonly text: string; readonly guessed: string | null } {
  const { encoding, isSure } = findEncoding(bytes);
  return { text: decodeAs(bytes, encoding), guessed: isSure ? null : encodingName(encoding) };
}

describe('the encoding of a file', () => {
  test('is UTF-8 where it is valid UTF-8', () => {
    expect(decodeFile(new TextEncoder().encode('Zoë'))).toEqual({ text: 'Zoë', guessed: null });
  });

  test('is UTF-16 where its mark says so', () => {
    expect(decodeFile(Uint8Array.of(0xff, 0xfe, 0x5a, 0, 0xeb, 0))).toEqual({ text: 'Zë', guessed: null });
  });

  test('is otherwise what spreadsheets wrote before, and the person is told', () => {
    expect(decodeFile(Uint8Array.of(0x5a, 0x6f, 0xeb))).toEqual({ text: 'Zoë', guessed: 'Windows-1252' });
  });
});

describe('a file that does not say its encoding', () => {
  const names = 'username;email\njörg.müller;j@example.org\nrené.lefèvre;r@example.org\nzoë.åkesson;z@example.org\n';
  const cyrillic =
    'username;email\nиван.петров;i@example.org\nмария.иванова;m@example.org\nСергей.Жуков;s@example.org\n';

  test.each([
    ['UTF-16 without a mark', wide(names, true), 'utf-16le', true],
    ['UTF-16, big endian, without a mark', wide(names, false), 'utf-16be', true],
    ['Cyrillic in UTF-16 without a mark', wide(cyrillic, true), 'utf-16le', true],
    ['UTF-8', new TextEncoder().encode(cyrillic), 'utf-8', true],
    ['UTF-8 with one bad byte', withBadByte(names + cyrillic), 'utf-8', false],
    ['Windows-1252', coded(names, 'windows-1252'), 'windows-1252', false],
    ['Mac Roman', coded(names, 'macintosh'), 'macintosh', false],
    ['Windows-1251', coded(cyrillic, 'windows-1251'), 'windows-1251', false],
    ['KOI8', coded(cyrillic, 'koi8-u'), 'koi8-u', false],
    ['DOS 866', coded(cyrillic, 'ibm866'), 'ibm866', false],
  ] as const)('is found out or asked about: %s', (_, bytes, encoding, isSure) => {
    expect(findEncoding(bytes)).toEqual({ encoding, isSure });
  });

  test('shows a bad byte as what it is, so that its row can be refused', () => {
    expect(decodeAs(withBadByte('jörg'), 'utf-8')).toContain('\ufffd');
  });
});

function wide(text: string, isLittle: boolean): Uint8Array {
  return Uint8Array.from(
    [...text].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return isLittle ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff];
    }),
  );
}

function withBadByte(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(`${text}x`);
  bytes[bytes.length - 1] = 0xff;
  return bytes;
}

/** Encodes by looking every byte up in what the decoder makes of it. */
function coded(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const));
  return Uint8Array.from([...text.normalize('NFC')].map((letter) => bytes.get(letter) ?? 0x3f));
}
