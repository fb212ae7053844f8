import { expect, test } from 'vitest';
import type { PermissionKey } from '../../../shared/catalogue/permissions.ts';
import type { Resource } from '../../../shared/permissions/decide.ts';
import { whoCan } from '../../../shared/permissions/who-can.ts';
import { createCallCentre, earlier, later, now, type CallCentre } from '../../support/call-centre.ts';

function names(centre: CallCentre, permission: PermissionKey, resource?: Resource, at = now): readonly string[] {
  return whoCan(permission, centre.organisation, { now: at, place: null }, resource).map(({ username }) => username);
}

test('on a desk can who is assigned to it, until the assignment ends, and whoever has every desk of that page', () => {
  const centre = createCallCentre();
  const one = centre.desk('Desk 1');
  const two = centre.desk('Desk 2');
  const stats = centre.role('Stats', { permissions: ['show_agent_stats'] });
  const all = centre.role('All reports', { permissions: ['show_agent_stats', 'show_all_desks_reports'] });
  centre.user('bob', { roles: [stats], desks: [one] });
  centre.user('carol', { roles: [stats], desks: { [one]: later, [two]: earlier } });
  centre.user('dave', { roles: [all] });
  centre.user('erin', { roles: ['builtin.administrator'] });
  centre.user('frank', { desks: [one] });
  expect(names(centre, 'show_agent_stats')).toEqual(['bob', 'carol', 'dave', 'erin']);
  expect(names(centre, 'show_agent_stats', { desk: one })).toEqual(['bob', 'carol', 'dave', 'erin']);
  expect(names(centre, 'show_agent_stats', { desk: two })).toEqual(['dave', 'erin']);
  // At its end it has ended.
  expect(names(centre, 'show_agent_stats', { desk: one }, Date.parse(later))).toEqual(['bob', 'dave', 'erin']);
  expect(names(centre, 'show_agent_stats', { desk: one, page: 'realtime' })).toEqual(['bob', 'carol', 'erin']);
});

test('a deleted desk is nobody’s but theirs who have every desk, and data of no desk needs its own permission', () => {
  const centre = createCallCentre();
  const gone = centre.desk('Gone', { deletedAt: earlier });
  const stats = centre.role('Stats', { permissions: ['show_agent_stats'] });
  const outside = centre.role('Outside', { permissions: ['show_agent_stats', 'desk_outside'] });
  centre.user('bob', { roles: [stats], desks: [gone] });
  centre.user('carol', { roles: [outside] });
  centre.user('dave', { roles: ['builtin.administrator'] });
  expect(names(centre, 'show_agent_stats', { desk: gone })).toEqual(['dave']);
  expect(names(centre, 'show_agent_stats', { desk: null })).toEqual(['carol', 'dave']);
});

test('somebody who cannot sign in can do nothing, and the same roles with another scope are another answer', () => {
  const centre = createCallCentre();
  const role = centre.role('Index', { permissions: ['show_index'] });
  centre.user('bob', { roles: [role] });
  centre.user('carol', { roles: [role], scope: 'builtin.no-portal' });
  centre.user('dave', { roles: [role], enabled: false });
  centre.user('erin', { roles: [role], password: false });
  centre.user('frank', { roles: [role], deletedAt: earlier });
  centre.user('grace', { roles: [role], scope: 'builtin.basic-user' });
  expect(names(centre, 'show_index')).toEqual(['bob', 'grace']);
  expect(names(centre, 'web_phone')).toEqual(['grace']);
});
