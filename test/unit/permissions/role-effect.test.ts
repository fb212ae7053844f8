import { expect, test } from 'vitest';
import { compareRoles } from '../../../shared/permissions/role-comparison.ts';
import { effectOfRole } from '../../../shared/permissions/role-effect.ts';
import { alikeRoles, inertGrants, unheldPermissions, unusedRoles } from '../../../shared/permissions/worth-a-look.ts';
import { createCallCentre, createStaffedCallCentre, earlier, now } from '../../support/call-centre.ts';

test('a role’s effect is what no other role or scope of a holder gives, for those alike together', () => {
  const centre = createCallCentre();
  const cdr = centre.role('CDR', { permissions: ['show_cdr', 'show_cost'], modules: { call_queues: 'disabled' } });
  const costly = centre.role('Costly', { permissions: ['show_cdr', 'show_cost', 'show_queue'] });
  const [bob, carol] = [centre.user('bob', { roles: [cdr] }), centre.user('carol', { roles: [cdr] })];
  const dave = centre.user('dave', { roles: [cdr, costly] });
  const erin = centre.user('erin', { roles: [cdr, 'builtin.administrator'] });
  centre.user('gone', { roles: [cdr], deletedAt: earlier });
  expect(effectOfRole(cdr, centre.organisation, now)?.groups).toEqual([
    { users: [bob, carol], gives: ['show_cdr', 'show_cost'], takes: [], masks: false },
    { users: [dave], gives: [], takes: ['show_queue'], masks: false },
    { users: [erin], gives: [], takes: [], masks: false },
  ]);
  expect(effectOfRole('r_00000000000000000099', centre.organisation, now)).toBeNull();
});

test('a grant is inert by itself, and for all only where nothing else of any holder meets its need', () => {
  const centre = createCallCentre();
  const costs = centre.role('Costs', { permissions: ['show_cost', 'edit_role'], maskPhone: true });
  const bob = centre.user('bob', { roles: [costs, 'builtin.compliance-manager'] });
  const carol = centre.user('carol', { roles: [costs] });
  const effect = effectOfRole(costs, centre.organisation, now);
  expect(effect?.inert).toEqual(['edit_role', 'show_cost']);
  expect(effect?.inertForAll).toEqual(['edit_role']);
  expect(effect?.groups).toMatchObject([
    { users: [bob], gives: ['show_cost'], masks: true },
    { users: [carol], gives: [], masks: true },
  ]);
});

test('two roles are compared with all that they extend', () => {
  const centre = createCallCentre();
  const base = centre.role('Base', { permissions: ['show_index'], modules: { cdr: 'read' } });
  const a = centre.role('A', { extends: [base], permissions: ['edit_role'], maskPhone: true });
  const b = centre.role('B', { permissions: ['show_index', 'show_user'], countries: ['DE'] });
  expect(compareRoles(a, b, centre.organisation)).toEqual({
    onlyA: ['show_cdr', 'show_cdr_event', 'show_cdr_transfer', 'show_related_cdr'],
    onlyB: ['show_user'],
    both: ['show_index'],
    inertA: ['edit_role'],
    inertB: [],
    modules: [{ module: 'cdr', a: 'read', b: 'default' }],
    masks: [true, false],
    restricted: [false, true],
    blocksSignIn: [false, false],
  });
  expect(compareRoles(a, 'r_00000000000000000099', centre.organisation)).toBeNull();
});

test('roles that nobody holds are those that no user reaches, ended assignments and deleted users aside', () => {
  const centre = createStaffedCallCentre();
  const base = centre.role('Base');
  const used = centre.role('Used', { extends: [base] });
  const ended = centre.role('Ended');
  const free = centre.role('Free');
  centre.role('Deleted', { deletedAt: earlier });
  centre.user('bob', { roles: { [used]: true, [ended]: earlier } });
  centre.user('gone', { roles: [free], deletedAt: earlier });
  expect(unusedRoles(centre.organisation, now).map(({ id }) => id)).toEqual([ended, free]);
});

test('permissions that nobody has are told apart by whether a role grants them', () => {
  const centre = createCallCentre();
  centre.role('Costs', { permissions: ['show_cost', 'show_cdr'] });
  const held = centre.role('Held', { permissions: ['show_index', 'edit_role'] });
  centre.user('bob', { roles: [held] });
  centre.user('carol', { roles: ['builtin.administrator'], enabled: false });
  const { granted, inNoRole } = unheldPermissions(centre.organisation, now);
  // Inert is not had.
  expect(granted).toEqual(['edit_role', 'show_cdr', 'show_cost']);
  expect(inNoRole).toContain('show_webhook');
  expect([...granted, ...inNoRole]).not.toContain('show_index');
  const staffed = createStaffedCallCentre();
  expect(unheldPermissions(staffed.organisation, now)).toEqual({ granted: [], inNoRole: [] });
});

test('what a role grants is inert where neither it nor anything else of its holders, through roles that extend it too, meets its need', () => {
  const centre = createCallCentre();
  const costs = centre.role('Costs', { permissions: ['show_cost', 'edit_role'] });
  const idle = centre.role('Idle', { permissions: ['show_cost', 'show_index'] });
  const wider = centre.role('Wider', { extends: [costs], permissions: ['show_role'] });
  centre.role('Gone', { permissions: ['show_cost'], deletedAt: earlier });
  centre.role('Whole', { permissions: ['show_user', 'edit_user'] });
  const told = (): unknown => inertGrants(centre.organisation, now).map(({ role, grants }) => [role.id, grants]);
  const ofCosts = { permission: 'show_cost', needs: ['show_cdr'] };
  const ofRole = { permission: 'edit_role', needs: ['show_role'] };
  expect(told()).toEqual([
    [costs, [ofRole, ofCosts]],
    [idle, [ofCosts]],
  ]);
  // Somebody has what show_cost needs, a role that extends it brings what edit_role needs; an ended one does not count.
  centre.user('bob', { roles: [costs, 'builtin.compliance-manager'] });
  centre.user('carol', { roles: [wider] });
  centre.user('dave', { roles: { [idle]: true, 'builtin.compliance-manager': earlier } });
  expect(told()).toEqual([[idle, [ofCosts]]]);
});

test('roles are alike when little of what they grant differs, and nothing that they take or mask', () => {
  const centre = createCallCentre();
  const four = ['show_index', 'show_cdr', 'show_user', 'show_role'] as const;
  const a = centre.role('A', { permissions: four });
  const b = centre.role('B', { permissions: four });
  const c = centre.role('C', { permissions: [...four, 'show_desk'] });
  centre.role('Masked', { permissions: four, maskPhone: true });
  centre.role('Less', { permissions: ['show_index', 'show_cdr'] });
  centre.role('Empty');
  centre.role('Empty too');
  centre.role('Deleted', { permissions: four, deletedAt: earlier });
  expect(alikeRoles(centre.organisation)).toEqual([
    { a, b, differing: [] },
    { a, b: c, differing: ['show_desk'] },
    { a: b, b: c, differing: ['show_desk'] },
  ]);
});
