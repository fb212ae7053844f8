export const historyWords = {
  title: 'History',
  says: 'Who changed this, when, and what was tried in vain.',
  show: 'Show history',
  more: 'Show earlier changes',
  loading: 'Loading the history',
  none: 'Nothing is recorded.',
  offline: 'The history is on the server, which cannot be reached now.',
  server: 'The server',
  someone: 'Somebody',
  refused: 'Refused',
  from: (address: string) => `from ${address}`,
};
