import { randomFillSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createSetupCode } from '../../../sync-server/access/setup-code.ts';

describe('the setup code', () => {
  it('opens once, and only the one issued last', () => {
    const setupCode = createSetupCode((bytes) => randomFillSync(bytes));
    expect(setupCode.matches('')).toBe(false);
    const first = setupCode.issue();
    const second = setupCode.issue();
    expect(setupCode.matches(first)).toBe(false);
    expect(setupCode.matches(second)).toBe(true);
    setupCode.use();
    expect(setupCode.matches(second)).toBe(false);
  });

  it('is 128 bits that fit into a link', () => {
    expect(createSetupCode((bytes) => randomFillSync(bytes)).issue()).toMatch(/^[\w-]{22}$/u);
  });
});
