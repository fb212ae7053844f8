import { expect, test } from 'vitest';
import { creationOf, difference } from '../../../shared/document/difference.ts';
import { blankRecord, readField } from '../../../shared/schema/register.ts';
import { collections, type User } from '../../../shared/schema/records.ts';

const blank = blankRecord(collections.users, 'u_00000000000000000001');
const alice: User = { ...blank, username: 'alice', enabled: true, roles: { 'builtin.agent': true } };

const told = (changes: ReturnType<typeof difference>) =>
  changes.map(({ field, member, before, after }) => [field, member, before, after]);

test('a new record is the difference to one that was never written', () => {
  expect(told(creationOf(collections.users, alice))).toEqual([
    ['username', null, '', 'alice'],
    ['enabled', null, blank.enabled, true],
    ['roles', 'builtin.agent', null, true],
  ]);
  expect(creationOf(collections.users, blank)).toEqual([]);
});

test('a difference names what came, what is another value and what is gone, and nothing else', () => {
  const later: User = { ...alice, username: 'Alice', roles: { 'builtin.admin': true } };
  expect(told(difference(collections.users, alice, later))).toEqual([
    ['username', null, 'alice', 'Alice'],
    ['roles', 'builtin.admin', null, true],
    ['roles', 'builtin.agent', true, null],
  ]);
  expect(difference(collections.users, alice, { ...alice })).toEqual([]);
});

test('a field that a record of an earlier version does not have reads as if never written', () => {
  const { email: _email, roles: _roles, ...earlier } = alice;
  // As the device kept it before there were such fields.
  const kept = earlier as User;
  expect(readField(collections.users, kept, 'email')).toBe(blank.email);
  expect(readField(collections.users, kept, 'roles', 'builtin.agent')).toBeNull();
  expect(difference(collections.users, kept, kept)).toEqual([]);
});
