/**
 * What a new password must be: long enough, not endless, not the username. No rules of composition and
 * no expiry: they make people choose worse ones.
 */

import type { ErrorCode } from '../../shared/protocol/errors.ts';
import { limits } from '../../shared/schema/limits.ts';
import { nameKey } from '../../shared/schema/names.ts';

export type PasswordProblem = Extract<ErrorCode, `password-${string}`>;

export function passwordProblem(password: string, username: string): PasswordProblem | null {
  if (password.length > limits.passwordMaxLength) return 'password-too-long';
  if ([...password.normalize('NFKC')].length < limits.passwordMinLength) return 'password-too-short';
  if (nameKey(password) === nameKey(username)) return 'password-is-username';
  return null;
}
