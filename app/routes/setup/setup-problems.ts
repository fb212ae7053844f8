import { collections } from '../../../shared/schema/records.ts';
import { findField } from '../../../shared/schema/fields.ts';
import { findUnfit } from '../../../shared/schema/name-characters.ts';
import { limits } from '../../../shared/schema/limits.ts';
import { nameKey } from '../../../shared/schema/names.ts';
import { unfitSentence } from '../../language/characters.ts';
import { problemSentences } from '../../language/problems.ts';

export interface SetupFields {
  readonly code: string;
  readonly organisation: string;
  readonly username: string;
  readonly email: string;
  readonly password: string;
  readonly again: string;
}

/** What stands against sending the form, under each field; the server says the same and more. */
export function setupProblems(fields: SetupFields): Partial<Record<keyof SetupFields, string>> {
  const problems: Partial<Record<keyof SetupFields, string>> = {};
  if (fields.code.trim() === '') problems.code = 'Enter the code that the server printed.';
  if (fields.organisation.trim() === '') problems.organisation = 'Give your organisation a name.';
  for (const field of ['username', 'email'] as const) {
    const problem = findField(collections.users, field)?.check(fields[field].trim(), null);
    const unfit = field === 'username' && problem === 'characters' ? findUnfit(fields[field].trim(), 'username') : null;
    if (unfit !== null) problems[field] = unfitSentence(unfit);
    else if (problem) problems[field] = problem === 'empty' ? 'Choose a username.' : problemSentences[problem];
  }
  const password = passwordProblem(fields.password, fields.username);
  if (password !== null) problems.password = password;
  if (fields.again !== fields.password) problems.again = 'The two passwords differ.';
  return problems;
}

export function passwordProblem(password: string, username: string): string | null {
  if (password.length < limits.passwordMinLength)
    return `A password has at least ${limits.passwordMinLength} characters.`;
  if (password.length > limits.passwordMaxLength)
    return `A password has at most ${limits.passwordMaxLength} characters.`;
  if (username !== '' && nameKey(password) === nameKey(username)) return 'The password must not be the username.';
  return null;
}
