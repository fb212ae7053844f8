import type { SyncState } from '../../data/sync-state.ts';
import { numberText } from '../numbers.ts';
import { plural } from '../plural.ts';

const changes = (count: number): string => plural(count, { one: '# change', other: '# changes' });

/** Why the server does not take Saves just now. */
const heldUp: Readonly<
  Record<NonNullable<SyncState['heldUp']>, { readonly short: string; readonly why: string; readonly next: string }>
> = {
  'store-failed': {
    short: 'Server cannot save',
    why: 'The server cannot write to its disk at the moment.',
    next: 'What you save is kept on this device and sent when it can; tell whoever runs the server.',
  },
  'server-read-only': {
    short: 'Server is read-only',
    why: 'The server’s data is damaged: it can be read, but no changes are accepted.',
    next: 'What you save is kept on this device and sent when it is repaired; tell whoever runs the server.',
  },
  'over-quota': {
    short: 'Too many changes',
    why: 'You changed more than the server records for one person in an hour or a day.',
    next: 'What you save is kept on this device and sent when there is room again.',
  },
};

/** `short`: few words, always visible; `long`: whole sentences that say what it means. */
export const syncStateWords = {
  title: 'Sync',
  /** As it is read out, with what waits for a person. */
  state: (short: string, marks: readonly string[]) => `Sync: ${[short, ...marks].join(', ')}`,
  /** The same when it changes, a while later. */
  announced: (short: string, marks: readonly string[]) => [short, ...marks].join('. '),
  notStored: {
    short: 'Not saved on this device',
    long: 'This device cannot write to its storage.',
    inMemory:
      'Your newest changes are only in this tab: keep it open until they are on the server. They are sent as soon as there is a connection.',
    waiting: 'What waits was stored before; what you change now is only in this tab until it is on the server.',
    nothing: 'What you saved is on the server; what you change now is only in this tab until it is there too.',
  },
  stopped: {
    short: 'Not syncing',
    waiting: (count: number) => `Not syncing · ${numberText(count)} waiting`,
    long: 'The server wants you to act first: reload the app, or sign in again.',
  },
  heldUp,
  notTaken: (count: number) => `Not accepted yet · ${numberText(count)} waiting`,
  sending: {
    short: (count: number) => `${changes(count)} waiting`,
    long: (count: number) => `${changes(count)} saved on this device and on the way to the server.`,
  },
  behind: { short: 'Catching up', long: 'Connected; fetching what others changed in the meantime.' },
  refused: {
    short: 'Not all saved',
    long: (saves: number) =>
      plural(saves, {
        one: 'The server refused # Save; what you typed is kept in Needs attention. Everything else is on the server.',
        other:
          'The server refused # Saves; what you typed is kept in Needs attention. Everything else is on the server.',
      }),
  },
  saved: {
    short: 'Saved on the server',
    long: 'Everything you saved is on the server, and this device has everything that others saved.',
  },
  connecting: {
    short: 'Connecting',
    waiting: (count: number) => `Connecting · ${changes(count)} waiting`,
    long: 'Looking for the server. You can go on working.',
  },
  offline: {
    short: 'Offline',
    waiting: (count: number) => `Offline · ${changes(count)} waiting`,
    long: 'No connection to the server. You can go on working; what you save is kept on this device and sent later.',
  },
  savedHere: (count: number) => (count === 0 ? 'Nothing waits to be sent.' : `${changes(count)} saved on this device.`),
  sentLater: (count: number) =>
    plural(count, {
      one: 'It goes to the server as soon as there is a connection; you can go on working, reload and close the app.',
      other: 'They go to the server as soon as there is a connection; you can go on working, reload and close the app.',
    }),
  marks: {
    refused: (saves: number) => plural(saves, { one: '# Save refused', other: '# Saves refused' }),
    collided: (values: number) =>
      plural(values, {
        one: '# value also changed by somebody else',
        other: '# values also changed by somebody else',
      }),
  },
  /** `{link}` leads there. */
  attention: (saves: number) =>
    plural(saves, { one: '{link} because the server refused it.', other: '{link} because the server refused them.' }),
  attentionLink: (saves: number) =>
    plural(saves, { one: '# Save needs your attention', other: '# Saves need your attention' }),
  collided: '{link} changed by you and by somebody else at once.',
  collidedLink: (values: number) => plural(values, { one: '# value', other: '# values' }),
  lastContact: (when: string) => `Last contact ${when}.`,
  tryNow: 'Try now',
  whatWaits: 'What waits',
  /** Said when it arrives. */
  news: {
    refused: (label: string) => `Refused: ${label}.`,
    refusedMany: (saves: number) => plural(saves, { one: '# Save was refused.', other: '# Saves were refused.' }),
    seeWhy: 'See why',
    byMe: (record: string) => `You changed ${record} on two devices at once.`,
    by: (username: string, record: string) => `You and ${username} changed ${record} at once.`,
    bySomebody: (record: string) => `You and somebody else changed ${record} at once.`,
    many: (values: number) =>
      plural(values, {
        one: '# value was changed by you and by others at once.',
        other: '# values were changed by you and by others at once.',
      }),
    seeBoth: 'See both',
  },
};
