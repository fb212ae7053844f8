import { capital } from '../capital.ts';
import { numberText } from '../numbers.ts';
import { plural } from '../plural.ts';
import type { CollectionWords, WordsOfCollections } from '../collection-words.ts';

interface Nouns<Words> {
  readonly one: string;
  readonly many: string;
  /** With its article: "a role", "an agent". */
  readonly a?: string;
  readonly says: string;
  readonly fields: Words;
  readonly choices?: CollectionWords['choices'];
  /** What is said of the records that name one in that field, if there is more to say than that they do. */
  readonly referring?: Readonly<Record<string, (names: string) => string>>;
}

export const collectionsWords: WordsOfCollections = {
  roles: say({
    one: 'role',
    many: 'roles',
    says: 'Each role says what the people who hold it may do.',
    fields: {
      name: 'Name',
      description: 'Description',
      maskPhone: 'Mask Phone',
      secondFactor: 'Second factor',
      permissions: 'Permissions',
      modules: 'Modules',
      acceptedAddresses: 'Accepted IPs',
      acceptedCountries: 'Accepted countries',
      extends: 'Extends',
      deletedAt: 'Deleted',
    },
    referring: { extends: (names) => `Roles that extend it: ${names}.` },
  }),
  desks: say({
    one: 'desk',
    many: 'desks',
    says: 'A team with its queues. Managers see and edit the desks they are assigned to.',
    fields: { name: 'Name', description: 'Description', queues: 'Queues', deletedAt: 'Deleted' },
  }),
  queues: say({
    one: 'queue',
    many: 'queues',
    says: 'Where calls wait, under the name the phone system has for it. Desks take the calls.',
    fields: { name: 'Name', description: 'Description', deletedAt: 'Deleted' },
  }),
  agents: say({
    one: 'agent',
    many: 'agents',
    a: 'an agent',
    says: 'People who take calls, each under a number of the phone system, on the desks they belong to.',
    fields: { number: 'Number', name: 'Name', desks: 'Desks', queues: 'Queues', deletedAt: 'Deleted' },
    referring: { desks: (names) => `Agents who are on it: ${names}.` },
  }),
  devices: say({
    one: 'device',
    many: 'devices',
    says: 'A phone. A fixed one belongs to one agent, on one extension; several agents may log in at an ad hoc one.',
    fields: {
      name: 'Name',
      kind: 'Type',
      agents: 'Agents',
      status: 'Status',
      callerId: 'Caller ID',
      password: 'Password',
      deletedAt: 'Deleted',
    },
    choices: {
      kind: { fixed: 'Fixed', adHoc: 'Ad hoc' },
      status: { active: 'Active', suspended: 'Suspended' },
    },
    referring: { agents: (names) => `Devices that the agent has: ${names}.` },
  }),
  outboundIdentities: say({
    one: 'outbound identity',
    many: 'outbound identities',
    a: 'an outbound identity',
    says: 'The identity under which people call out: the number that the other side sees.',
    fields: { name: 'Name', number: 'Number', deletedAt: 'Deleted' },
  }),
  pauseTypes: say({
    one: 'pause type',
    many: 'pause types',
    says: 'Why an agent takes no calls for a while, such as lunch or training. The phone system knows it by its code.',
    fields: { name: 'Name', code: 'Code', enabled: 'Enabled', deletedAt: 'Deleted' },
  }),
  shifts: say({
    one: 'shift',
    many: 'shifts',
    says: 'When people work. A shift whose end is not later than its start ends on the next day.',
    fields: {
      name: 'Name',
      days: 'Days',
      from: 'From',
      to: 'To',
      timeZone: 'Time zone',
      deletedAt: 'Deleted',
    },
    choices: {
      days: { mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun' },
    },
  }),
  reportTemplates: say({
    one: 'report template',
    many: 'report templates',
    says: 'A report with its filters and columns, to be run again and to be scheduled.',
    fields: {
      name: 'Name',
      description: 'Description',
      report: 'Report',
      period: 'Period',
      desks: 'Desks',
      queues: 'Queues',
      agents: 'Agents',
      columns: 'Columns',
      deletedAt: 'Deleted',
    },
    choices: {
      report: { agentStats: 'Agent Statistics', queueStats: 'Queue Statistics', calls: 'CDR List' },
      period: {
        yesterday: 'Yesterday',
        today: 'Today',
        lastWeek: 'Last week',
        thisWeek: 'This week',
        lastMonth: 'Last month',
        thisMonth: 'This month',
      },
      columns: {
        calls: 'Calls',
        answered: 'Answered',
        missed: 'Missed',
        serviceLevel: 'Service level',
        waitTime: 'Wait time',
        talkTime: 'Talk time',
        pauseTime: 'Pause time',
        loginTime: 'Login time',
        transfers: 'Transfers',
        cost: 'Cost',
      },
    },
    referring: {
      desks: (names) => `Report templates that are about it: ${names}.`,
      queues: (names) => `Report templates that are about it: ${names}.`,
      agents: (names) => `Report templates that are about the agent: ${names}.`,
    },
  }),
  scheduledReports: say({
    one: 'scheduled report',
    many: 'scheduled reports',
    says: 'A report that is made from a template by itself, and to whom it is sent.',
    fields: {
      name: 'Name',
      enabled: 'Enabled',
      template: 'Template',
      periodicity: 'Periodicity',
      days: 'Days',
      dayOfMonth: 'Day of the month',
      time: 'Time',
      timeZone: 'Time zone',
      recipients: 'Recipients',
      extraEmails: 'Extra e-mail addresses',
      deletedAt: 'Deleted',
    },
    choices: {
      periodicity: { daily: 'Daily', weekly: 'Weekly', monthly: 'Monthly' },
      days: { mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun' },
    },
    referring: {
      template: (names) => `Scheduled reports that are made from it: ${names}.`,
      recipients: (names) => `Scheduled reports that are sent to the user: ${names}.`,
    },
  }),
  users: say({
    one: 'user',
    many: 'users',
    says: 'A person who signs in, with roles and desks.',
    fields: {
      username: 'Username',
      email: 'Email',
      enabled: 'Enabled',
      scope: 'Scope',
      roles: 'Roles',
      desks: 'Desks',
      passwordSetAt: 'Password set',
      passkeySince: 'Passkey since',
      deletedAt: 'Deleted',
    },
    referring: {
      roles: (names) =>
        `Users who hold it: ${names}. They keep the assignment, and it grants nothing while the role is deleted.`,
      desks: (names) => `Users who are assigned to it: ${names}.`,
    },
  }),
};

/** What English makes of two nouns. */
function say<Words>({
  one,
  many,
  a = `a ${one}`,
  says,
  fields,
  choices,
  referring,
}: Nouns<Words>): CollectionWords<Words> {
  const One = capital(one);
  const Many = capital(many);
  return {
    one,
    many,
    One,
    Many,
    says,
    fields,
    choices: choices ?? {},
    counted: (count) => plural(count, { one: `# ${one}`, other: `# ${many}` }),
    create: `Create New ${titled(one)}`,
    createMany: `Create ${titled(many)} in Bulk`,
    createCounted: (count) => plural(count, { one: `Create # ${one}`, other: `Create # ${many}` }),
    created: (count) => plural(count, { one: `# ${one} created`, other: `# ${many} created` }),
    named: (name) => `${one} ${name}`,
    withoutName: `${one} without a name`,
    begun: `A new ${one} is begun and not saved.`,
    remove: (name) => `Delete ${one} ${name}`,
    removeIt: `Delete ${one}`,
    restore: (name) => `Restore ${one} ${name}`,
    restoreIt: `Restore ${one}`,
    titled: (name) => `${One} ${name}`,
    newNamed: (name) => `New ${one} “${name}”`,
    none: `No ${many} yet`,
    noneMatches: (search) => `No ${one} matches “${search}”`,
    search: `Search ${many}`,
    loading: `Loading ${many}`,
    all: `All ${many}`,
    noSuch: `There is no such ${one}`,
    refusedNew: `The server refused this new ${one}`,
    deleted: `This ${one} is deleted. Restore it from Deleted to change it.`,
    referring: (field, names) => referring?.[field]?.(names) ?? `${Many} that have it: ${names}.`,
    needsToCreate: (permission) => `Creating ${many} needs the permission ${permission}.`,
    needsToCreateMany: (permission) => `Creating many ${many} at once needs the permission ${permission}.`,
    needsToChange: (permission) => `Changing ${many} needs the permission ${permission}.`,
    needsToDelete: (permission) => `Deleting ${many} needs the permission ${permission}.`,
    needsToRestore: (permission) => `Restoring ${many} needs the permission ${permission}.`,
    referenceGone: (name) =>
      name === null ? `It refers to ${a} that does not exist or was deleted.` : `The ${one} “${name}” was deleted.`,
    noneCalled: (name) => `There is no ${one} “${name}”.`,
    deletedCalled: (name) => `The ${one} “${name}” is deleted. Restore it first, or leave it out.`,
    listedTwice: (name) => `The ${one} “${name}” is listed twice.`,
    namesHidden: (permission) =>
      `${Many} are hidden from you (${permission} is missing), so they cannot be assigned. Remove the column to import without them.`,
    alreadyOver: (name, end) => `The ${one} “${name}” ends ${end}, which is over: it grants nothing.`,
    importAll: `Import ${many}`,
    importCounted: (count) => plural(count, { one: `Import # ${one}`, other: `Import # ${many}` }),
    importSaved: (saved, total) =>
      plural(total, {
        one: `Saved ${numberText(saved)} of # ${one}`,
        other: `Saved ${numberText(saved)} of # ${many}`,
      }),
    importWill: (created, updated) =>
      plural(created, {
        one: `# ${one} will be created, ${numberText(updated)} changed.`,
        other: `# ${many} will be created, ${numberText(updated)} changed.`,
      }),
    file: `CSV or JSON file of ${many}`,
    unknown: `${a} that this device does not know`,
    missing: `Missing ${one}`,
  };
}

/** Every word begins with a capital, as on the buttons of the systems that Rolecall replaces. */
function titled(noun: string): string {
  return noun.split(' ').map(capital).join(' ');
}
