import { limits } from '../../../shared/schema/limits.ts';
import type * as english from '../en/passwords-en.ts';
import { numberText } from '../numbers.ts';

export const passwordsWords: typeof english.passwordsWords = {
  hintAlone: `Mindestens ${numberText(limits.passwordMinLength)} Zeichen. Mehrere Wörter hintereinander eignen sich gut.`,
  hint: `Mindestens ${numberText(limits.passwordMinLength)} Zeichen, oder ${numberText(limits.passwordMinLengthBesides)} mit einem zweiten Faktor. Mehrere Wörter hintereinander eignen sich gut.`,
  problems: {
    'password-too-short': `Ein Passwort hat mindestens ${numberText(limits.passwordMinLength)} Zeichen, oder ${numberText(limits.passwordMinLengthBesides)}, wenn außerdem ein zweiter Faktor verlangt wird.`,
    'password-too-long': `Ein Passwort hat höchstens ${numberText(limits.passwordMaxLength)} Zeichen.`,
    'password-is-username':
      'Das Passwort darf nicht aus dem Benutzernamen, dem Namen der Organisation oder dem dieser App bestehen.',
  },
  differ: 'Die beiden Passwörter sind verschieden.',
};
