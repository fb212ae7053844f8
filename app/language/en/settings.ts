import { numberText } from '../numbers.ts';
import { plural } from '../plural.ts';

export const settings = {
  activity: {
    title: 'Activity record',
    says: 'The server records who changed what, for the whole organisation. Entries older than this, and the oldest ones when they take more space than this, are removed for good.',
    loading: 'Asking the server',
    offline: 'How long the activity record is kept is set on the server: that needs a connection.',
    failed: 'The server did not say how long the activity record is kept.',
    askAgain: 'Ask again',
    now: 'Now',
    nothing: 'Nothing is recorded yet.',
    kept: (entries: number, size: string, oldest: string) =>
      `${plural(entries, { one: '# entry', other: '# entries' })}, ${size}; the oldest is from ${oldest}.`,
    days: 'Days to keep',
    megabytes: 'Space at most, in MB',
    between: (least: number, most: number) => `A whole number from ${numberText(least)} to ${numberText(most)}.`,
    outOfRange: (least: number, most: number) =>
      `Enter a whole number from ${numberText(least)} to ${numberText(most)}, in digits only.`,
    save: 'Save',
    unchanged: 'Nothing is changed.',
    notSaved: 'The server did not take it.',
    saved: 'Saved on the server. It removes what is beyond that in the background.',
    lessTitle: 'Keep less of the activity record?',
    lessSays: (days: number, megabytes: number) =>
      `Entries older than ${plural(days, { one: '# day', other: '# days' })}, and the oldest ones beyond ${numberText(megabytes)} MB, are removed from the server for good.`,
    lessConfirm: 'Keep less',
  },
};
