import type * as english from '../en/waiting-en.ts';

export const waitingWords: typeof english.waitingWords = {
  badge: 'pendiente de sincronizar',
  badgeMeans: 'Guardado en este dispositivo; va al servidor en cuanto esté disponible',
  markMeans: 'Pendiente de sincronizar: guardado en este dispositivo',
  arriving: 'Cargando',
};
