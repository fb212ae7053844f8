import { plural } from '../plural.ts';

export const desksWords = {
  people: 'People',
  countedPeople: (count: number) => plural(count, { one: '# person', other: '# people' }),
  peopleHidden: (permission: string) => `Who is assigned is hidden from you: that needs ${permission}`,
  yours: 'Yours',
  mayEdit: 'May edit',
  queues: 'Queues',
  notYours: 'This is not one of your desks, and you may change only those',

  agents: 'Agents',
  agentsSays: 'Who takes the calls of this desk.',
  agentsHidden: (permission: string) => `Agents are hidden from you: that needs the permission ${permission}.`,
  chooseAgents: 'Choose agents',
  needsToChooseAgents: (permission: string) => `Assigning agents to desks needs the permission ${permission}.`,
  agentsOf: (desk: string) => `Agents of ${desk}`,
  noAgents: 'No agents.',
  andMoreAgents: (count: number) => plural(count, { other: 'And # more: see them in Agents.' }),
  onDesk: 'On the desk',
  notOnDesk: 'Not on it',
  putOn: (agent: string) => `Put agent ${agent} on the desk`,
  takeOff: (agent: string) => `Take agent ${agent} off the desk`,
  nothingChosen: 'Nothing is changed yet.',

  peopleSays: 'Users assigned to this desk: managers and whoever else sees its data.',
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
