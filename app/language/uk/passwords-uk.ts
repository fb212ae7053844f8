import { limits } from '../../../shared/schema/limits.ts';
import type * as english from '../en/passwords-en.ts';
import { numberText } from '../numbers.ts';

export const passwordsWords: typeof english.passwordsWords = {
  hintAlone: `Символів — щонайменше ${numberText(limits.passwordMinLength)}. Добре підходять кілька слів поспіль.`,
  hint: `Символів — щонайменше ${numberText(limits.passwordMinLength)}, а з другим фактором — ${numberText(limits.passwordMinLengthBesides)}. Добре підходять кілька слів поспіль.`,
  problems: {
    'password-too-short': `Пароль закороткий: символів має бути щонайменше ${numberText(limits.passwordMinLength)} або ${numberText(limits.passwordMinLengthBesides)}, якщо крім нього запитується другий фактор.`,
    'password-too-long': `Пароль задовгий: символів має бути не більше ${numberText(limits.passwordMaxLength)}.`,
    'password-is-username':
      'Пароль не може складатися з імені користувача, назви організації чи назви цього застосунку.',
  },
  differ: 'Паролі різні.',
};
