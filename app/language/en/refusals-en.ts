import type { Refusals } from '../refusals.ts';

const ofTheDevice = 'The server could not read what this device sent.';

export const refusals: Refusals = {
  'not-allowed': {
    sentence: 'The rules object to at least one of these changes, so none of them was made.',
    whatToDo: 'See below which, and why.',
  },
  'too-large': {
    sentence: 'This Save is larger than the server accepts at once.',
    whatToDo: 'Edit it and save it in smaller parts.',
  },
  malformed: { sentence: ofTheDevice, whatToDo: 'Reload the app so that it is up to date, then try again.' },
  'client-id-not-yours': { sentence: ofTheDevice, whatToDo: 'Try again.' },
  'client-id-taken': { sentence: ofTheDevice, whatToDo: 'Try again.' },
  'clock-gap': { sentence: 'Part of this Save did not reach the server.', whatToDo: 'Try again.' },
  'unknown-origin': {
    sentence: 'It builds on something that the server no longer has, perhaps because it was restored from a backup.',
    whatToDo: 'Check the values and try again.',
  },
  'deletes-the-future': { sentence: ofTheDevice, whatToDo: 'Reload the app so that it is up to date, then try again.' },
  'store-failed': {
    sentence: 'The server could not write to its disk. Nothing was changed.',
    whatToDo: 'Try again later; tell whoever runs the server.',
  },
  'server-read-only': {
    sentence: 'The server’s data is damaged, so it accepts no changes at the moment.',
    whatToDo: 'Nothing: it is kept here and sent when the server is repaired.',
  },
  'over-quota': {
    sentence: 'You changed more than the server records for one person in an hour or a day.',
    whatToDo: 'Nothing: it is kept here and sent when there is room again.',
  },
  'room-lost': {
    sentence: 'Your right to see this part was taken away before the change reached the server.',
    whatToDo: 'Copy it for somebody who may still make the change.',
  },
  damaged: {
    sentence: 'What this device had stored of this Save was damaged. What could be read of it is below.',
    whatToDo: 'Compare it with what is there now, and make it again if it is missing.',
  },
};
