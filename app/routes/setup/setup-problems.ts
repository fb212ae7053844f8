import { collections } from '../../../shared/schema/records.ts';
import { findField } from '../../../shared/schema/fields.ts';
import { findUnfit } from '../../../shared/schema/name-characters.ts';
import { unfitSentence } from '../../language/characters.ts';
import { passwordSentence } from '../../language/password-sentence.ts';
import { passwordsWords } from '../../language/passwords-words.ts';
import { setupWords } from '../../language/setup-words.ts';
import { problemSentences } from '../../language/problem-sentences.ts';

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
  if (fields.code.trim() === '') problems.code = setupWords.noCode;
  if (fields.organisation.trim() === '') problems.organisation = setupWords.noOrganisation;
  for (const field of ['username', 'email'] as const) {
    const problem = findField(collections.users, field)?.check(fields[field].trim(), null);
    const unfit = field === 'username' && problem === 'characters' ? findUnfit(fields[field].trim(), 'username') : null;
    if (unfit !== null) problems[field] = unfitSentence(unfit);
    else if (problem) problems[field] = problem === 'empty' ? setupWords.noUsername : problemSentences[problem];
  }
  const password = passwordSentence(fields.password, fields.username, { organisation: fields.organisation });
  if (password !== null) problems.password = password;
  if (fields.again !== fields.password) problems.again = passwordsWords.differ;
  return problems;
}
