import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Sent } from '../../../shared/protocol/endpoint.ts';
import type { questionEndpoint } from '../../../shared/protocol/question-endpoint.ts';
import type { ToldAnswer } from '../../../shared/permissions/told.ts';
import { creationOf } from '../../../shared/document/difference.ts';
import { limits } from '../../../shared/schema/limits.ts';
import { blankRecord } from '../../../shared/schema/register.ts';
import { startWith, type Answer, type Started } from './started.ts';

const roles = [
  { name: 'Zebra clerks', permissions: { show_user: true } },
  { name: 'Zebra desks', permissions: { show_user: true, show_desk: true } },
  {
    name: 'Zebra night',
    permissions: { listen_recording: true, edit_role: true },
    modules: { call_queues: 'disabled' },
  },
  { name: 'Zebra office', permissions: { show_cost: true }, acceptedAddresses: { '10.66.0.0/16': true } },
  { name: 'Zebra strangers', permissions: { show_desk: true } },
] as const;

let now = Date.parse('2026-11-25T12:00:00.000Z');
const ends = '2031-03-04T05:06:07.000Z';
const desk = `d_${'zebradesk'.padEnd(20, '0')}`;
let started: Started;
const cookies: Record<string, string> = {};
beforeAll(async () => {
  started = await startWith({
    now: () => now,
    roles,
    people: [
      { username: 'alice', roles: { 'builtin.administrator': true } },
      { username: 'clerk', roles: { 'Zebra clerks': true } },
      { username: 'desks', roles: { 'Zebra desks': true } },
      { username: 'stranger', roles: { 'Zebra strangers': true } },
      {
        username: 'bob',
        roles: { 'Zebra night': ends, 'Zebra office': true, 'builtin.agent': true },
      },
      { username: 'carol', roles: { 'builtin.agent': true } },
    ],
  });
  await started.change([
    ...creationOf('desks', { ...blankRecord('desks', desk), name: 'Zebra desk' }),
    { collection: 'users', id: started.idOf('bob'), field: 'desks', member: desk, before: null, after: ends },
  ]);
  for (const name of ['alice', 'clerk', 'desks', 'stranger']) cookies[name] = await started.signIn(name);
});
afterAll(() => started.stop());

type Question = Sent<(typeof questionEndpoint)['takes']>;

function ask(name: string, json: unknown): Promise<Answer> {
  return started.send('POST', '/api/questions', { headers: { cookie: cookies[name] ?? '' }, json });
}

const told = async (name: string, question: Question): Promise<ToldAnswer> => {
  now += 2_000;
  const answer = await ask(name, question);
  expect(answer.status, answer.text).toBe(200);
  return answer.json<ToldAnswer>();
};

it('answers who may read users and no roles: who can, what somebody can, and whether', async () => {
  const bob = started.idOf('bob');
  expect(await told('clerk', { ask: 'who', permission: 'listen_recording', resource: null, at: null })).toEqual({
    ask: 'who',
    users: expect.arrayContaining([bob, started.idOf('alice')]),
  });
  const can = { ask: 'can', user: bob, permission: 'listen_recording', resource: null } as const;
  expect(await told('clerk', { ...can, at: null })).toMatchObject({
    allowed: true,
    explanation: { held: true, sources: [], withheld: true },
  });
  expect(await told('clerk', { ...can, at: Date.parse(ends) })).toMatchObject({ allowed: false });
  const what = await told('clerk', { ask: 'what', user: started.idOf('carol'), at: null });
  if (what.ask !== 'what') throw new Error(what.ask);
  expect(what.list.find(({ permission }) => permission === 'show_cdr')).toMatchObject({
    state: 'held',
    sources: [{ path: ['builtin.agent'] }],
    withheld: false,
  });
  expect(await told('desks', { ...can, resource: { desk }, at: null })).toMatchObject({
    allowed: true,
    desk: { open: true, reasons: null },
  });
});

it('puts no name, id or end of a role, and of a desk that may not be read, into a single answer', async () => {
  const users = ['alice', 'clerk', 'desks', 'stranger', 'bob', 'carol'].map((name) => started.idOf(name));
  const secrets = ['ebra', '10.66', ends, desk, ...roles.map(({ name }) => started.idOf(name))];
  const questions: Question[] = [
    ...users.map((user) => ({ ask: 'what', user, at: null }) as const),
    ...(['listen_recording', 'edit_role', 'show_cost', 'show_user', 'show_desk', 'show_cdr'] as const).flatMap(
      (permission) => [
        { ask: 'who', permission, resource: null, at: null } as const,
        { ask: 'who', permission, resource: { desk: null }, at: null } as const,
        { ask: 'can', user: started.idOf('bob'), permission, resource: { desk: null }, at: null } as const,
      ],
    ),
  ];
  for (const question of questions) {
    now += 2_000;
    const { status, text } = await ask('clerk', question);
    expect(status).toBe(200);
    const leaked = secrets.filter((secret) => text.includes(secret));
    expect(leaked, `${JSON.stringify(question)}: ${text}`).toEqual([]);
  }
});

it('says no, naming the permission: to who may not read users, and about a desk to who may not read desks', async () => {
  now += 60_000;
  expect((await started.send('POST', '/api/questions', { json: {} })).status).toBe(401);
  const who = { ask: 'who', permission: 'show_cdr', at: null };
  const stranger = await ask('stranger', { ...who, resource: null });
  expect(stranger.json().error).toMatchObject({ code: 'not-allowed', message: expect.stringContaining('show_user') });
  // Whether there is such a desk makes no difference.
  for (const id of [desk, `d_${'0'.repeat(20)}`]) {
    const clerk = await ask('clerk', { ...who, resource: { desk: id } });
    expect(clerk.json().error).toMatchObject({ code: 'not-allowed', message: expect.stringContaining('show_desk') });
    expect(clerk.text).not.toContain(id);
  }
  expect((await ask('alice', { ...who, resource: null })).json().error.code).toBe('not-allowed');
});

it('refuses what is no question, and a user who does not exist', async () => {
  now += 60_000;
  const user = started.idOf('bob');
  expect((await ask('clerk', { ask: 'what', user, at: null, more: 1 })).status).toBe(400);
  expect((await ask('clerk', { ask: 'can', user, permission: 'fly', resource: null, at: null })).status).toBe(400);
  expect((await ask('clerk', { ask: 'what', user: `u_${'0'.repeat(20)}`, at: null })).status).toBe(404);
});

it('answers so many questions of one user in a minute, and no more; others go on', async () => {
  now += 60_000;
  const question = { ask: 'what', user: started.idOf('carol'), at: null } as const;
  for (let asked = 0; asked < limits.questionsPerMinute; asked += 1) await ask('clerk', {});
  const over = await ask('clerk', question);
  expect(over.json().error.code).toBe('too-many');
  expect(over.headers['retry-after']).toBe('60');
  expect((await ask('desks', question)).status).toBe(200);
  now += 60_000;
  expect((await ask('clerk', question)).status).toBe(200);
});

it('counts from the next question on that a right is gone, or that there is more to read', async () => {
  now += 60_000;
  const question = { ask: 'what', user: started.idOf('carol'), at: null } as const;
  const clerk = started.idOf('clerk');
  const taken = { collection: 'users', id: clerk, field: 'roles', member: started.idOf('Zebra clerks') } as const;
  await started.change([
    { ...taken, before: true, after: null },
    { ...taken, member: 'builtin.agent', before: null, after: true },
  ]);
  const without = (await ask('clerk', question)).json().error;
  expect(without).toMatchObject({ code: 'not-allowed', message: expect.stringContaining('show_user') });
  const all = { ...taken, member: 'builtin.administrator', before: null, after: true } as const;
  await started.change([all]);
  const within = (await ask('clerk', question)).json().error;
  expect(within).toMatchObject({ code: 'not-allowed', message: expect.stringContaining('itself') });
});
