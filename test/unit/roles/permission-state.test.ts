import { describe, expect, it } from 'vitest';
import { permissionState, tellsMissing, wayOf } from '../../../app/routes/roles/permissions/permission-state.ts';
import { grantsOf } from '../../../app/routes/granting/granted-ways.ts';
import type { PermissionKey } from '../../../shared/catalogue/permissions.ts';
import type { Role } from '../../../shared/schema/records.ts';
import { blankRecord } from '../../../shared/schema/register.ts';

const empty: Role = { ...blankRecord('roles', 'r_00000000000000000001'), name: 'Empty' };

function stateOf(key: PermissionKey, fields: Partial<Role>) {
  const role = { ...empty, ...fields };
  return permissionState(
    key,
    role,
    grantsOf(role, () => undefined),
  );
}

describe('how a permission stands in a role', () => {
  it('implied by admin is not ticked', () => {
    expect(stateOf('show_cost', { permissions: { admin: true } })).toMatchObject({
      ticked: false,
      impliedByAdmin: true,
      missing: [],
    });
    expect(stateOf('admin', { permissions: { admin: true } })).toMatchObject({ ticked: true, impliedByAdmin: false });
    expect(stateOf('disallow_changing_pause', { permissions: { admin: true } }).impliedByAdmin).toBe(false);
  });

  it('inert names everything that is missing, in the order to add it', () => {
    expect(stateOf('download_recording', { permissions: { download_recording: true } }).missing).toEqual([
      'show_cdr',
      'listen_recording',
    ]);
    expect(stateOf('edit_role', {}).missing).toEqual([]);
  });

  it('inert with others of its group that lack the same is told once', () => {
    const role = { ...empty, permissions: { create_role: true, edit_role: true, delete_role: true } } as const;
    const grants = grantsOf(role, () => undefined);
    const inert = (['show_role', 'create_role', 'edit_role', 'delete_role'] as const).filter(
      (key) => permissionState(key, role, grants).missing.length > 0,
    );
    expect(inert).toHaveLength(3);
    expect(inert.filter((key) => tellsMissing(key, role, grants))).toHaveLength(1);
  });

  it('what a module at Disabled takes away is not called inert', () => {
    const state = stateOf('show_cdr', { permissions: { show_cdr: true }, modules: { cdr: 'disabled' } });
    expect(state).toMatchObject({ ticked: true, takenBy: 'CDR is Disabled', missing: [] });
  });

  it('granted by a level tells which module', () => {
    const state = stateOf('show_cdr', { modules: { cdr: 'read' } });
    expect(state.ticked).toBe(false);
    expect(state.otherwise.map((grant) => wayOf(grant, () => null))).toEqual(['CDR']);
    expect(wayOf({ module: 'cdr', via: ['r_x'] }, () => 'Dispatcher')).toBe('CDR in Dispatcher');
    expect(wayOf({ module: null, via: ['r_x'] }, () => null)).toBe('a role that is not here');
  });
});
