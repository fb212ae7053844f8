import { plural } from '../plural.ts';

type Facts = Readonly<Record<string, number | string>>;

/** Why a sign-in failed, by the code that the server records. */
const failures: Readonly<Record<string, string>> = {
  'wrong-credentials': 'The password was wrong.',
  disabled: 'The account is disabled.',
  deleted: 'The account is deleted.',
  'no-portal': 'The account has the scope No Portal.',
  'nothing-active-here': 'None of its roles is active at that place.',
  'no-password': 'The account has no password.',
  'too-many': 'There had been too many attempts.',
  busy: 'The server was busy.',
  'passkey-refused': 'The passkey was not accepted.',
  'wrong-code': 'The code was wrong.',
  unjudged: 'The server could not read its users.',
};

export const historyWords = {
  title: 'History',
  says: 'Who changed this and when, and what was refused.',
  show: 'Show history',
  more: 'Show earlier entries',
  loading: 'Loading the history',
  none: 'Nothing is recorded.',
  offline: 'The history is on the server, which cannot be reached now.',
  server: 'The server',
  somebody: 'Somebody',
  refused: 'Refused',
  collided: 'Collision',
  /** Why the whole was refused when no rule names a change. */
  refusedWhole: 'Refused as a whole.',
  from: (place: string) => `from ${place}`,
  place: (address: string, country: string) => `${address}, ${country}`,
  browser: (browser: string, platform: string) => `${browser} on ${platform}`,
  made: (when: string) => `made ${when}, as its device says`,
  replaced: (value: string, who: string, when: string) =>
    `Replaced “${value}”, which ${who} wrote ${when} and which was not seen.`,
  left: (count: number) =>
    plural(count, {
      one: 'and # more change, which is not shown here',
      other: 'and # more changes, which are not shown here',
    }),
  moreRecords: (count: number) => plural(count, { one: 'Show # more record', other: 'Show # more records' }),
  gone: 'gone for good',
  actions: (when: string) => `Actions for the entry of ${when}`,
  revertOne: (what: string) => `Revert ${what}`,
  revertSave: 'Revert this Save',
  revertTo: 'Back to how it was after this',
  sheet: {
    one: 'Revert a change',
    save: 'Revert a Save',
    moment: (when: string) => `Back to ${when}`,
    confirm: 'Revert',
    nothing: 'There is nothing to revert: everything is as it was before, or cannot be reverted.',
    since: (count: number) =>
      plural(count, {
        one: 'One value has been changed again since',
        other: '# values have been changed again since',
      }),
    sinceSays: 'Reverting replaces what stands there now:',
    now: (what: string, value: string) => `${what}: now ${value}`,
    leftOut: (count: number) =>
      plural(count, {
        one: '# change is left out: it is of a password, of a field that only the server writes, or of a record that is gone.',
        other:
          '# changes are left out: they are of passwords, of fields that only the server writes, or of records that are gone.',
      }),
    same: (count: number) =>
      plural(count, {
        one: '# value is as it was before already.',
        other: '# values are as they were before already.',
      }),
    loading: 'Loading what the Save changed',
    tooMany: 'This Save is too large to be reverted here.',
  },
  events: {
    'set-up': () => 'Set up the organisation',
    'sign-in': () => 'Signed in',
    'sign-in-failed': (about: string | null, { why }: Facts) =>
      `${about === null ? 'A sign-in failed under a name that nobody has.' : `A sign-in as ${about} failed.`} ${failures[String(why)] ?? ''}`.trim(),
    'sign-out': () => 'Signed out',
    'session-ended': (about: string | null, { ended }: Facts) =>
      plural(
        Number(ended),
        { one: 'Ended # session of {about}', other: 'Ended # sessions of {about}' },
        { about: about ?? 'somebody' },
      ),
    'password-set': (about: string | null, { ended }: Facts) =>
      plural(
        Number(ended),
        {
          one: `Set the password of {about}, which ended # session`,
          other: `Set the password of {about}, which ended # sessions`,
        },
        { about: about ?? 'somebody' },
      ),
    'pauses-switched': (_about: string | null, { to }: Facts): string =>
      to === 'off' ? 'Switched the pause function off' : 'Switched the pause function on',
    recovered: (about: string | null) =>
      `Let ${about ?? 'somebody'} in again as an administrator, with a link made on the server`,
    'settings-changed': (_about: string | null, { days, megabytes, daysBefore, megabytesBefore }: Facts) =>
      `Set how long activity is kept: ${days} days and ${megabytes} MB, before ${daysBefore} days and ${megabytesBefore} MB`,
    'secret-shown': (about: string | null) => `Looked at the password of ${about ?? 'a device'}`,
    'secret-copied': (about: string | null) => `Copied the password of ${about ?? 'a device'}`,
  },
  unknownEvent: 'Something that this version of the app does not know',
};
