import type * as english from '../en/permission-questions-en.ts';

export const permissionQuestionsWords: typeof english.permissionQuestionsWords = {
  /** As they are searched too: without what stands above letters. */
  empty: [
    'в',
    'до',
    'з',
    'за',
    'і',
    'й',
    'и',
    'має',
    'мають',
    'може',
    'можуть',
    'на',
    'ролі',
    'роль',
    'та',
    'у',
    'хто',
    'це',
    'що',
    'як',
    'яка',
    'які',
    'який',
    'якии',
    'якої',
    'якоі',
  ],
};
