import { listed } from '../listing.ts';
import { plural } from '../plural.ts';

/** Who can do what, what somebody can do, and why. */
export const accessWords = {
  title: 'Access',
  says: 'Who can do what, and why. Answered on this device, without a network too.',
  serverSays: 'Who can do what. You may not read roles, so the server answers, and tells what you may know.',
  answeredAt: (time: string) => `The server’s answer, ${time}.`,
  withheld: 'It says nothing of roles other than the built-in ones: you may not read them.',
  offline: 'Only the server can answer this, and there is no connection',
  offlineSays:
    'To answer, this device would have to know what roles grant, and you may not read that: it takes the permission show_role. With a connection, the server answers.',
  askAgain: 'Ask again',
  notHereYet: (count: number) =>
    plural(count, {
      one: '# of them is not on this device yet.',
      other: '# of them are not on this device yet.',
    }),

  hidden: 'Not enough is known here to answer',
  hiddenSays: (permissions: readonly string[]) =>
    plural(
      permissions.length,
      {
        one: 'To answer, this device must know who holds which role. You may not read all of that: you need the permission {permissions}.',
        other:
          'To answer, this device must know who holds which role. You may not read all of that: you need the permissions {permissions}.',
      },
      { permissions: listed(permissions, permissions.length) },
    ),
  ownAccess: 'What I may do',
  desksHidden:
    'Desks are hidden from you, so only questions about no particular desk can be asked: the others need show_desk.',

  questions: 'Question',
  ask: { who: 'Who can …', what: 'What can … do', can: 'Can …, and why' },
  /** The sentences, with a slot for each blank. */
  who: 'Who {permission} {desk} {time}?',
  what: 'What can {user} do {time}?',
  can: 'Is it so, and why: {user} {permission} {desk} {time}?',

  permission: 'Permission',
  aPermission: 'can do what',
  noPermission: 'There are no permissions.',
  noPermissionMatches: (search: string) => `No permission matches “${search}”.`,
  user: 'User',
  aUser: 'a user',
  desk: 'Desk',
  anyDesk: 'whichever desk',
  anyDeskSays: 'Whether the permission is held at all',
  noDesk: 'for data of no desk',
  onDesk: (desk: string) => `on ${desk}`,
  time: 'When',
  now: 'now',
  atTime: (time: string) => `on ${time}`,
  timeSays: 'As things are known now: what is assigned until then has ended, what nobody has changed yet stays.',
  dateAndTime: 'Date and time',
  askNow: 'Now',
  askThen: 'Ask about then',
  answer: 'Answer',
  fillIn: 'Fill in the question, and the answer appears here.',
  unknownUser: 'There is no such user on this device.',
  places:
    'Where they will be is not known. Roles that accept only some IPs or countries count as not held, and are named where it matters.',
  serverPlaces: 'Where they will be is not known. Roles that accept only some IPs or countries count as not held.',

  nobody: 'Nobody can',
  nobodySays: 'No user who can sign in holds it, there and then.',
  people: (count: number, all: number) =>
    plural(count, { one: '# person of {all} can', other: '# people of {all} can' }, { all: String(all) }),
  person: 'User',
  because: 'Because of',
  deskColumn: 'Desk',
  everyDesk: 'Every desk',
  assigned: 'Assigned',
  assignedUntil: (time: string) => `Assigned until ${time}`,
  whyThem: (name: string) => `Why ${name} can`,

  holds: (count: number) => plural(count, { one: '# permission', other: '# permissions' }),

  yes: 'Yes',
  no: 'No',
  yesSays: 'All of this holds:',
  noSays: 'It needs all of this:',
  account: 'Can sign in',
  holding: 'Holds the permission',
  openDesk: {
    realtime: 'Has the desk on the Realtime page',
    reports: 'Has the desk in reports',
    edit: 'May edit the desk',
  },
  outside: 'Has data of no desk',
  met: 'Met:',
  notMet: 'Not met:',
  deskAssignment: {
    assigned: (until: string | null) => (until === null ? 'Assigned to it.' : `Assigned to it until ${until}.`),
    ended: (until: string | null) =>
      until === null ? 'The assignment has ended.' : `The assignment ended on ${until}.`,
    deleted: () => 'Assigned to it, but the desk is deleted.',
    none: () => 'Not assigned to it.',
  },
  widened: (permission: string) => `Every desk, with ${permission}:`,

  turnOn: 'What would make it a yes',
  turnOff: 'What would make it a no',
  turnSays: (count: number, size: number) =>
    size === 1
      ? plural(count, {
          one: 'One change is enough, and there is one that is.',
          other: 'One change is enough. Any of these # is.',
        })
      : plural(
          count,
          {
            one: 'It takes {size} changes together, no fewer. There is one way.',
            other: 'It takes {size} changes together, no fewer. Any of these # ways does it.',
          },
          { size: String(size) },
        ),
  noWay: 'No change of what exists makes it a yes: it takes a new role.',
  gone: 'This user was deleted too long ago to be restored, so nothing makes it a yes.',
  noWayBack: 'Nothing smaller than shutting the account makes it a no.',
  tooMany: 'It takes many changes together: more than this device looks through.',
  newRole: 'Create New Role',
  youCan: 'You could do this',
  youCannot: 'You could not do this',
  others: (count: number) =>
    plural(count, {
      one: 'Reaches # other person too.',
      other: 'Reaches # other people too.',
    }),
  alsoGives: (permissions: readonly string[]) => `Also gives ${listed(permissions, 5)}.`,
  alsoTakes: (permissions: readonly string[]) => `Also takes ${listed(permissions, 5)}.`,
  masks: 'Masks phone numbers.',
  unmasks: 'Shows phone numbers.',
  moreWays: (count: number) => plural(count, { one: 'Show # more', other: 'Show # more' }),

  /** One change, with slots for what it names. */
  steps: {
    enable: 'Enable {user}',
    restoreUser: 'Restore the user {user}',
    restoreRole: 'Restore the role {role}',
    restoreDesk: 'Restore the desk {desk}',
    password: 'Set a password for {user}',
    giveRole: 'Give {user} the role {role}',
    keepRole: 'Give {user} the role {role} without an end',
    takeRole: 'Take the role {role} from {user}',
    giveScope: 'Give {user} the scope {scope}',
    takeScope: 'Take the scope from {user}',
    giveDesk: 'Assign {user} to the desk {desk}',
    keepDesk: 'Assign {user} to the desk {desk} without an end',
    takeDesk: 'Take {user} off the desk {desk}',
    grant: 'Add {permission} to the role {role}',
    revoke: 'Take {permission} out of the role {role}',
    level: 'Set the module {module} to {level} in the role {role}',
    accept: 'Accept {place} in the role {role}',
    acceptAny: 'Take {place} out of what the role {role} accepts',
    stopExtending: 'Let the role {role} no longer extend {parent}',
  },

  look: 'Worth a look',
  lookSays: 'What there may be too much of.',
  unusedRoles: (count: number) =>
    plural(count, { one: '# role that nobody holds', other: '# roles that nobody holds' }),
  alikeRoles: (count: number) =>
    plural(count, {
      one: '# pair of roles that are alike',
      other: '# pairs of roles that are alike',
    }),
  unheld: (count: number) =>
    plural(count, { one: '# permission that nobody has', other: '# permissions that nobody has' }),
  inertRoles: (count: number) =>
    plural(count, {
      one: '# role grants what does nothing',
      other: '# roles grant what does nothing',
    }),
  inRoles: 'In a role, and nobody has it',
  inNoRole: 'In no role of your own',
  same: '{a} and {b} grant the same.',
  nearly: '{a} and {b} differ in {permissions}.',
  compare: 'Compare',
  compareThem: (a: string, b: string) => `Compare ${a} and ${b}`,
  allGood:
    'Nothing: every role is held, no two are alike, every permission is somebody’s, and none lacks what it needs.',
};
