import { describe, expect, it } from 'vitest';
import { valueText } from '../../../app/language/field-text.ts';
import { sizeText } from '../../../app/language/sizes.ts';

describe('a value in words', () => {
  it('says a flag as its field does, and yes or no where the field says nothing', () => {
    expect(valueText('enabled', null, false)).toBe('Disabled');
    expect(valueText('maskPhone', null, true)).toBe('On');
    expect(valueText('recorded', null, true)).toBe('Yes');
  });
});

describe('a size in words', () => {
  it('has the unit that makes it short', () => {
    expect(sizeText(1)).toBe('1 byte');
    expect(sizeText(840)).toBe('840 bytes');
    expect(sizeText(840_000)).toBe('840 kB');
    expect(sizeText(1_234_000)).toBe('1.2 MB');
    expect(sizeText(12_400_000)).toBe('12 MB');
    expect(sizeText(3_000_000_000_000_000)).toBe('3,000 TB');
  });
});
