import { product } from '../product.ts';

export const versionWords = {
  reload: 'Reload',
  ready: 'A new version is ready. Reload when it suits you; what you typed is kept.',
  tooOld: {
    title: 'This version of the app is too old for the server',
    says: 'Nothing is lost: what waits is on this device and is sent after the reload.',
  },
  /** A part of the app that could not be fetched. */
  missingPart: {
    title: 'This page is from an older version',
    short: 'A part of this screen is missing',
    says: `The server has a newer version of ${product}, or cannot be reached, and the rest of this page is no longer there. Reload to go on with the current version. What you saved and what you typed is kept on this device.`,
    unreachable: 'The server cannot be reached at the moment. Reload when the network is back.',
  },
};
