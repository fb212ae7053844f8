import { limits } from '../../../shared/schema/limits.ts';
import { numberText } from '../numbers.ts';

export const passwords = {
  hint: `At least ${numberText(limits.passwordMinLength)} characters. Some words in a row are good.`,
  tooShort: `A password has at least ${numberText(limits.passwordMinLength)} characters.`,
  tooLong: `A password has at most ${numberText(limits.passwordMaxLength)} characters.`,
  isUsername: 'The password must not be the username.',
  differ: 'The two passwords differ.',
};
