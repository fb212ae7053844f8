import { describe, expect, it } from 'vitest';
import { findRole, recordOfBuiltIn } from '../../../app/routes/granting/built-in-record.ts';
import { circleThrough, grantsOf, missingNeeds } from '../../../app/routes/granting/granted-ways.ts';
import { builtInRoles } from '../../../shared/catalogue/built-in-roles.ts';
import { permissionKeys, type PermissionKey } from '../../../shared/catalogue/permissions.ts';
import type { Role } from '../../../shared/schema/records.ts';
import { blankRecord } from '../../../shared/schema/register.ts';

function role(id: string, fields: Partial<Role>): Role {
  return { ...blankRecord('roles', id), name: id, ...fields };
}

function among(...roles: Role[]) {
  return (id: string) => findRole(id, (other) => roles.find((one) => one.id === other));
}

describe('what a role grants', () => {
  it('is what is ticked, what module levels give and what extended roles bring, each with its way', () => {
    const low = role('r_low', { modules: { cdr: 'read' } });
    const mid = role('r_mid', { extends: { r_low: true }, permissions: { show_cost: true } });
    const top = role('r_top', { extends: { r_mid: true }, permissions: { show_cost: true } });
    const { grants } = grantsOf(top, among(low, mid, top));
    expect(grants.get('show_cost')).toEqual([
      { module: null, via: [] },
      { module: null, via: ['r_mid'] },
    ]);
    expect(grants.get('show_cdr')).toEqual([{ module: 'cdr', via: ['r_mid', 'r_low'] }]);
  });

  it('is inert without what it needs, and what needs that is inert too', () => {
    const { effective } = grantsOf(
      role('r_a', { permissions: { download_recording: true, listen_recording: true } }),
      among(),
    );
    expect(effective.size).toBe(0);
    const whole = grantsOf(
      role('r_a', { permissions: { download_recording: true, listen_recording: true, show_cdr: true } }),
      among(),
    );
    expect(whole.effective.has('download_recording')).toBe(true);
  });

  it('is taken away by a module at Disabled, except from admin', () => {
    const closed = role('r_a', { permissions: { show_cdr: true, show_cost: true }, modules: { cdr: 'disabled' } });
    expect(grantsOf(closed, among()).noes.get('show_cdr')).toBe('CDR is Disabled');
    expect(grantsOf(closed, among()).effective.has('show_cost')).toBe(false);
    const admin = grantsOf({ ...closed, permissions: { admin: true } }, among());
    expect(admin.noes.size).toBe(0);
    // All but the one that would take a right away.
    expect(admin.effective.size).toBe(permissionKeys.length - 1);
  });

  it('ends when roles extend each other in a circle, and skips deleted and missing ones', () => {
    const a = role('r_a', { extends: { r_b: true, r_gone: true } });
    const b = role('r_b', { extends: { r_a: true }, permissions: { show_desk: true } });
    expect([...grantsOf(a, among(a, b)).effective]).toEqual(['show_desk']);
    expect(grantsOf(a, among(a, { ...b, deletedAt: '2026-11-22T00:00:00.000Z' })).effective.size).toBe(0);
  });

  it('of a scope includes the scopes it is built on', () => {
    const agent = builtInRoles.find((one) => one.id === 'builtin.call-center-agent');
    const { effective } = grantsOf(recordOfBuiltIn(agent!), among());
    expect(effective.has('web_phone')).toBe(true);
    expect(effective.has('agent_page')).toBe(true);
  });
});

describe('what is missing', () => {
  it('names everything needed, what is needed first', () => {
    const held = new Set<PermissionKey>();
    expect(missingNeeds('create_agent_bulk', held)).toEqual(['show_agent', 'create_agent']);
    expect(missingNeeds('download_recording', new Set<PermissionKey>(['show_cdr']))).toEqual(['listen_recording']);
    expect(missingNeeds('show_cdr', held)).toEqual([]);
  });
});

describe('extending in a circle', () => {
  const a = role('r_a', {});
  const b = role('r_b', { extends: { r_a: true } });
  const c = role('r_c', { extends: { r_b: true } });

  it('is seen before it is made, with the way round', () => {
    expect(circleThrough('r_a', 'r_c', among(a, b, c))).toEqual(['r_c', 'r_b', 'r_a']);
    expect(circleThrough('r_a', 'r_a', among(a, b, c))).toEqual(['r_a']);
  });

  it('is not seen where there is none', () => {
    expect(circleThrough('r_c', 'r_a', among(a, b, c))).toBeNull();
    expect(circleThrough('r_a', 'builtin.office-manager', among(a, b, c))).toBeNull();
  });
});

describe('a permission that takes a right away', () => {
  it('wins over a grant of that right', () => {
    const paused = role('r_a', { permissions: { agent_own_status: true, disallow_changing_pause: true } });
    const { effective, noes } = grantsOf(paused, among());
    expect([...effective]).toEqual(['disallow_changing_pause']);
    expect(noes.get('agent_own_status')).toContain('disallow_changing_pause');
  });
});
