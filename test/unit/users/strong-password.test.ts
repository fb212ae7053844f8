import { describe, expect, test } from 'vitest';
import { strongPassword } from '../../../app/routes/editing/strong-password.ts';
import { limits } from '../../../shared/schema/limits.ts';

describe('a generated password', () => {
  test('is five groups of four signs that cannot be mistaken for one another', () => {
    const password = strongPassword();
    expect(password).toMatch(/^(?:[2-9a-hjkmnp-z]{4}-){4}[2-9a-hjkmnp-z]{4}$/u);
    expect(password.length).toBeGreaterThanOrEqual(limits.passwordMinLength);
  });

  test('uses no byte that would favour a sign', () => {
    let round = 0;
    const password = strongPassword((bytes) => bytes.fill(round++ === 0 ? 255 : 0));
    expect(round).toBe(2);
    expect(password).toBe('2222-2222-2222-2222-2222');
  });
});
