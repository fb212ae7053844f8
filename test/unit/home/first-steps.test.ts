import { describe, expect, it } from 'vitest';
import { firstSteps } from '../../../app/routes/home/first-steps.ts';
import { blankRecord } from '../../../shared/schema/organisation.ts';

const alice = {
  ...blankRecord('users', 'u_alice'),
  username: 'alice',
  roles: { 'builtin.administrator': true },
} as const;
const bob = { ...blankRecord('users', 'u_bob'), username: 'bob' } as const;
const done = (all: Partial<Parameters<typeof firstSteps>[0]>): readonly string[] =>
  firstSteps({ desks: [], roles: [], users: [alice], ...all }, alice.id).flatMap((step) =>
    step.done ? [step.key] : [],
  );

describe('the first steps', () => {
  it('are all open right after the setup: the first administrator is no user that one made', () => {
    expect(done({})).toEqual([]);
  });

  it('tick themselves off from what is there', () => {
    expect(done({ desks: [blankRecord('desks', 'd_1')] })).toEqual(['desk']);
    expect(done({ roles: [blankRecord('roles', 'r_1')] })).toEqual(['role']);
    expect(done({ users: [alice, bob] })).toEqual(['user']);
  });

  it('take a built-in role or a scope that somebody was given for a role', () => {
    expect(done({ users: [alice, { ...bob, roles: { 'builtin.agent': true } }] })).toEqual(['role', 'user']);
    expect(done({ users: [alice, { ...bob, scope: 'builtin.basic-user' }] })).toEqual(['role', 'user']);
  });
});
