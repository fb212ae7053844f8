/** The rules alone, at 10,000 users and 100 roles. */

import { permissionKeys } from '../../shared/catalogue/permissions.ts';
import type { Change } from '../../shared/document/change.ts';
import { affectedUsers } from '../../shared/permissions/affected.ts';
import { decide } from '../../shared/permissions/decide.ts';
import type { Question } from '../../shared/permissions/question.ts';
import { review } from '../../shared/permissions/review.ts';
import { smallestChanges } from '../../shared/permissions/smallest-changes.ts';
import { compileSubject, type Subject } from '../../shared/permissions/subject.ts';
import { whoCan } from '../../shared/permissions/who-can.ts';
import type { OrganisationView } from '../../shared/schema/organisation-view.ts';
import { createWorld, idAt } from '../support/permission-world.ts';
import type { Bench } from './bench.ts';
import { cpuMs } from '../support/cpu-time.ts';

const repetitions = 9;
const now = Date.parse('2026-11-22T00:00:00.000Z');
const context = { now, place: null };
const world = createWorld({ users: 10_000, roles: 100, desks: 40 });
const { organisation } = world;
let sink = 0;

export const benches: readonly Bench[] = [
  { name: 'decide, hot: one subject', unit: 'ns', target: { atMost: 50 }, measure: decideHot },
  {
    name: 'decide, cold: 10,000 subjects in turn, with desk',
    unit: 'ns',
    target: { atMost: 500 },
    measure: decideCold,
  },
  { name: 'compile all 10,000 subjects', unit: 'ms', target: { atMost: 40 }, measure: compileAll },
  {
    name: 'one role changes: recompile the 300 users who hold it',
    unit: 'ms',
    target: { atMost: 4 },
    measure: recompile,
  },
  { name: 'who can do X, 10,000 users', unit: 'ms', target: { atMost: 1 }, measure: whoCanOne },
  { name: 'who can do X on desk D, 10,000 users', unit: 'ms', target: { atMost: 1 }, measure: whoCanOnDesk },
  {
    name: 'smallest changes that turn one question, the slowest of eight, 10,000 users, 100 roles',
    unit: 'ms',
    target: { atMost: 10 },
    measure: turnSlowest,
  },
  {
    name: 'review of one user’s new e-mail by an administrator',
    unit: 'µs',
    target: { atMost: 5 },
    measure: () => reviewOf('alice', newEmail),
  },
  {
    name: 'review of one user’s new e-mail by a manager',
    unit: 'µs',
    target: { atMost: 10 },
    measure: () => reviewOf('bob', newEmail),
  },
  {
    name: 'review of one role assigned by a manager',
    unit: 'µs',
    target: { atMost: 20 },
    measure: () => reviewOf('bob', newRole),
  },
  {
    name: 'review of a role held by 10,000 users, by a manager',
    unit: 'ms',
    target: { atMost: 10 },
    measure: reviewBigRole,
  },
];

async function decideHot(): Promise<readonly number[]> {
  const subject = subjectOf(world.bob);
  return repeat(2_000_000, 1e6, (index) => {
    sink += decide(subject, index % 2 === 0 ? 'edit_user' : 'show_cost').decision.length;
  });
}

async function decideCold(): Promise<readonly number[]> {
  const subjects = world.users.map((id) => subjectOf(id));
  return repeat(400_000, 1e6, (index) => {
    const subject = subjects[(index * 7_919) % subjects.length] as Subject;
    const action = permissionKeys[(index * 31) % permissionKeys.length] ?? 'admin';
    sink += decide(subject, action, { desk: idAtDesk(index), page: 'realtime' }).decision.length;
  });
}

async function compileAll(): Promise<readonly number[]> {
  return repeat(1, 1, () => {
    for (const id of world.users) sink += subjectOf(id).permissions.length;
  });
}

async function recompile(): Promise<readonly number[]> {
  return repeat(1, 1, (_, round) => {
    const change = changeOf('roles', idAt('r', 1), 'permissions', 'show_cost', round % 2 === 0 ? true : null);
    organisation.write(change.collection, change.id, change.field, change.member, change.after);
    for (const id of affectedUsers([change], organisation, organisation)) sink += subjectOf(id).permissions.length;
  });
}

async function whoCanOne(): Promise<readonly number[]> {
  return repeat(1, 1, () => {
    sink += whoCan('show_cost', organisation, context).length;
  });
}

async function whoCanOnDesk(): Promise<readonly number[]> {
  return repeat(1, 1, () => {
    sink += whoCan('show_cost', organisation, context, { desk: idAtDesk(3) }).length;
  });
}

/** A no and a yes, with and without a desk, near and far, asked by an administrator and by a manager. */
async function turnSlowest(): Promise<readonly number[]> {
  const [one, other] = [idAt('u', 17), idAt('u', 4_321)];
  const questions: readonly Question[] = [
    { user: one, permission: 'show_cost' },
    { user: one, permission: 'download_recording', resource: { desk: idAtDesk(5) } },
    { user: one, permission: 'create_scheduled_report' },
    { user: one, permission: 'finance', resource: { desk: null } },
    { user: other, permission: 'show_cost' },
    { user: other, permission: 'create_device_bulk', resource: { desk: idAtDesk(9), page: 'edit' } },
    { user: world.bob, permission: 'show_cost' },
    { user: world.alice, permission: 'edit_role' },
  ];
  const asks = questions.flatMap((question) =>
    [world.alice, world.bob].map((actor) => ({ question, actor: subjectOf(actor) })),
  );
  const spent = asks.map(({ question, actor }) =>
    repeat(1, 1, () => {
      sink += smallestChanges(question, { organisation, context, actor, today: now }).proposals.length;
    }),
  );
  return Array.from({ length: repetitions }, (_, round) => Math.max(...spent.map((figures) => figures[round] ?? 0)));
}

async function reviewOf(actor: 'alice' | 'bob', make: (index: number) => Change): Promise<readonly number[]> {
  const subject = subjectOf(world[actor]);
  return repeat(20_000, 1e3, (index) => {
    sink += Number(mustAllow(review({ changes: [make(index)], before: organisation, actor: subject, now }).allowed));
  });
}

async function reviewBigRole(): Promise<readonly number[]> {
  const big = idAt('r', 200);
  const all = createWorld({ users: 10_000, roles: 100, desks: 40 });
  all.organisation.write('roles', big, 'name', null, 'Everyone');
  all.organisation.write('roles', big, 'permissions', 'show_index', true);
  for (const id of all.users) all.organisation.write('users', id, 'roles', big, true);
  const actor = subjectOf(all.bob, all.organisation);
  const changes = [changeOf('roles', big, 'permissions', 'show_cdr', true)];
  return repeat(1, 1, () => {
    sink += Number(mustAllow(review({ changes, before: all.organisation, actor, now }).allowed));
  });
}

function newEmail(index: number): Change {
  return changeOf('users', idAt('u', index % 10_000), 'email', null, `new${index}@example.com`);
}

function newRole(index: number): Change {
  return changeOf('users', idAt('u', index % 10_000), 'roles', idAt('r', (index * 3 + 50) % 100), true);
}

function changeOf(
  collection: Change['collection'],
  id: string,
  field: string,
  member: string | null,
  after: Change['after'],
): Change {
  return { collection, id, field, member, before: null, after };
}

function subjectOf(id: string, from: OrganisationView = organisation): Subject {
  const user = from.get('users', id);
  if (user === undefined) throw new Error(`There is no user ${id}.`);
  return compileSubject(user, from, context);
}

function idAtDesk(index: number): string {
  return world.desks[index % world.desks.length] ?? '';
}

/** A benchmark of refusals would measure something else. */
function mustAllow(allowed: boolean): boolean {
  if (!allowed) throw new Error('The change was refused.');
  return allowed;
}

/** Processor time for one call, once it is warm; `perMs` converts from milliseconds. */
function repeat(calls: number, perMs: number, call: (index: number, round: number) => void): readonly number[] {
  const figures: number[] = [];
  for (let round = calls === 1 ? -30 : -2; round < repetitions; round += 1) {
    const start = cpuMs();
    for (let index = 0; index < calls; index += 1) call(index, round);
    const spent = cpuMs() - start;
    if (round >= 0) figures.push((spent / calls) * perMs);
  }
  if (Number.isNaN(sink)) throw new Error('Nothing was measured.');
  return figures;
}
