import { expect, test } from 'vitest';
import { decide } from '../../../shared/permissions/decide.ts';
import { createCallCentre } from '../../support/call-centre.ts';

test('without the permission nothing is allowed, and the reason names it', () => {
  const { user, subject } = createCallCentre();
  const carol = subject(user('carol', { roles: ['builtin.supervisor'] }));
  expect(decide(carol, 'edit_user')).toMatchObject({
    decision: 'deny',
    reasons: [{ code: 'permission-missing', permission: 'edit_user', needs: [] }],
  });
  expect(decide(carol, 'show_desk')).toEqual({ decision: 'allow', reasons: [], obligations: [] });
});

test('an inert permission is denied, and the reason names what it needs', () => {
  const { role, user, subject } = createCallCentre();
  const bob = subject(user('bob', { roles: [role('Bulk', { permissions: ['create_device_bulk'] })] }));
  expect(decide(bob, 'create_device_bulk').reasons).toEqual([
    { code: 'permission-missing', permission: 'create_device_bulk', needs: ['create_device', 'show_device'] },
  ]);
});

test('show_desk_dashboard opens the Realtime page and widens nothing', () => {
  const { user, desk, subject } = createCallCentre();
  const [one, two] = [desk('Desk 1'), desk('Desk 2')];
  const bob = subject(user('bob', { roles: ['builtin.manager'], desks: [one] }));
  expect(decide(bob, 'show_desk_dashboard').decision).toBe('allow');
  expect(decide(bob, 'show_desk_dashboard', { desk: one }).decision).toBe('allow');
  expect(decide(bob, 'show_desk_dashboard', { desk: two }).reasons).toEqual([{ code: 'desk-not-yours', desk: two }]);
});

test('data of no desk needs desk_outside, whatever else one holds', () => {
  const { role, user, subject } = createCallCentre();
  const all = role('All desks', { permissions: ['show_all_desks', 'show_cdr'] });
  const outside = role('Outside', { permissions: ['desk_outside'] });
  const denied = decide(subject(user('bob', { roles: [all] })), 'show_cdr', { desk: null });
  expect(denied).toMatchObject({
    decision: 'deny',
    reasons: [{ code: 'permission-missing', permission: 'desk_outside' }],
  });
  expect(decide(subject(user('carol', { roles: [all, outside] })), 'show_cdr', { desk: null }).decision).toBe('allow');
  expect(decide(subject(user('alice', { roles: ['builtin.admin'] })), 'show_cdr', { desk: null }).decision).toBe(
    'allow',
  );
});

test('editing is scoped by assigned desks unless one holds show_all_desks', () => {
  const { role, user, desk, subject } = createCallCentre();
  const [one, two] = [desk('Desk 1'), desk('Desk 2')];
  const bob = subject(user('bob', { roles: ['builtin.manager'], desks: [one] }));
  expect(decide(bob, 'edit_desk', { desk: one }).decision).toBe('allow');
  expect(decide(bob, 'edit_agent', { desk: two }).decision).toBe('deny');
  const realtime = role('Realtime', {
    extends: ['builtin.manager'],
    permissions: ['show_all_desks_realtime', 'show_all_desks_reports'],
  });
  expect(decide(subject(user('ben', { roles: [realtime], desks: [one] })), 'edit_desk', { desk: two }).decision).toBe(
    'deny',
  );
  const all = role('All', { extends: ['builtin.manager'], permissions: ['show_all_desks'] });
  expect(decide(subject(user('cid', { roles: [all] })), 'edit_desk', { desk: two }).decision).toBe('allow');
});

test('an answer to a masked user carries the obligation to mask', () => {
  const { role, user, subject } = createCallCentre();
  const masked = role('Masked', { permissions: ['show_cdr'], maskPhone: true });
  expect(decide(subject(user('bob', { roles: [masked] })), 'show_cdr').obligations).toEqual(['mask-phone']);
  expect(decide(subject(user('alice', { roles: [masked, 'builtin.admin'] })), 'show_cdr').obligations).toEqual([]);
});

test('a permission that there is not is never held', () => {
  const { user, subject } = createCallCentre();
  expect(decide(subject(user('alice', { roles: ['builtin.admin'] })), 'fly' as 'admin').decision).toBe('deny');
});
