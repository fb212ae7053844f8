/** Signing in, and why not. */

import type { SignedOutWhy, UnusableWhy } from '../data/session-state.ts';

export const signedOutSentences: Readonly<Record<NonNullable<SignedOutWhy>, string>> = {
  ended: 'Your session ended. Sign in again; what you had not sent yet is kept on this device.',
  refused:
    'You may not sign in at the moment: your user was disabled or deleted, or none of your roles is active here. Ask an administrator.',
};

export const unusableSentences: Readonly<Record<UnusableWhy, { readonly title: string; readonly text: string }>> = {
  failed: {
    title: 'This browser keeps nothing',
    text: 'Rolecall stores its data on this device so that it works without a network, and the browser does not allow it. Leave private browsing, or free some space, and reload.',
  },
  'newer-tab': {
    title: 'Another tab runs a newer version',
    text: 'Rolecall was updated in another tab. Reload this one to go on; nothing is lost.',
  },
};
