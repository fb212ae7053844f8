import type * as english from '../en/desks-en.ts';
import { plural } from '../plural.ts';

export const desksWords: typeof english.desksWords = {
  people: 'Personen',
  countedPeople: (count: number) => plural(count, { one: '# Person', other: '# Personen' }),
  peopleHidden: (permission: string) => `Wer zugewiesen ist, ist für Sie nicht sichtbar: Nötig ist ${permission}`,
  yours: 'Ihres',
  mayEdit: 'Bearbeitbar',
  queues: 'Warteschlangen',
  notYours: 'Das ist keines Ihrer Teams, und Sie dürfen nur diese ändern',

  agents: 'Agenten',
  agentsSays: 'Wer die Anrufe dieses Teams annimmt.',
  agentsHidden: (permission: string) =>
    `Agenten sind für Sie nicht sichtbar: Nötig ist die Berechtigung ${permission}.`,
  chooseAgents: 'Agenten auswählen',
  needsToChooseAgents: (permission: string) => `Um Teams Agenten zuzuweisen, ist die Berechtigung ${permission} nötig.`,
  agentsOf: (desk: string) => `Agenten: ${desk}`,
  noAgents: 'Keine Agenten.',
  andMoreAgents: (count: number) => plural(count, { other: 'Und # weitere: siehe „Agenten“.' }),
  onDesk: 'Im Team',
  notOnDesk: 'Nicht im Team',
  putOn: (agent: string) => `Agent ${agent} ins Team aufnehmen`,
  takeOff: (agent: string) => `Agent ${agent} aus dem Team nehmen`,
  nothingChosen: 'Noch nichts geändert.',

  newQueue: 'Neue Warteschlange hier',
  newQueueOn: (desk: string) => `Neue Warteschlange im Team ${desk}`,
  newQueueSays: 'Eine neue Warteschlange kommt mit derselben Speicherung in dieses Team.',
  queueName: 'Name der Warteschlange',
  needsName: 'Geben Sie der Warteschlange zuerst einen Namen.',
  create: 'Warteschlange anlegen',

  peopleSays: 'Benutzer, die diesem Team zugewiesen sind: Manager und wer sonst seine Daten sieht.',
  usersHidden: (permission: string) =>
    `Benutzer sind für Sie nicht sichtbar, also wird nicht gezeigt, wer zugewiesen ist: Nötig ist die Berechtigung ${permission}.`,
  choosePeople: 'Personen auswählen',
  seeInUsers: 'Unter „Benutzer“ ansehen',
  peopleOf: (desk: string) => `Personen: ${desk}`,
  nobody: 'Niemand ist zugewiesen.',
  disabled: '(deaktiviert)',
  unassign: (username: string) => `Zuweisung von ${username} aufheben`,
  andMore: (count: number) => plural(count, { other: 'Und # weitere: siehe „Benutzer“.' }),
  save: 'Speichern',
  needsToAssign: (permission: string) => `Um Benutzer zuzuweisen, ist die Berechtigung ${permission} nötig.`,
  onlyLasting: 'Sie können Personen nur Teams zuweisen, denen Sie selbst unbefristet zugewiesen sind.',
};
