import type * as english from '../en/account-en.ts';
import { plural } from '../plural.ts';

export const accountWords: typeof english.accountWords = {
  menu: (username: string) => `${username}, Ihr Konto`,
  signOut: 'Abmelden',
  leaving: {
    title: 'Abmelden?',
    says: (collections: string) =>
      `Alles von dieser Organisation wird von diesem Gerät entfernt: ${collections} und nicht gespeicherte Entwürfe. Was auf dem Server ist, bleibt dort.`,
    stay: 'Angemeldet bleiben',
    discard: 'Abmelden und verwerfen',
    lost: (saves: number) =>
      plural(saves, { one: '# Speicherung ginge verloren', other: '# Speicherungen gingen verloren' }),
    waiting: (changes: number) =>
      plural(changes, {
        one: '# Änderung ist noch nicht auf dem Server. Verbinden Sie sich zuerst, oder exportieren Sie, was wartet, in eine Datei.',
        other:
          '# Änderungen sind noch nicht auf dem Server. Verbinden Sie sich zuerst, oder exportieren Sie, was wartet, in eine Datei.',
      }),
    refused: (saves: number) =>
      plural(saves, {
        one: '# abgelehnte Speicherung wartet unter „Zu klären“.',
        other: '# abgelehnte Speicherungen warten unter „Zu klären“.',
      }),
    export: 'Exportieren',
  },
};
