import { expect, test } from 'vitest';
import { affectedUsers } from '../../../shared/permissions/affected.ts';
import { whatChanges } from '../../../shared/permissions/impact.ts';
import { whoCan } from '../../../shared/permissions/who-can.ts';
import { overlay } from '../../../shared/schema/organisation.ts';
import { change, createCallCentre, earlier, later, member, now } from '../../support/call-centre.ts';

test('a role that changes changes everyone who holds it, through other roles too', () => {
  const { organisation, role, user } = createCallCentre();
  const parent = role('Parent', { permissions: ['show_index'] });
  const child = role('Child', { extends: [parent] });
  const [bob, carol] = [user('bob', { roles: [parent] }), user('carol', { roles: [child, 'builtin.manager'] })];
  user('dan', { roles: ['builtin.agent'] });
  const impact = whatChanges(
    [member('roles', parent, 'permissions', 'finance'), member('roles', parent, 'permissions', 'show_index', null)],
    organisation,
    now,
  );
  expect(impact).toEqual([
    { user: bob, gains: ['finance'], losses: ['show_index'], desksGained: [], desksLost: [] },
    // Carol keeps show_index: another role of hers grants it.
    { user: carol, gains: ['finance'], losses: [], desksGained: [], desksLost: [] },
  ]);
});

test('changes that change nothing for anybody have no impact', () => {
  const { organisation, role, user } = createCallCentre();
  const plain = role('Plain', { permissions: ['show_index'] });
  const bob = user('bob', { roles: [plain, 'builtin.administrator'] });
  expect(
    whatChanges(
      [member('roles', plain, 'permissions', 'finance'), change('users', bob, 'email', 'bob@example.com')],
      organisation,
      now,
    ),
  ).toEqual([]);
});

test('a user who is disabled, deleted or put in No Portal loses everything, desks too', () => {
  const { organisation, role, user, desk } = createCallCentre();
  const one = desk('Desk 1');
  const bob = user('bob', { roles: [role('Plain', { permissions: ['show_index'] })], desks: [one] });
  const lost = { user: bob, gains: [], losses: ['show_index'], desksGained: [], desksLost: [one], enabled: false };
  expect(whatChanges([change('users', bob, 'enabled', false)], organisation, now)).toEqual([lost]);
  expect(whatChanges([change('users', bob, 'deletedAt', later)], organisation, now)).toEqual([lost]);
  expect(whatChanges([change('users', bob, 'scope', 'builtin.no-portal')], organisation, now)).toMatchObject([
    { losses: ['show_index'] },
  ]);
});

test('an end that is moved is a loss or a gain though nothing changes today', () => {
  const { organisation, role, user, desk } = createCallCentre();
  const [plain, one] = [role('Plain', { permissions: ['show_index'] }), desk('Desk 1')];
  const bob = user('bob', { roles: { [plain]: true }, desks: { [one]: later } });
  expect(
    whatChanges(
      [member('users', bob, 'roles', plain, later), member('users', bob, 'desks', one, true)],
      organisation,
      now,
    ),
  ).toMatchObject([{ losses: ['show_index'], gains: [], desksGained: [one], desksLost: [] }]);
});

test('numbers that are masked or shown are told', () => {
  const { organisation, role, user } = createCallCentre();
  const masked = role('Masked', { permissions: ['show_cdr'], maskPhone: true });
  const bob = user('bob', { roles: [masked] });
  expect(whatChanges([change('roles', masked, 'maskPhone', false)], organisation, now)).toMatchObject([
    { user: bob, masked: false },
  ]);
});

test('whom a change can touch: not those whose e-mail or whose role’s name alone changes', () => {
  const { organisation, role, user, desk } = createCallCentre();
  const [plain, one] = [role('Plain'), desk('Desk 1')];
  const bob = user('bob', { roles: [plain], desks: [one] });
  const touched = (each: ReturnType<typeof change>) => [
    ...affectedUsers([each], organisation, overlay(organisation, [each])),
  ];
  expect(touched(change('users', bob, 'email', 'bob@example.com'))).toEqual([]);
  expect(touched(change('roles', plain, 'name', 'Simple'))).toEqual([]);
  expect(touched(change('roles', plain, 'deletedAt', later))).toEqual([bob]);
  expect(touched(change('desks', one, 'deletedAt', later))).toEqual([bob]);
  expect(touched(change('desks', one, 'name', 'First'))).toEqual([]);
});

test('who can do something: those who hold it here and now and can sign in', () => {
  const { organisation, role, user } = createCallCentre();
  const plain = role('Plain', { permissions: ['show_index'] });
  const office = role('Office', { permissions: ['show_index'], addresses: ['10.0.0.0/8'] });
  const alice = user('alice', { roles: ['builtin.administrator'] });
  const bob = user('bob', { roles: [plain] });
  const carol = user('carol', { roles: [office] });
  user('ended', { roles: { [plain]: earlier } });
  user('disabled', { roles: [plain], enabled: false });
  user('deleted', { roles: [plain], deletedAt: earlier });
  user('new', { roles: [plain], password: false });
  user('hidden', { roles: [plain], scope: 'builtin.no-portal' });
  const who = (address: string) =>
    whoCan('show_index', organisation, { now, place: { address, country: null } }).map((each) => each.id);
  expect(who('11.0.0.1')).toEqual([alice, bob]);
  expect(who('10.0.0.1')).toEqual([alice, bob, carol]);
});

test('who sees all desks of a page from now on, or no longer, is said page by page', () => {
  const { organisation, role, user, desk } = createCallCentre();
  const [one, reports] = [desk('Desk 1'), role('Reports', { permissions: ['show_all_desks_reports'] })];
  const bob = user('bob', { roles: [reports], desks: [one] });
  const carol = user('carol', { roles: ['builtin.agent'] });
  expect(
    whatChanges(
      [
        member('roles', reports, 'permissions', 'show_all_desks_reports', null),
        member('roles', reports, 'permissions', 'show_all_desks_realtime'),
      ],
      organisation,
      now,
    ),
  ).toMatchObject([{ user: bob, allDesksGained: ['realtime'], allDesksLost: ['reports'], desksGained: [] }]);
  expect(whatChanges([member('users', carol, 'roles', 'builtin.administrator')], organisation, now)).toMatchObject([
    { user: carol, allDesksGained: ['realtime', 'reports', 'edit'] },
  ]);
  // Assigning a desk is no sight of all.
  const [assigned] = whatChanges([member('users', carol, 'desks', one)], organisation, now);
  expect(assigned).toEqual({ user: carol, gains: [], losses: [], desksGained: [one], desksLost: [] });
});

test('what is gained for a while says until when; what stays in part has no end', () => {
  const { organisation, role, user, desk } = createCallCentre();
  const [plain, one] = [role('Plain', { permissions: ['show_index'] }), desk('Desk 1')];
  const bob = user('bob');
  const until = Date.parse(later);
  const gain = (...changes: Parameters<typeof whatChanges>[0]) => whatChanges(changes, organisation, now)[0];
  expect(gain(member('users', bob, 'roles', plain, later))).toMatchObject({ gains: ['show_index'], gainsUntil: until });
  expect(gain(member('users', bob, 'desks', one, later))).toMatchObject({ desksGained: [one], gainsUntil: until });
  expect(gain(member('users', bob, 'roles', plain))).not.toHaveProperty('gainsUntil');
  expect(gain(member('users', bob, 'roles', plain, later), member('users', bob, 'desks', one))).not.toHaveProperty(
    'gainsUntil',
  );
});
