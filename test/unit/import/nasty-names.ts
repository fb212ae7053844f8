import fc from 'fast-check';

const words = fc.constantFrom(
  'Agent',
  'until',
  'UNTIL',
  '2026-12-01T08:00:00.000Z',
  'builtin.admin',
  'builtin.',
  'Administrator',
  ';',
  '\\',
  '\\;',
  '\\until',
  ',',
  '"',
  '""',
  "'",
  "'=",
  '=cmd()',
  '+1',
  '-1',
  '@x',
  '|',
  ' ',
  '  ',
  '\u00a0',
  'é',
  'e\u0301',
  'ß',
  'Ω',
  '名前',
  '🎧',
  '<img onerror=x>',
  'sep=;',
  '__proto__',
  'yes',
  '0',
);

/** Names as the field table accepts them, made of what breaks files: separators, quotes, formulas, dates. */
export const nastyName: fc.Arbitrary<string> = fc
  .array(words, { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join('').normalize('NFC').trim())
  .filter((name) => name !== '' && name.length <= 80);

/** The same with spaces between, so that " until " appears as a word. */
export const nastySentence: fc.Arbitrary<string> = fc
  .array(words, { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(' ').normalize('NFC').trim())
  .filter((name) => name !== '' && name.length <= 80);
