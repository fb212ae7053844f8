import { limits } from '../../../shared/schema/limits.ts';
import type * as english from '../en/passwords-en.ts';
import { numberText } from '../numbers.ts';

export const passwordsWords: typeof english.passwordsWords = {
  hintAlone: `Al menos ${numberText(limits.passwordMinLength)} caracteres. Varias palabras seguidas funcionan bien.`,
  hint: `Al menos ${numberText(limits.passwordMinLength)} caracteres, o ${numberText(limits.passwordMinLengthBesides)} con un segundo factor. Varias palabras seguidas funcionan bien.`,
  problems: {
    'password-too-short': `Una contraseña tiene al menos ${numberText(limits.passwordMinLength)} caracteres, o ${numberText(limits.passwordMinLengthBesides)} si además se pide un segundo factor.`,
    'password-too-long': `Una contraseña tiene como máximo ${numberText(limits.passwordMaxLength)} caracteres.`,
    'password-is-username':
      'La contraseña no puede estar hecha del nombre de usuario, del nombre de la organización ni del de esta aplicación.',
  },
  differ: 'Las dos contraseñas son distintas.',
};
