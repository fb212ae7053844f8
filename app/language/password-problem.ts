import { limits } from '../../shared/schema/limits.ts';
import { nameKey } from '../../shared/schema/names.ts';
import { passwordsWords } from './passwords-words.ts';

/** What is wrong with a new password, to stand under its field; the server says the same and more. */
export function passwordProblem(password: string, username: string): string | null {
  if (password.length < limits.passwordMinLength) return passwordsWords.tooShort;
  if (password.length > limits.passwordMaxLength) return passwordsWords.tooLong;
  return username !== '' && nameKey(password) === nameKey(username) ? passwordsWords.isUsername : null;
}
