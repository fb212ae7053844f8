import type { MissingNeed } from '../../data/missing-need.ts';
import type { UnusableWhy } from '../../data/session-state.ts';
import { product } from '../product.ts';

export interface Unusable {
  readonly title: string;
  readonly says: string;
}

/** What a browser lacks. */
const missing: Readonly<Record<MissingNeed, Unusable>> = {
  insecure: {
    title: 'This address is not secure',
    says: `${product} keeps its data on this device and signs you in for days. Browsers allow that only at addresses that begin with https://, or at http://localhost on the computer that ${product} runs on. Nothing can be done at this address; ask whoever runs ${product} for the https:// one.`,
  },
  'too-old': {
    title: `This browser cannot run ${product}`,
    says: `It lacks what ${product} needs to keep data on this device, or has it switched off. Update the browser, or use a current Chrome, Edge, Firefox or Safari.`,
  },
};

const unusable: Readonly<Record<UnusableWhy, Unusable>> = {
  failed: {
    title: 'This browser cannot store anything',
    says: `${product} stores its data on this device so that it works without a network, and the browser does not allow it. Leave private browsing, or free some space, and reload.`,
  },
  'newer-tab': {
    title: 'Another tab runs a newer version',
    says: `${product} was updated in another tab. Reload this one to go on; nothing is lost.`,
  },
  'newer-data': {
    title: 'This device has data from a newer version',
    says: `A newer version of ${product} kept its data on this device, and the server now gives an older one, which must not touch it. Nothing is lost: as soon as the server has the newer version again, a reload goes on where you were. What had not reached the server yet you can save as a file.`,
  },
};

export const failedWords = {
  missing,
  unusable,
  secureAddress: 'Try the same with https://',
  reload: 'Reload',
  saveWaiting: 'Save what waits as a file',
  notSaved: `The device could not be read. Close the other tabs of ${product} and try again.`,
  screen: {
    title: 'This screen failed',
    short: 'Something went wrong here',
    says: 'What you saved and what you typed is kept on this device.',
    again: 'Try again',
  },
  start: {
    title: 'Something went wrong',
    says: 'Reload to go on. What you saved and what you typed is kept on this device.',
  },
};
