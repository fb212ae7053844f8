/** On what is saved on this device and not yet on the server. */
export const waitingWords = {
  badge: 'waiting to sync',
  badgeMeans: 'Saved on this device; goes to the server as soon as it can be reached',
  markMeans: 'Waiting to sync: saved on this device',
  arriving: 'Loading',
};
