import type * as english from '../en/permission-questions-en.ts';

export const permissionQuestionsWords: typeof english.permissionQuestionsWords = {
  /** As they are searched too: without what stands above letters. */
  empty: [
    'auf',
    'das',
    'den',
    'der',
    'die',
    'ein',
    'eine',
    'einen',
    'darf',
    'durfen',
    'dürfen',
    'haben',
    'hat',
    'im',
    'in',
    'kann',
    'konnen',
    'können',
    'mit',
    'rolle',
    'rollen',
    'welche',
    'welcher',
    'wer',
    'zu',
  ],
};
