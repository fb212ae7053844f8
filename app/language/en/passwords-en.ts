import { limits } from '../../../shared/schema/limits.ts';
import type { PasswordProblem } from '../../../shared/schema/password-problem.ts';
import { numberText } from '../numbers.ts';

const problems: Readonly<Record<PasswordProblem, string>> = {
  'password-too-short': `A password has at least ${numberText(limits.passwordMinLength)} characters.`,
  'password-too-long': `A password has at most ${numberText(limits.passwordMaxLength)} characters.`,
  'password-is-username': 'The password must not be the username.',
};

export const passwordsWords = {
  hint: `At least ${numberText(limits.passwordMinLength)} characters. Several words in a row work well.`,
  problems,
  differ: 'The two passwords differ.',
};
