/**
 * The examples of the replaced systems, cell by cell, on the demo itself: what an account of the demo may do is
 * what stands here, and nothing else.
 */

import { describe, expect, test } from 'vitest';
import { modules, type Level, type ModuleKey } from '../../../shared/catalogue/modules.ts';
import { permissionKeys, type PermissionKey } from '../../../shared/catalogue/permissions.ts';
import { decide } from '../../../shared/permissions/decide.ts';
import { explainPermission } from '../../../shared/permissions/explain.ts';
import { compileSubject, type Subject } from '../../../shared/permissions/subject.ts';
import { Organisation } from '../../../shared/schema/organisation.ts';
import type { User } from '../../../shared/schema/records.ts';
import { demoAccounts } from '../../../sync-server/demo/accounts.ts';
import { createDemoOrganisation } from '../../../sync-server/demo/demo-organisation.ts';

const now = Date.parse('2026-11-22T09:00:00Z');
const demo = createDemoOrganisation(now);
const organisation = new Organisation();
for (const role of demo.roles) organisation.put('roles', role);
for (const desk of demo.desks) organisation.put('desks', desk);
for (const user of demo.users) organisation.put('users', user);
const here = { now, place: null };

function person(username: string): { readonly user: User; readonly subject: Subject } {
  const user = demo.users.find((one) => one.username === username);
  if (user === undefined) throw new Error(`the demo has no ${username}`);
  return { user, subject: compileSubject(user, organisation, here) };
}

/** R: Read Only, W: Read / Write, -: Disabled, a dot: Default. */
const letters: Readonly<Record<string, Level>> = { '.': 'default', '-': 'disabled', R: 'read', W: 'write' };

const columns = ['phone.agent', 'monitor', 'billing', 'team.lead'] as const;
const table: Readonly<Record<ModuleKey, string>> = {
  account: '- . R .',
  announcements: '- R . .',
  cdr: '- R W R',
  conference_rooms: '- . . .',
  call_queues: '- R . W',
  pause_reasons: '- R . W',
  endpoints: '- R - W',
  dial_rules: '- - - -',
  phone_numbers: '- . R .',
  extensions: '- R . W',
  intercept_groups: '- . . .',
  ivr: '- . - .',
  labels: '- R . W',
  media: '- . . .',
  permission_groups: '- - - -',
  contacts: '- R R W',
  ring_groups: '- R . R',
  time_conditions: '- R . R',
  call_forwarding: '- . . R',
  users_roles: '- - - -',
  user_groups: '- R . R',
  user_profile: '- . . .',
  voicemail: '- . . R',
};

/** Everything that each may do besides nothing; whatever is not here is refused. */
const may: Readonly<Record<(typeof columns)[number], readonly PermissionKey[]>> = {
  'phone.agent': ['disallow_changing_pause', 'listen_own_recordings', 'own_extension', 'web_phone'],
  monitor: [
    'change_own_password',
    'listen_recording',
    'show_agent',
    'show_agent_stats',
    'show_all_desks_realtime',
    'show_cdr',
    'show_cdr_event',
    'show_cdr_transfer',
    'show_current_queues',
    'show_desk',
    'show_desk_dashboard',
    'show_device',
    'show_pause_type',
    'show_queue',
    'show_queue_manager',
    'show_queue_stats',
    'show_related_cdr',
  ],
  billing: [
    'change_own_password',
    'download_cdrs',
    'finance',
    'print_cdr',
    'show_cdr',
    'show_cdr_event',
    'show_cdr_transfer',
    'show_cost',
    'show_outbound_identity',
    'show_related_cdr',
  ],
  'team.lead': [
    'change_own_password',
    'create_agent',
    'create_device',
    'create_pause_type',
    'delete_agent',
    'delete_device',
    'delete_pause_type',
    'desk_assignment_new_agent',
    'do_agent_logout',
    'do_agent_pause',
    'do_agent_whisper',
    'edit_agent',
    'edit_device',
    'edit_own_profile',
    'edit_pause_type',
    'edit_queue_manager',
    'show_agent',
    'show_agent_stats',
    'show_cdr',
    'show_cdr_event',
    'show_cdr_transfer',
    'show_current_queues',
    'show_desk',
    'show_desk_dashboard',
    'show_device',
    'show_pause_type',
    'show_queue',
    'show_queue_manager',
    'show_related_cdr',
  ],
};

describe.each(columns.map((username, column) => [username, column] as const))('the use case %s', (username, column) => {
  const { user, subject } = person(username);

  test.each(modules.map(({ key }) => key))('%s', (key) => {
    expect(subject.modules[key]).toBe(letters[table[key].split(' ')[column] ?? '']);
  });

  test.each(permissionKeys)('%s', (key) => {
    const wanted = may[username].includes(key);
    expect(decide(subject, key).decision).toBe(wanted ? 'allow' : 'deny');
    expect(explainPermission(user, organisation, here, key).held).toBe(wanted);
  });

  test('can sign in, and holds nothing that is inert', () => {
    expect(subject.signIn).toBe('ok');
    expect(permissionKeys.filter((key) => explainPermission(user, organisation, here, key).missing.length > 0)).toEqual(
      [],
    );
  });

  test('is an account that the demo names', () => {
    expect(demoAccounts.map((account): string => account.username)).toContain(username);
  });
});

describe('the phone-only agent', () => {
  test('keeps every no, whatever else is granted', () => {
    const { user } = person('phone.agent');
    const more = {
      ...user,
      roles: { ...user.roles, 'builtin.agent': true as const, 'builtin.supervisor': true as const },
    };
    const subject = compileSubject(more, organisation, here);
    for (const { key } of modules) expect(subject.modules[key]).toBe('disabled');
    for (const key of ['agent_own_status', 'show_cdr', 'show_queue', 'show_agent'] as const)
      expect(decide(subject, key).decision).toBe('deny');
    expect(decide(subject, 'agent_queue_login').decision).toBe('allow');
  });
});

/** Rows: who. Columns: Realtime of desk 1 and 2, reports of desk 1 and 2, editing desk 1 and 2, data of no desk. */
const desks: readonly (readonly [string, string])[] = [
  ['manager.a', 'yes no  yes yes yes no  no'],
  ['manager.b', 'yes yes no  yes no  yes no'],
  ['manager.c', 'yes yes yes yes yes yes no'],
  ['compliance', 'no  no  yes yes no  no  yes'],
  ['team.lead', 'yes no  yes no  no  no  no'],
  ['monitor', 'yes yes no  no  no  no  no'],
  ['billing', 'no  no  no  no  no  no  no'],
  ['phone.agent', 'no  no  no  no  no  no  no'],
  ['admin', 'yes yes yes yes yes yes yes'],
];

test.each(desks)('%s sees and edits: %s', (username, cells) => {
  const { subject } = person(username);
  const [one, two] = demo.desks.map(({ id }) => id);
  const asked = [
    decide(subject, 'show_desk_dashboard', { desk: one ?? '', page: 'realtime' }),
    decide(subject, 'show_desk_dashboard', { desk: two ?? '', page: 'realtime' }),
    ...[one, two].map((desk) =>
      decide(subject, username === 'compliance' ? 'show_cdr' : 'show_agent_stats', {
        desk: desk ?? '',
        page: 'reports',
      }),
    ),
    decide(subject, 'edit_desk', { desk: one ?? '', page: 'edit' }),
    decide(subject, 'edit_desk', { desk: two ?? '', page: 'edit' }),
    { decision: subject.desks.outside ? 'allow' : 'deny' },
  ];
  expect(asked.map(({ decision }) => (decision === 'allow' ? 'yes' : 'no'))).toEqual(cells.split(/ +/u));
});
