import { expect, test } from 'vitest';
import { keysOf } from '../../../shared/permissions/bits.ts';
import { review } from '../../../shared/permissions/review.ts';
import { compileSubject, systemSubject } from '../../../shared/permissions/subject.ts';
import { Organisation } from '../../../shared/schema/organisation.ts';
import { change, createStaffedCallCentre, earlier, later, member, now } from '../../support/call-centre.ts';

test('what somebody did offline is judged by the rights they have when it arrives', () => {
  const { alice, role, user, write, codes, review: judge } = createStaffedCallCentre();
  const managing = role('Managing', { permissions: ['show_user', 'edit_user'] });
  const bob = user('bob', { roles: [managing] });
  const carol = user('carol');
  const offline = Array.from({ length: 30 }, (_, index) =>
    change('users', carol, 'email', `carol${index}@example.com`),
  );
  expect(judge(bob, ...offline).allowed).toBe(true);
  const demotion = member('users', bob, 'roles', managing, null);
  expect(codes(alice, demotion)).toEqual([]);
  write(demotion);
  expect(judge(bob, ...offline).verdicts.every(({ reasons }) => reasons.length > 0)).toBe(true);
});

test('undoing what was allowed yesterday is a change like any other today', () => {
  const { role, user, codes } = createStaffedCallCentre();
  const managing = role('Managing', { permissions: ['show_user', 'edit_user'] });
  const strong = role('Strong', { permissions: ['finance'] });
  const bob = user('bob', { roles: [managing] });
  expect(codes(bob, member('users', user('carol'), 'roles', strong))).toEqual(['grants-more']);
});

test('a role that was deleted cannot be made anew under its id with other rights', () => {
  const { alice, role, codes } = createStaffedCallCentre();
  const gone = role('Gone', { deletedAt: earlier });
  expect(codes(alice, change('roles', gone, 'name', 'Back'), member('roles', gone, 'permissions', 'admin'))).toEqual([
    'record-deleted',
  ]);
});

test('one forbidden change among 499 allowed ones is the only one with a reason', () => {
  const { role, user, review: judge } = createStaffedCallCentre();
  const clerk = user('clerk', { roles: [role('Clerk', { permissions: ['show_user', 'edit_user'] })] });
  const changes = Array.from({ length: 500 }, (_, index) => {
    const id = user(`user${index}`);
    return index === 250
      ? change('users', id, 'deletedAt', later)
      : change('users', id, 'email', `user${index}@example.com`);
  });
  const { allowed, verdicts } = judge(clerk, ...changes);
  expect(allowed).toBe(false);
  expect(verdicts.flatMap(({ reasons }, index) => (reasons.length > 0 ? [index] : []))).toEqual([250]);
});

test('a chain of ten thousand roles that got into the store is compiled in no time and grants nothing', () => {
  const { organisation, role, user, subject } = createStaffedCallCentre();
  let id = role('0', { permissions: ['admin'] });
  for (let depth = 1; depth < 10_000; depth += 1) id = role(String(depth), { extends: [id] });
  const bob = user('bob', { roles: [id] });
  expect(keysOf(subject(bob).permissions)).toEqual([]);
  expect(organisation.count('roles')).toBe(10_000);
});

test('a tangle in which every role extends every other is compiled and judged', () => {
  const { alice, role, user, subject, write, codes, newId } = createStaffedCallCentre();
  const ids = Array.from({ length: 60 }, (_, index) =>
    role(`Role ${index}`, { permissions: index === 0 ? ['show_index'] : [] }),
  );
  for (const one of ids) for (const other of ids) if (one !== other) write(member('roles', one, 'extends', other));
  expect(keysOf(subject(user('bob', { roles: [ids[59] ?? ''] })).permissions)).toEqual(['show_index']);
  const fresh = newId('roles');
  // What leads into a cycle is refused, though it closes none itself.
  expect(
    codes(alice, change('roles', fresh, 'name', 'Fresh'), member('roles', fresh, 'extends', ids[0] ?? '')),
  ).toEqual(['limit']);
});

test('a change that claims another value before is judged by what is there', () => {
  const { organisation, role, user, subject } = createStaffedCallCentre();
  const strong = role('Strong', { permissions: ['finance'] });
  const bob = user('bob', { roles: [role('Managing', { permissions: ['show_user', 'edit_user'] })] });
  const lying = { ...member('users', bob, 'roles', strong), before: true };
  expect(review({ changes: [lying], before: organisation, actor: subject(bob), now }).allowed).toBe(false);
});

test('a field cannot be smuggled in twice, once allowed and once not', () => {
  const { role, user, codes } = createStaffedCallCentre();
  const clerk = user('clerk', { roles: [role('Clerk', { permissions: ['show_user', 'edit_user'] })] });
  const carol = user('carol');
  expect(
    codes(
      clerk,
      member('users', carol, 'roles', 'builtin.admin'),
      member('users', carol, 'roles', 'builtin.admin', null),
    ),
  ).toEqual([]);
  expect(
    codes(
      clerk,
      member('users', carol, 'roles', 'builtin.admin', null),
      member('users', carol, 'roles', 'builtin.admin'),
    ),
  ).toEqual(['grants-more']);
});

test('a record of another collection under a familiar id is not that record', () => {
  const { alice, user, codes } = createStaffedCallCentre();
  const bob = user('bob');
  expect(codes(alice, change('roles', bob, 'name', 'bob'))).toEqual(['invalid']);
});

test('a new organisation gets its first administrator from the server itself', () => {
  const organisation = new Organisation();
  const first = 'u_00000000000000000001';
  const changes = [
    change('users', first, 'username', 'alice'),
    change('users', first, 'enabled', true),
    change('users', first, 'passwordSetAt', earlier),
    member('users', first, 'roles', 'builtin.administrator'),
  ];
  expect(review({ changes, before: organisation, actor: systemSubject, now }).allowed).toBe(true);
  for (const { collection, id, field, member: of, after } of changes)
    organisation.write(collection, id, field, of, after);
  const user = organisation.get('users', first);
  if (user === undefined) throw new Error('alice is missing');
  expect(compileSubject(user, organisation, { now, place: null }).signIn).toBe('ok');
  // Not even the server leaves nobody.
  expect(
    review({ changes: [change('users', first, 'enabled', false)], before: organisation, actor: systemSubject, now })
      .allowed,
  ).toBe(false);
});
