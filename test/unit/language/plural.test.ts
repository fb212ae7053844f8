import { describe, expect, it } from 'vitest';
import { localeFor } from '../../../app/language/language.ts';
import { inARow, listed } from '../../../app/language/listing.ts';
import { plural } from '../../../app/language/plural.ts';

describe('a plural', () => {
  it('takes the form of the language, and writes the number as people do', () => {
    const forms = { one: '# role', other: '# roles' };
    expect(plural(0, forms)).toBe('0 roles');
    expect(plural(1, forms)).toBe('1 role');
    expect(plural(12_000, forms)).toBe('12,000 roles');
  });

  it('puts values in their places, and does not read them', () => {
    const forms = { one: '{who} is here', other: '# are here: {who}' };
    expect(plural(1, forms, { who: 'bob' })).toBe('bob is here');
    expect(plural(2, forms, { who: '#1 and {who}' })).toBe('2 are here: #1 and {who}');
    expect(plural(2, { other: '{gone}' })).toBe('{gone}');
  });
});

describe('a list', () => {
  it('ends with “and”, or goes on', () => {
    expect(listed(['a', 'b', 'c', 'd', 'e'])).toBe('a, b, c and 2 more');
    expect(inARow(['a', 'b', 'c'])).toBe('a, b, c');
    expect(inARow([])).toBe('');
  });
});

describe('how numbers and times are written', () => {
  it('is that of the device where it speaks the same language, else that of the language', () => {
    expect(localeFor('en-GB', 'en-US')).toBe('en-US');
    expect(localeFor('en-GB', 'de-CH')).toBe('en-GB');
    expect(localeFor('en-GB', 'en')).toBe('en');
  });
});
