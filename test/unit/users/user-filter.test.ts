import { describe, expect, test } from 'vitest';
import { filterUsers } from '../../../app/routes/users/list/user-filter.ts';
import { createUserRows } from '../../../app/routes/users/list/user-row.ts';
import { user } from '../import/organisation-of.ts';

const names = {
  role: (id: string) => (id === 'builtin.agent' ? 'Agent' : id === 'builtin.basic-user' ? 'Basic User' : null),
  desk: (id: string) => (id === 'd_00000000000000000001' ? 'Night desk' : null),
};
const set = '2026-01-01T00:00:00.000Z';
const alice = user('alice', { email: 'a@example.org', roles: { 'builtin.agent': true }, passwordSetAt: set });
const bob = user('bob', { desks: { d_00000000000000000001: true }, enabled: false, scope: 'builtin.basic-user' });
const everything = { search: '', role: '', desk: '', state: '' } as const;

function found(filter: Partial<Parameters<typeof filterUsers>[1]>): readonly string[] {
  const rows = createUserRows(names)([alice, bob]);
  return filterUsers(rows, { ...everything, ...filter }).map((row) => row.user.username);
}

describe('finding users', () => {
  test('by name, e-mail, role, desk, every word of it', () => {
    expect(found({ search: 'ALI example' })).toEqual(['alice']);
    expect(found({ search: 'night' })).toEqual(['bob']);
    expect(found({ search: 'agent bob' })).toEqual([]);
  });

  test('by role or scope, desk and state', () => {
    expect(found({ role: 'builtin.agent' })).toEqual(['alice']);
    expect(found({ role: 'builtin.basic-user' })).toEqual(['bob']);
    expect(found({ desk: 'd_00000000000000000001' })).toEqual(['bob']);
    expect(found({ state: 'disabled' })).toEqual(['bob']);
    expect(found({ state: 'no-way-in' })).toEqual(['bob']);
    expect(found({ state: 'enabled', search: 'bob' })).toEqual([]);
  });

  test('a user that did not change is not prepared again', () => {
    const rowsOf = createUserRows(names);
    const [first] = rowsOf([alice, bob]);
    expect(rowsOf([alice, { ...bob, enabled: true }])[0]).toBe(first);
  });

  test('no id is found by, where its name is hidden', () => {
    const rows = createUserRows({ role: () => null, desk: () => null })([alice]);
    expect(rows[0]?.text).not.toContain('builtin');
    expect(rows[0]?.roles).toBe('');
  });
});
