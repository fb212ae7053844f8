import { plural } from '../plural.ts';

export const homeWords = {
  title: 'My access',
  /** An organisation may have no name yet. */
  says: (username: string, organisation: string) =>
    organisation === ''
      ? `What ${username} may do in this organisation.`
      : `What ${username} may do in ${organisation}.`,
  whereFrom: 'Where it comes from',
  phonesMasked: 'Phone numbers are masked for you: this device never receives them.',
  endsOn: (time: string) => `Something assigned to you for a time ends on ${time}; what you may do changes then.`,
  lastSeen: (place: string) =>
    `The server last saw this device at ${place}. Roles with accepted IPs or countries grant only from there.`,
  neverSeen:
    'Where the server last saw this device is not known. Roles with accepted IPs or countries grant only from accepted places.',
  place: (address: string, country: string) => `${address}, ${country}`,

  desks: 'Desks',
  assigned: 'Assigned',
  realtime: 'Realtime page',
  reports: 'Reports',
  editing: 'Editing',
  outside: 'Data of no desk',
  visible: 'Visible',
  notVisible: 'Not visible',
  none: 'None',
  noDesk: 'No desk',
  andMore: (count: number) => plural(count, { other: 'and # more' }),

  permissions: 'Permissions',
  searchPermissions: 'Search permissions',
  show: 'Show',
  granted: (count: number) => plural(count, { other: 'Granted (#)' }),
  all: (count: number) => plural(count, { other: 'All (#)' }),
  admin: 'You hold admin, which implies every other permission.',
  showAll: (count: number) => plural(count, { other: 'Show all #' }),
  nothingGranted: 'Nothing is granted to you here and now.',
  noneMatches: (search: string) => `No permission matches “${search}”.`,
  isGranted: 'Granted:',
  isWithoutEffect: 'Without effect:',
  isNotGranted: 'Not granted:',
  noEffectWithout: (permissions: string) => `no effect without ${permissions}`,

  modules: 'Modules',

  start: {
    title: 'First steps',
    ready: (organisation: string, username: string) =>
      `${organisation === '' ? 'Your organisation' : organisation} is set up, and ${username} administers it. Three things make it work; all of them can be done without a network.`,
    done: 'Done:',
    access: 'What you may do',
    importUsers: 'Import from a CSV file',
    steps: {
      desk: {
        title: 'A desk',
        says: 'A desk is a team with its queues. Whoever is assigned to it sees its calls, and a manager edits only desks of their own.',
      },
      role: {
        title: 'A role',
        says: 'A role says what its holders may do. Start from a ready-made one and change the copy, or give it as it is.',
      },
      user: {
        title: 'A user',
        says: 'Somebody who signs in, with roles and desks. Many at once come from a CSV file.',
      },
    },
  },
};
