import { describe, expect, test } from 'vitest';
import { decodeFile } from '../../../app/routes/users/decode-file.ts';

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
