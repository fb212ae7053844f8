/**
 * What a new password must be: long enough, not endless, not the username. No rules of composition and
 * no expiry: they make people choose worse ones.
 */

import { limits } from './limits.ts';
import { nameKey } from './name-key.ts';

export type PasswordProblem = 'password-is-username' | 'password-too-long' | 'password-too-short';

/** `username`: empty while it is not known yet. */
export function passwordProblem(password: string, username: string): PasswordProblem | null {
  if (password.length > limits.passwordMaxLength) return 'password-too-long';
  if ([...password.normalize('NFKC')].length < limits.passwordMinLength) return 'password-too-short';
  if (username !== '' && nameKey(password) === nameKey(username)) return 'password-is-username';
  return null;
}
