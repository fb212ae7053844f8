import { describe, expect, it } from 'vitest';
import { limits } from '../../../shared/schema/limits.ts';
import { passwordProblem } from '../../../shared/schema/password-problem.ts';

describe('a new password', () => {
  it('has at least so many characters, counted as people count', () => {
    expect(passwordProblem('a'.repeat(limits.passwordMinLength), 'alice')).toBeNull();
    expect(passwordProblem('a'.repeat(limits.passwordMinLength - 1), 'alice')).toBe('password-too-short');
    expect(passwordProblem('😀'.repeat(limits.passwordMinLength - 1), 'alice')).toBe('password-too-short');
  });

  it('is not endless', () => {
    expect(passwordProblem('a'.repeat(limits.passwordMaxLength + 1), 'alice')).toBe('password-too-long');
  });

  it('is not the username', () => {
    expect(passwordProblem('Alice.Example', 'alice.example')).toBe('password-is-username');
  });
});
