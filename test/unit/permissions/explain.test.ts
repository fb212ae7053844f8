import { expect, test } from 'vitest';
import { explainPermission } from '../../../shared/permissions/explain.ts';
import type { PermissionKey } from '../../../shared/catalogue/permissions.ts';
import type { Place } from '../../../shared/permissions/restriction.ts';
import { createCallCentre, earlier, later, now, type CallCentre } from '../../support/call-centre.ts';

function explain({ organisation }: CallCentre, userId: string, permission: PermissionKey, place: Place | null = null) {
  const user = organisation.get('users', userId);
  if (user === undefined) throw new Error(`There is no user ${userId}.`);
  return explainPermission(user, organisation, { now, place }, permission);
}

test('every role, level and scope that grants it is named, with the way through what it extends', () => {
  const centre = createCallCentre();
  const listens = centre.role('Listens', { permissions: ['listen_recording', 'show_cdr'] });
  const child = centre.role('Child', { extends: [listens] });
  const cdr = centre.role('CDR', { modules: { cdr: 'write' } });
  const bob = centre.user('bob', { roles: { [child]: later, [cdr]: true }, scope: 'builtin.call-center-supervisor' });
  expect(explain(centre, bob, 'show_cdr')).toEqual({
    permission: 'show_cdr',
    held: true,
    impliedByAdmin: false,
    sources: [
      {
        via: 'role',
        path: [child, listens],
        says: { kind: 'permission', permission: 'show_cdr' },
        until: later,
        inactive: null,
      },
      {
        via: 'role',
        path: [cdr],
        says: { kind: 'module', module: 'cdr', level: 'write' },
        until: null,
        inactive: null,
      },
    ],
    noes: [],
    missing: [],
  });
  expect(explain(centre, bob, 'web_phone').sources).toMatchObject([
    { via: 'scope', path: ['builtin.call-center-supervisor', 'builtin.basic-user'] },
  ]);
});

test('what is implied by admin is shown as implied, with what grants admin', () => {
  const centre = createCallCentre();
  const alice = centre.user('alice', { roles: ['builtin.administrator'] });
  const { held, impliedByAdmin, sources } = explain(centre, alice, 'show_cost');
  expect({ held, impliedByAdmin }).toEqual({ held: true, impliedByAdmin: true });
  expect(sources.map((source) => source.says)).toEqual([{ kind: 'permission', permission: 'admin' }]);
  expect(explain(centre, alice, 'admin').impliedByAdmin).toBe(false);
});

test('an inert permission names what it lacks, a forbidden one who forbids it', () => {
  const centre = createCallCentre();
  const deaf = centre.role('Deaf', { permissions: ['download_recording'] });
  const no = centre.role('No', { modules: { cdr: 'disabled' }, permissions: ['disallow_changing_pause'] });
  const bob = centre.user('bob', { roles: [deaf] });
  expect(explain(centre, bob, 'download_recording')).toMatchObject({
    held: false,
    missing: ['show_cdr', 'listen_recording'],
  });
  const carol = centre.user('carol', { roles: ['builtin.compliance-manager', 'builtin.agent', no] });
  expect(explain(centre, carol, 'show_cdr')).toMatchObject({
    held: false,
    noes: [{ path: [no], says: { kind: 'module', level: 'disabled' } }],
  });
  expect(explain(centre, carol, 'agent_own_status').noes).toMatchObject([
    { path: [no], says: { permission: 'disallow_changing_pause' } },
  ]);
});

test('something that could grant it but does not says why: ended, deleted, elsewhere', () => {
  const centre = createCallCentre();
  const cost = { permissions: ['show_index'] } as const;
  const ended = centre.role('Ended', cost);
  const gone = centre.role('Gone', { ...cost, deletedAt: earlier });
  const office = centre.role('Office', { ...cost, addresses: ['10.0.0.0/8'], countries: ['DE'] });
  const child = centre.role('Child', { extends: [office] });
  const bob = centre.user('bob', { roles: { [ended]: earlier, [gone]: true, [child]: true } });
  const why = (place: Place | null) =>
    explain(centre, bob, 'show_index', place).sources.map((source) => source.inactive);
  expect(why(null)).toEqual([{ kind: 'ended' }, { kind: 'deleted', role: gone }, { kind: 'address', role: office }]);
  expect(why({ address: '10.0.0.1', country: 'AT' })[2]).toEqual({ kind: 'country', role: office });
  expect(why({ address: '10.0.0.1', country: 'DE' })[2]).toBeNull();
});

test('where one way is closed and another open, the open one is shown', () => {
  const centre = createCallCentre();
  const top = centre.role('Top', { permissions: ['show_index'] });
  const closed = centre.role('Closed', { extends: [top], countries: ['DE'] });
  const open = centre.role('Open', { extends: [top] });
  const both = centre.role('Both', { extends: [closed, open] });
  const bob = centre.user('bob', { roles: [both] });
  expect(explain(centre, bob, 'show_index').sources).toMatchObject([{ path: [both, open, top], inactive: null }]);
});
