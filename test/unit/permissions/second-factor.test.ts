import { expect, it } from 'vitest';
import { review } from '../../../shared/permissions/review.ts';
import { needsSecondFactor } from '../../../shared/permissions/second-factor.ts';
import { compileSubject, systemSubject } from '../../../shared/permissions/subject.ts';
import { Organisation } from '../../../shared/schema/organisation.ts';
import { blankRecord } from '../../../shared/schema/register.ts';
import type { Role, User } from '../../../shared/schema/records.ts';
import { idAt } from '../../support/permission-world.ts';

const [admin, editor] = [idAt('u', 1), idAt('u', 2)];
const [strictRole, plainRole, aboveRole, editorRole] = [idAt('r', 1), idAt('r', 2), idAt('r', 3), idAt('r', 4)];
const now = Date.parse('2026-11-25T12:00:00.000Z');

function organisationWith(roles: readonly Partial<Role>[], users: readonly Partial<User>[]): Organisation {
  const organisation = new Organisation();
  for (const role of roles)
    organisation.put('roles', { ...blankRecord('roles', role.id ?? ''), name: role.id ?? '', ...role });
  for (const user of users)
    organisation.put('users', {
      ...blankRecord('users', user.id ?? ''),
      username: user.id ?? '',
      enabled: true,
      ...user,
    });
  return organisation;
}

it('a role asks for a second factor, through whatever extends it, until its assignment ends', () => {
  const organisation = organisationWith(
    [
      { id: strictRole, secondFactor: true, acceptedCountries: { DE: true } },
      { id: plainRole },
      { id: aboveRole, extends: { [strictRole]: true } },
    ],
    [],
  );
  const needs = (roles: User['roles']): boolean => needsSecondFactor({ roles, scope: null }, organisation, now);
  expect(needs({ [plainRole]: true })).toBe(false);
  expect(needs({ [strictRole]: true })).toBe(true);
  expect(needs({ [plainRole]: true, [aboveRole]: true })).toBe(true);
  expect(needs({ [strictRole]: '2026-11-25T12:00:01.000Z' })).toBe(true);
  expect(needs({ [strictRole]: '2026-11-25T11:59:59.000Z' })).toBe(false);
});

it('only an administrator says or takes back that a role asks for it', () => {
  const editing: Partial<User> = {
    id: editor,
    passwordSetAt: '2026-01-01T00:00:00.000Z',
    roles: { [editorRole]: true },
  };
  const administering: Partial<User> = {
    id: admin,
    passwordSetAt: '2026-01-01T00:00:00.000Z',
    roles: { 'builtin.administrator': true },
  };
  const organisation = organisationWith(
    [{ id: editorRole, permissions: { show_role: true, edit_role: true } }, { id: plainRole }],
    [editing, administering],
  );
  const judged = (id: string, after: boolean): boolean => {
    const user = organisation.get('users', id);
    if (user === undefined) throw new Error(id);
    return review({
      changes: [{ collection: 'roles', id: plainRole, field: 'secondFactor', member: null, before: !after, after }],
      before: organisation,
      actor: compileSubject(user, organisation, { now, place: null }),
      now,
    }).allowed;
  };
  expect(judged(admin, true)).toBe(true);
  expect(judged(admin, false)).toBe(true);
  expect(judged(editor, true)).toBe(false);
  expect(judged(editor, false)).toBe(false);
});

it('a passkey alone is a way to sign in, and its end may not leave nobody who administers', () => {
  const organisation = organisationWith(
    [],
    [{ id: admin, passkeySince: '2026-01-01T00:00:00.000Z', roles: { 'builtin.administrator': true } }],
  );
  const user = organisation.get('users', admin);
  if (user === undefined) throw new Error('no user');
  expect(compileSubject(user, organisation, { now, place: null }).signIn).toBe('ok');
  const ends = review({
    changes: [
      { collection: 'users', id: admin, field: 'passkeySince', member: null, before: user.passkeySince, after: null },
    ],
    before: organisation,
    actor: systemSubject,
    now,
  });
  expect(ends.allowed).toBe(false);
  expect(ends.verdicts[0]?.reasons).toContainEqual({ code: 'last-administrator' });
});
