import { passwordProblem, type PasswordContext } from '../../shared/schema/password-problem.ts';
import { passwordsWords } from './passwords-words.ts';

/** What is wrong with a new password, to stand under its field; null: nothing. */
export function passwordSentence(password: string, username: string, context: PasswordContext = {}): string | null {
  const problem = passwordProblem(password, username, context);
  return problem === null ? null : passwordsWords.problems[problem];
}
