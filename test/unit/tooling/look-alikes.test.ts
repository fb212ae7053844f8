import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lookAlikes } from '../../../shared/schema/look-alikes.ts';
import { lookAlikesIn, tableText } from '../../support/look-alikes-of.ts';

const code = (text: string): string => (text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
const row = (from: string, to: string): string =>
  `${code(from)} ;\t${[...to].map(code).join(' ')} ;\tMA\t# ( ${from} → ${to} )`;

test('of Unicode’s rows those are chosen that a name can have', () => {
  const source = [
    '\uFEFF# confusables.txt',
    '# Version: 17.0.0',
    row('\u0430', 'a'),
    row('\u03b1', 'a'),
    row('\u0627', 'l'),
    row('\uff41', 'a'),
    row('\u0153', 'oe'),
    row('\u2772', '('),
    row('I', 'l'),
    row('\u0302', '\u0311'),
    row('\u0340', '\u0300'),
    '',
  ].join('\n');
  expect(lookAlikesIn(source)).toEqual([
    ['a', '\u0430\u03b1'],
    ['\u0311', '\u0302'],
  ]);
});

test('the table has nothing that would not be chosen, and stands as it would be written', () => {
  const source = lookAlikes.flatMap(([plain, others]) => [...others].map((other) => row(other, plain))).join('\n');
  expect(lookAlikesIn(source)).toEqual(lookAlikes);
  const file = readFileSync(new URL('../../../shared/schema/look-alikes.ts', import.meta.url), 'utf8');
  expect(file.slice(file.indexOf('export const lookAlikes'))).toBe(tableText(lookAlikes));
});
