import type * as english from '../en/values-en.ts';

export const valuesWords: typeof english.valuesWords = {
  flags: { enabled: ['Aktiviert', 'Deaktiviert'], maskPhone: ['An', 'Aus'], flag: ['Ja', 'Nein'] },
  none: 'Keine',
  deleted: 'Gelöscht',
  notDeleted: 'Nicht gelöscht',
  noPassword: 'Noch kein Passwort',
  noPasskey: 'Kein Passkey',
  secret: 'Festgelegt (nicht gezeigt)',
  empty: 'Leer',
  in: 'Enthalten',
  notIn: 'Nicht enthalten',
  until: (time: string) => `Bis ${time}`,
  quoted: (name: string) => `„${name}“`,
};
