import { numberText } from '../numbers.ts';
import { plural } from '../plural.ts';

/** The list of users, and what is done from it. */
export const usersWords = {
  hidden: {
    roles: 'Roles are hidden from you: that needs show_role',
    desks: 'Desks are hidden from you: that needs show_desk',
    both: 'Roles and desks are hidden from you: that needs show_role and show_desk',
  },
  noneMatches: 'No user matches',
  noneMatchesSays: 'Change or clear the search and the filters.',
  noneSays: 'People who sign in, with the roles and desks that say what they may do.',

  files: {
    exportAll: (count: number) => plural(count, { one: 'Export # user', other: 'Export # users' }),
    exportSemicolons: 'Export all, separated by semicolons',
    exportShown: (count: number) => `Export the ${numberText(count)} shown`,
    nothingFiltered: 'Nothing is filtered',
  },

  columns: {
    name: 'Username, email',
    enabled: 'Enabled',
    roles: 'Roles',
    desks: 'Desks',
  },
  state: {
    enabled: 'Enabled',
    disabled: 'Disabled',
    noWayIn: 'Cannot sign in yet',
  },

  filter: {
    placeholder: 'Search by name, e-mail, role or desk',
    role: 'Role',
    anyRole: 'Any role',
    scope: (name: string) => `${name} (scope)`,
    desk: 'Desk',
    anyDesk: 'Any desk',
    state: 'State',
    anyState: 'Any state',
    states: { enabled: 'Enabled', disabled: 'Disabled', 'no-way-in': 'Cannot sign in yet' },
    clear: 'Clear',
  },

  chosen: {
    title: 'Chosen users',
    count: (count: number) => `${numberText(count)} chosen`,
    notInList: (count: number) => `(${numberText(count)} not in this list)`,
    hidden: {
      roles: 'Roles are hidden from you: needs show_role',
      desks: 'Desks are hidden from you: needs show_desk',
    },
    assign: { roles: 'Assign roles', desks: 'Assign desks' },
    unassign: { roles: 'Unassign roles', desks: 'Unassign desks' },
    more: 'More for the chosen users',
    export: 'Export',
    clear: 'Clear',
  },

  acts: {
    save: 'Save',
    changePassword: 'Change password…',
    enable: 'Enable',
    disable: 'Disable',
    enableOne: (username: string) => `Enable ${username}`,
    disableOne: (username: string) => `Disable ${username}`,
    enableMany: (count: number) => plural(count, { one: 'Enable # user', other: 'Enable # users' }),
    disableMany: (count: number) => plural(count, { one: 'Disable # user', other: 'Disable # users' }),
    assign: {
      roles: (count: number) => plural(count, { one: 'Assign roles to # user', other: 'Assign roles to # users' }),
      desks: (count: number) => plural(count, { one: 'Assign desks to # user', other: 'Assign desks to # users' }),
    },
    unassign: {
      roles: (count: number) =>
        plural(count, { one: 'Unassign roles from # user', other: 'Unassign roles from # users' }),
      desks: (count: number) =>
        plural(count, { one: 'Unassign desks from # user', other: 'Unassign desks from # users' }),
    },
    chooseSome: { roles: 'Choose at least one role.', desks: 'Choose at least one desk.' },
    soAlready: 'Nothing would change for any of them.',
    deleting: (username: string, days: number) =>
      plural(
        days,
        {
          one: '{username} is signed out everywhere and cannot sign in. For # day the account can be restored from Deleted, with its roles and desks; the name is free at once.',
          other:
            '{username} is signed out everywhere and cannot sign in. For # days the account can be restored from Deleted, with its roles and desks; the name is free at once.',
        },
        { username },
      ),
  },
};
