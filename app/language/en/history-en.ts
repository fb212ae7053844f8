export const historyWords = {
  title: 'History',
  says: 'Who changed this and when, and what was refused.',
  show: 'Show history',
  more: 'Show earlier changes',
  loading: 'Loading the history',
  none: 'Nothing is recorded.',
  offline: 'The history is on the server, which cannot be reached now.',
  server: 'The server',
  somebody: 'Somebody',
  refused: 'Refused',
  from: (address: string) => `from ${address}`,
};
