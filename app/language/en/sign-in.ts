import type { MissingNeed } from '../../data/missing-need.ts';
import type { SignedOutWhy, UnusableWhy } from '../../data/session-state.ts';
import type { UnusableSentences } from '../sign-in.ts';

export const signedOutSentences: Readonly<Record<NonNullable<SignedOutWhy>, string>> = {
  ended: 'Your session ended. Sign in again; what you had not sent yet is kept on this device.',
  refused:
    'You may not sign in at the moment: your user was disabled or deleted, or none of your roles is active here. Ask an administrator.',
};

export const missingNeedSentences: Readonly<Record<MissingNeed, UnusableSentences>> = {
  insecure: {
    title: 'This address is not secure',
    text: 'Rolecall keeps its data on this device and signs you in for days. Browsers allow that only at addresses that begin with https://, or at http://localhost on the computer that Rolecall runs on. Nothing can be done at this address; ask whoever runs Rolecall for the https:// one.',
  },
  'too-old': {
    title: 'This browser cannot run Rolecall',
    text: 'It lacks what Rolecall needs to keep data on this device, or has it switched off. Update the browser, or use a current Chrome, Edge, Firefox or Safari.',
  },
};

export const exportFailedSentence = 'The device could not be read. Close the other tabs of Rolecall and try again.';

export const unusableSentences: Readonly<Record<UnusableWhy, UnusableSentences>> = {
  failed: {
    title: 'This browser keeps nothing',
    text: 'Rolecall stores its data on this device so that it works without a network, and the browser does not allow it. Leave private browsing, or free some space, and reload.',
  },
  'newer-tab': {
    title: 'Another tab runs a newer version',
    text: 'Rolecall was updated in another tab. Reload this one to go on; nothing is lost.',
  },
  'newer-data': {
    title: 'This device has data of a newer version',
    text: 'A newer version of Rolecall kept its data on this device, and the server now gives an older one, which must not touch it. Nothing is lost: as soon as the server has the newer version again, a reload goes on where you were. What had not reached the server yet you can save as a file.',
  },
};
