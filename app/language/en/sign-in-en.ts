import type { SignedOutWhy } from '../../data/session-state.ts';
import { plural } from '../plural.ts';
import { product } from '../product.ts';

const signedOut: Readonly<Record<NonNullable<SignedOutWhy>, string>> = {
  ended: 'Your session ended. Sign in again; what you had not sent yet is kept on this device.',
  'by-user':
    'You ended this session from another device. Sign in again; what you had not sent yet is kept on this device.',
  'by-administrator':
    'An administrator ended your session. Sign in again; what you had not sent yet is kept on this device.',
  'password-changed':
    'Your password was changed. Sign in with the new one; what you had not sent yet is kept on this device.',
  'factors-removed':
    'An administrator removed your passkeys and your authenticator app. Sign in with your password; what you had not sent yet is kept on this device.',
  expired:
    'This device was away for too long, or signed in for too long. Sign in again; what you had not sent yet is kept on this device.',
  'made-way':
    'You signed in on more devices than may be, and this one was away for longest. Sign in again; what you had not sent yet is kept on this device.',
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
  withPasskey: 'Use a passkey instead',
  secondStep: {
    title: 'Second step',
    loading: 'Asking the server what you can use',
    says: 'Enter the code that your authenticator app shows, or one of your recovery codes.',
    saysPasskey: 'Use one of your passkeys.',
    code: 'Code',
    noCode: 'Enter a code.',
    submit: 'Continue',
    passkey: 'Use a passkey',
    back: 'Back',
    toSetUp: 'Set up a second factor',
    toSetUpSays:
      'One of your roles requires a second factor. Set up an authenticator app on your phone now; from then on you are asked for a code when you sign in.',
  },
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
