import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guard, readGuarded } from '../../../shared/import/csv-formula.ts';

describe('guarding cells against formulas', () => {
  test.each(['=cmd|x', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '＋1', '－1', '＠a'])(
    '%j no longer starts a formula',
    (text) => {
      expect(guard(text)).toBe(`'${text}`);
    },
  );

  test('a formula behind a sign that another spreadsheet takes for its delimiter is guarded too', () => {
    expect(guard('Agent; =HYPERLINK(1)')).toBe("Agent; '=HYPERLINK(1)");
    expect(guard('Sales,@x|+y')).toBe("Sales,'@x|'+y");
  });

  test('ordinary names are left as they are', () => {
    for (const text of ['Agent', "O'Neil", "'quoted'", 'a-b', 'x=y', '2-3', '']) expect(guard(text)).toBe(text);
  });

  test('no text starts a formula anywhere once it is guarded, and every text comes back', () => {
    const text = fc.string({
      unit: fc.constantFrom('=', '+', '-', '@', "'", ';', ',', '|', ' ', '\t', 'a', '＝', '\\'),
    });
    fc.assert(
      fc.property(text, (given) => {
        const guarded = guard(given);
        expect(guarded).not.toMatch(/(?:^|[;,|] *)[=+\-@\t\r＝＋－＠]/u);
        expect(readGuarded(guarded)).toBe(given);
      }),
      { numRuns: 2_000 },
    );
  });
});
