import { plural } from '../plural.ts';

export const accountWords = {
  menu: (username: string) => `${username}, your account`,
  signOut: 'Sign out',
  leaving: {
    title: 'Sign out?',
    says: (collections: string) =>
      `Everything of this organisation is removed from this device: its ${collections}, and drafts you have not saved. What is on the server stays there.`,
    stay: 'Stay signed in',
    discard: 'Sign out and discard',
    lost: (saves: number) => plural(saves, { one: '# Save would be lost', other: '# Saves would be lost' }),
    waiting: (changes: number) =>
      plural(changes, {
        one: '# change is not on the server yet. Connect first, or export what waits to a file.',
        other: '# changes are not on the server yet. Connect first, or export what waits to a file.',
      }),
    refused: (saves: number) =>
      plural(saves, {
        one: '# refused Save waits in Needs attention.',
        other: '# refused Saves wait in Needs attention.',
      }),
    export: 'Export',
  },
};
