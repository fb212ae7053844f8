import type * as english from '../en/not-found-en.ts';

export const notFoundWords: typeof english.notFoundWords = {
  title: 'Nicht gefunden',
  says: 'Diese Seite gibt es nicht',
  nothingAt: 'Unter {path} ist nichts.',
  home: 'Mein Zugriff',
};
