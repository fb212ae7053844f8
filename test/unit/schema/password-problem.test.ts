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

  it('may be shorter where a second factor is asked for besides', () => {
    const least = limits.passwordMinLengthBesides;
    expect(passwordProblem('b'.repeat(least), 'alice', { secondFactor: true })).toBeNull();
    expect(passwordProblem('b'.repeat(least - 1), 'alice', { secondFactor: true })).toBe('password-too-short');
  });

  it('is not made of the username, the organisation and the product, with little besides', () => {
    const context = { organisation: 'Harbour Street Call Centre' };
    expect(passwordProblem('Harbour-Street-2026', 'alice', context)).toBe('password-is-username');
    expect(passwordProblem('rolecall alice.example 1', 'alice.example', context)).toBe('password-is-username');
    expect(passwordProblem('harbour lights on the water', 'alice', context)).toBeNull();
  });
});
