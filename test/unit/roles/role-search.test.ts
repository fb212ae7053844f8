import { describe, expect, it } from 'vitest';
import { permissionsMeant } from '../../../app/routes/roles/permissions/permission-search.ts';
import { rowsOf } from '../../../app/routes/roles/list/role-row.ts';
import { searchRoles } from '../../../app/routes/roles/list/role-search.ts';
import type { Role, User } from '../../../shared/schema/records.ts';
import { blankRecord } from '../../../shared/schema/register.ts';

const accounts: Role = {
  id: 'r_00000000000000000001',
  name: 'Accounts',
  description: 'Closes the month',
  maskPhone: true,
  secondFactor: false,
  permissions: { show_cost: true },
  modules: { cdr: 'read' },
  acceptedAddresses: { '10.0.0.0/24': true },
  acceptedCountries: {},
  extends: {},
  deletedAt: null,
};

const carol: User = {
  ...blankRecord('users', 'u_00000000000000000001'),
  username: 'carol',
  enabled: true,
  scope: 'builtin.basic-user',
  roles: { [accounts.id]: true, 'builtin.agent': '2020-01-01T00:00:00.000Z' },
};

function found(query: string) {
  return new Map(searchRoles(rowsOf([accounts], [carol]), query).map((match) => [match.row.role.name, match.because]));
}

describe('the roles list', () => {
  it('counts who holds each role, the scope and ended assignments too', () => {
    const members = new Map(rowsOf([accounts], [carol]).map((row) => [row.id, row.members]));
    expect(members.get(accounts.id)).toBe(1);
    expect(members.get('builtin.agent')).toBe(1);
    expect(members.get('builtin.basic-user')).toBe(1);
    expect(members.get('builtin.manager')).toBe(0);
  });

  it('does not claim to know members when users may not be seen', () => {
    expect(rowsOf([accounts], null).every((row) => row.members === null)).toBe(true);
  });

  it('marks restricted, risky and built-in ones', () => {
    const rows = new Map(rowsOf([accounts], []).map((row) => [row.id, row]));
    expect(rows.get(accounts.id)).toMatchObject({ kind: 'custom', restricted: true });
    expect(rows.get('builtin.no-portal')).toMatchObject({ kind: 'built-in scope', restricted: false });
    expect(rows.get('builtin.administrator')?.grants.admin).toBe(true);
    expect(rows.get('builtin.office-manager')?.risky).toContain('edit_user');
  });
});

describe('searching roles', () => {
  it('finds by words of name and description in any order', () => {
    expect([...found('month acc').keys()]).toEqual(['Accounts']);
  });

  it('answers who has a permission, and says why each role is listed', () => {
    const roles = found('who has `show_cost`?');
    expect(roles.get('Accounts')).toEqual(['show_cost']);
    expect(roles.get('Financial')).toEqual(['show_cost']);
    expect(roles.get('Administrator')).toEqual(['show_cost']);
    expect(roles.has('Agent')).toBe(false);
  });

  it('finds what a module level or an extended role grants', () => {
    expect(found('show_cdr').has('Supervisor')).toBe(true);
    expect(found('mobile apps').has('Office Manager')).toBe(true);
  });

  it('says the permission also where the description sounds like it, not where the name does', () => {
    expect(found('listen to recordings').get('Compliance Manager')).toEqual(['listen_recording']);
    expect(found('manager').get('Manager')).toEqual([]);
  });

  it('does not list a role whose grant does nothing', () => {
    const inert: Role = { ...accounts, id: 'r_00000000000000000002', name: 'Inert', modules: {} };
    expect(searchRoles(rowsOf([inert], []), 'show_cost').map((match) => match.row.role.name)).not.toContain('Inert');
  });

  it('gives everything for nothing', () => {
    expect(found('  ').size).toBe(13);
  });
});

describe('what a query means', () => {
  it('is a permission by key, with spaces too, and by its alias', () => {
    expect(permissionsMeant('show_role')).toEqual(['show_role']);
    expect(permissionsMeant('Show Role')).toEqual(['show_role']);
    expect(permissionsMeant('show_all_desk_reports')).toEqual(['show_all_desks_reports']);
  });

  it('is a permission by the words of what it says', () => {
    expect(permissionsMeant('who can listen to recordings?')).toEqual(['listen_recording', 'listen_own_recordings']);
    expect(permissionsMeant('call cost')).toEqual(['show_cost']);
  });

  it('is nothing for words that say nothing', () => {
    expect(permissionsMeant('who can')).toEqual([]);
    expect(permissionsMeant('ab')).toEqual([]);
  });
});
