import type * as english from '../en/waiting-en.ts';

export const waitingWords: typeof english.waitingWords = {
  badge: 'wartet auf Synchronisierung',
  badgeMeans: 'Auf diesem Gerät gespeichert; geht an den Server, sobald er erreichbar ist',
  markMeans: 'Wartet auf Synchronisierung: auf diesem Gerät gespeichert',
  arriving: 'Wird geladen',
};
