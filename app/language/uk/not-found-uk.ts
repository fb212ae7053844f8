import type * as english from '../en/not-found-en.ts';

export const notFoundWords: typeof english.notFoundWords = {
  title: 'Не знайдено',
  says: 'Такого екрана немає',
  nothingAt: 'За адресою {path} нічого немає.',
  home: 'Мій доступ',
};
