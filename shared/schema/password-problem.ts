/**
 * What a new password must be, after NIST SP 800-63B-4: long enough (15 characters by itself, 8 where a second
 * factor is asked for), not endless, and not made of what everybody can guess of its user. No rules of composition
 * and no expiry: they make people choose worse ones. Which ones are common is the server's to know
 * (sync-server/access/common-passwords.ts).
 */

import { limits } from './limits.ts';
import { nameKey } from './name-key.ts';

export type PasswordProblem = 'password-is-username' | 'password-too-long' | 'password-too-short';

export interface PasswordContext {
  readonly organisation?: string;
  /** Whether one is asked for besides, or may be. */
  readonly secondFactor?: boolean;
}

/** `username`: empty while it is not known yet. */
export function passwordProblem(
  password: string,
  username: string,
  { organisation = '', secondFactor = false }: PasswordContext = {},
): PasswordProblem | null {
  if (password.length > limits.passwordMaxLength) return 'password-too-long';
  if (isOfContext(password, username, organisation)) return 'password-is-username';
  const least = secondFactor ? limits.passwordMinLengthBesides : limits.passwordMinLength;
  return [...password.normalize('NFKC')].length < least ? 'password-too-short' : null;
}

/** Whether it has one of these words, and hardly anything besides. */
function isOfContext(password: string, username: string, organisation: string): boolean {
  const key = nameKey(password);
  if (username !== '' && key === nameKey(username)) return true;
  const words = ['rolecall', nameKey(username), ...nameKey(organisation).split(/[^\p{L}\p{N}]+/u)]
    .filter((word) => word.length >= shortestWord)
    .toSorted((a, b) => b.length - a.length);
  const left = words.reduce((rest, word) => rest.replaceAll(word, ''), key);
  return left !== key && [...left].length < limits.passwordMinLengthBesides;
}

const shortestWord = 4;
