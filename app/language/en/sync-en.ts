import { plural } from '../plural.ts';
import type { WaitingSave } from '../../data/waiting-save.ts';

const states: Readonly<Record<WaitingSave['state'], string>> = {
  held: 'Only in this tab',
  'saved-here': 'Saved on this device',
  sent: 'On its way',
};

export const syncWords = {
  title: 'Sync',
  export: 'Export what waits',
  tryNow: 'Try now',
  refused: (saves: number) =>
    plural(saves, {
      one: '# Save was refused and needs your attention.',
      other: '# Saves were refused and need your attention.',
    }),
  look: 'Look',
  connection: {
    title: 'Connection',
    state: 'State',
    lastContact: 'Last contact',
    now: 'Connected now',
    never: 'Not since the app was opened',
  },
  waiting: {
    title: 'Waiting',
    says: 'Saved on this device, not on the server yet; sent in this order.',
    none: 'Nothing waits.',
    states,
  },
  collisions: {
    title: 'Collisions',
    says: 'Values that you and somebody else changed without seeing each other. What reached the server last stands; what was refused is in {attention}.',
    attention: 'Needs attention',
    none: 'None.',
    record: '{name}, {what}',
    member: (field: string, member: string) => `${field}: ${member}`,
    yours: 'Yours',
    yoursHere: 'Yours, here',
    yoursElsewhere: 'Yours, on another device',
    somebody: 'Somebody else',
    open: 'Open',
    dismiss: 'Dismiss',
    /** What stands now: theirs, or mine. */
    mineLater: 'You changed it on another device after this; that stands.',
    theirsLater: (username: string) => `${username} changed it after this; that stands.`,
    mineEarlier: (when: string) => `You changed it on another device before this, ${when}; your change here stands.`,
    theirsEarlier: (username: string, when: string) => `${username} changed it before this, ${when}; yours stands.`,
  },
};
