import { describe, expect, it } from 'vitest';
import { keepsLess, retentionBounds, typedNumber } from '../../../app/routes/settings/typed-retention.ts';

describe('a number of the retention as it is typed', () => {
  it.each(['days', 'megabytes'] as const)('is taken up to both bounds of %s', (field) => {
    const [least, most] = retentionBounds[field];
    expect([least - 1, least, most, most + 1].map((value) => typedNumber(field, String(value)))).toEqual([
      null,
      least,
      most,
      null,
    ]);
  });

  it('has digits only, and spaces around them', () => {
    expect(typedNumber('days', ' 90 ')).toBe(90);
    for (const text of ['', ' ', '90.5', '90,5', '1e2', '0x40', '-90', '+90', '9 0', 'ninety', '٩٠'])
      expect([text, typedNumber('days', text)]).toEqual([text, null]);
  });
});

it('less is kept when either number falls, and not when both stay or rise', () => {
  const now = { days: 400, megabytes: 2_048 };
  expect(keepsLess(now, { days: 399, megabytes: 5_000 })).toBe(true);
  expect(keepsLess(now, { days: 500, megabytes: 2_047 })).toBe(true);
  expect(keepsLess(now, now)).toBe(false);
  expect(keepsLess(now, { days: 401, megabytes: 2_048 })).toBe(false);
});
