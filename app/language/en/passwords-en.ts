import { limits } from '../../../shared/schema/limits.ts';
import type { PasswordProblem } from '../../../shared/schema/password-problem.ts';
import { numberText } from '../numbers.ts';

const problems: Readonly<Record<PasswordProblem, string>> = {
  'password-too-short': `A password has at least ${numberText(limits.passwordMinLength)} characters, or ${numberText(limits.passwordMinLengthBesides)} where a second factor is asked for besides.`,
  'password-too-long': `A password has at most ${numberText(limits.passwordMaxLength)} characters.`,
  'password-is-username':
    'The password must not be made of the username, the name of the organisation or that of this app.',
};

export const passwordsWords = {
  /** Where no second factor is asked for yet. */
  hintAlone: `At least ${numberText(limits.passwordMinLength)} characters. Several words in a row work well.`,
  hint: `At least ${numberText(limits.passwordMinLength)} characters, or ${numberText(limits.passwordMinLengthBesides)} with a second factor. Several words in a row work well.`,
  problems,
  differ: 'The two passwords differ.',
};
