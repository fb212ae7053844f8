import type * as english from '../en/not-found-en.ts';

export const notFoundWords: typeof english.notFoundWords = {
  title: 'No encontrado',
  says: 'Esa pantalla no existe',
  nothingAt: 'No hay nada en {path}.',
  home: 'Mi acceso',
};
