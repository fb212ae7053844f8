import type * as english from '../en/waiting-en.ts';

export const waitingWords: typeof english.waitingWords = {
  badge: 'очікує синхронізації',
  badgeMeans: 'Збережено на цьому пристрої; буде надіслано на сервер, щойно він стане доступним',
  markMeans: 'Очікує синхронізації: збережено на цьому пристрої',
  arriving: 'Завантаження',
};
