import { expect, test } from 'vitest';
import { looksAlikeSentence } from '../../../app/language/characters.ts';

test('a name that looks like another is told by the other and by what differs', () => {
  const sentence = looksAlikeSentence('s\u0430les', 'Sales');
  expect(sentence).toContain('“Sales”');
  expect(sentence).toContain('“\u0430” (U+0430)');
  expect(sentence).toContain('“a” (U+0061)');
});

test('where not one character differs from one, the names alone are told', () => {
  expect(looksAlikeSentence('Stra\u00dfe', 'Strasse')).toContain('“Strasse”');
  expect(looksAlikeSentence('Stra\u00dfe', 'Strasse')).not.toContain('U+');
});
