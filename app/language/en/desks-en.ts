import { plural } from '../plural.ts';

export const desksWords = {
  people: 'People',
  countedPeople: (count: number) => plural(count, { one: '# person', other: '# people' }),
  peopleHidden: (permission: string) => `Who is assigned is hidden from you: that needs ${permission}`,
  yours: 'Yours',
  mayEdit: 'May edit',
  queues: 'Queues',
  notYours: 'This is not one of your desks, and you may change only those',

  peopleSays: 'Users assigned to this desk. Agents, who work its calls, are not listed here.',
  usersHidden: (permission: string) =>
    `Users are hidden from you, so who is assigned is not shown: that needs the permission ${permission}.`,
  choosePeople: 'Choose people',
  seeInUsers: 'See them in Users',
  peopleOf: (desk: string) => `People of ${desk}`,
  nobody: 'Nobody is assigned.',
  disabled: '(disabled)',
  unassign: (username: string) => `Unassign ${username}`,
  andMore: (count: number) => plural(count, { other: 'And # more: see them in Users.' }),
  save: 'Save',
  needsToAssign: (permission: string) => `Assigning users needs the permission ${permission}.`,
  onlyLasting: 'You can assign people only to desks that you are assigned to for ever.',
};
