import type { SignedOutWhy } from '../../data/session-state.ts';
import { plural } from '../plural.ts';
import { product } from '../product.ts';

const signedOut: Readonly<Record<NonNullable<SignedOutWhy>, string>> = {
  ended: 'Your session ended. Sign in again; what you had not sent yet is kept on this device.',
  refused:
    'You may not sign in at the moment: your user was disabled or deleted, or none of your roles is active here. Ask an administrator.',
};

export const signInWords = {
  title: 'Sign in',
  signedOut,
  username: 'Username',
  noUsername: 'Enter your username.',
  password: 'Password',
  noPassword: 'Enter your password.',
  submit: 'Sign in',
  busy: 'Signing in…',
  needsNetwork: `Signing in needs the network once. After that ${product} works on this device without it.`,
  kept: {
    title: (saves: number, username: string) =>
      plural(saves, {
        one: `# Save of ${username} waits on this device`,
        other: `# Saves of ${username} wait on this device`,
      }),
    says: (saves: number, username: string) =>
      plural(saves, {
        one: `It is sent when ${username} signs in again.`,
        other: `They are sent when ${username} signs in again.`,
      }),
    export: 'Export',
    discard: 'Discard',
    discarding: (username: string) => `Discard the work of ${username}?`,
    lost: (saves: number) =>
      plural(saves, {
        one: '# Save never reached the server. This cannot be undone.',
        other: '# Saves never reached the server. This cannot be undone.',
      }),
  },
};
