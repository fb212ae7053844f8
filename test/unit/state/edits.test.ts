import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changesBetween,
  changedElsewhere,
  edited,
  editsOf,
  keptMine,
  keptOf,
  noEdits,
  reverted,
  withEdits,
} from '../../../app/state/edits.ts';
import { permissionKeys } from '../../../shared/catalogue/permissions.ts';
import { readField } from '../../../shared/schema/register.ts';
import type { Role } from '../../../shared/schema/records.ts';

const supervisor: Role = {
  id: 'r_00000000000000000001',
  name: 'Supervisor',
  description: '',
  maskPhone: false,
  secondFactor: false,
  permissions: { show_role: true, show_user: true },
  modules: { cdr: 'read' },
  acceptedAddresses: {},
  acceptedCountries: {},
  extends: {},
  deletedAt: null,
};

function type(record: Role, field: string, member: string | null, value: string | boolean | null, edits = noEdits) {
  return edited(edits, 'roles', record, field, member, value);
}

describe('typing over a record', () => {
  it('changes one register and leaves the record it started from alone', () => {
    const edits = type(supervisor, 'permissions', 'show_desk', true);
    expect(withEdits('roles', supervisor, edits).permissions).toEqual({
      show_role: true,
      show_user: true,
      show_desk: true,
    });
    expect(supervisor.permissions).toEqual({ show_role: true, show_user: true });
  });

  it('takes a member out', () => {
    const edits = type(supervisor, 'permissions', 'show_user', null);
    expect(withEdits('roles', supervisor, edits).permissions).toEqual({ show_role: true });
    expect(changesBetween('roles', supervisor, withEdits('roles', supervisor, edits))).toEqual([
      { collection: 'roles', id: supervisor.id, field: 'permissions', member: 'show_user', before: true, after: null },
    ]);
  });

  it('back to what the record holds is no edit', () => {
    const there = type(supervisor, 'permissions', 'show_desk', true);
    expect(type(supervisor, 'permissions', 'show_desk', null, there).size).toBe(0);
    expect(type(supervisor, 'permissions', 'show_desk', false, there).size).toBe(0);
  });

  it('a level of Default is the absence of a level', () => {
    const edits = type(supervisor, 'modules', 'cdr', 'default');
    const value = withEdits('roles', supervisor, edits);
    expect(value.modules).toEqual({});
    expect(changesBetween('roles', supervisor, value)).toMatchObject([{ member: 'cdr', before: 'read', after: null }]);
  });

  it('keeps a half-written name as typed and makes it canonical only in the change', () => {
    const edits = type(supervisor, 'name', null, 'Supervisor ');
    const value = withEdits('roles', supervisor, edits);
    expect(value.name).toBe('Supervisor ');
    expect(changesBetween('roles', supervisor, value)).toEqual([]);
    expect(changedElsewhere(edits, 'roles', supervisor)).toEqual([]);
  });

  it('gives up one register or a whole field', () => {
    const edits = type(
      supervisor,
      'permissions',
      'show_desk',
      true,
      type(supervisor, 'permissions', 'show_user', null),
    );
    expect([...reverted(edits, 'permissions', 'show_desk').keys()]).toEqual(['permissions/show_user']);
    expect(reverted(edits, 'permissions').size).toBe(0);
  });
});

describe('what changes elsewhere', () => {
  it('is no decision where nothing was typed, and shows through', () => {
    const edits = type(supervisor, 'description', null, 'Watches');
    const theirs: Role = { ...supervisor, name: 'Shift lead', permissions: { show_role: true } };
    expect(changedElsewhere(edits, 'roles', theirs)).toEqual([]);
    expect(withEdits('roles', theirs, edits)).toMatchObject({
      name: 'Shift lead',
      description: 'Watches',
      permissions: { show_role: true },
    });
  });

  it('is to be decided where something was typed, with yours, theirs and what it was', () => {
    const edits = type(supervisor, 'modules', 'cdr', 'write');
    const theirs: Role = { ...supervisor, modules: { cdr: 'disabled' } };
    expect(changedElsewhere(edits, 'roles', theirs)).toEqual([
      { field: 'modules', member: 'cdr', was: 'read', yours: 'write', theirs: 'disabled' },
    ]);
  });

  it('is no decision when both typed the same', () => {
    const edits = type(supervisor, 'description', null, ' Watches ');
    expect(changedElsewhere(edits, 'roles', { ...supervisor, description: 'Watches' }).length).toBe(1);
    const name = type(supervisor, 'name', null, 'Shift lead ');
    expect(changedElsewhere(name, 'roles', { ...supervisor, name: 'Shift lead' })).toEqual([]);
  });

  it('is to be decided also when the member was not in when it was typed', () => {
    const edits = type(supervisor, 'modules', 'ivr', 'write');
    const theirs: Role = { ...supervisor, modules: { cdr: 'read', ivr: 'read' } };
    const again = type(theirs, 'modules', 'ivr', 'disabled', edits);
    expect(changedElsewhere(again, 'roles', theirs)).toMatchObject([{ was: null, yours: 'disabled', theirs: 'read' }]);
  });

  it('is decided by keeping mine, until it changes elsewhere again', () => {
    const edits = type(supervisor, 'name', null, 'Team lead');
    const theirs: Role = { ...supervisor, name: 'Shift lead' };
    const kept = keptMine(edits, 'roles', theirs, 'name', null);
    expect(changedElsewhere(kept, 'roles', theirs)).toEqual([]);
    expect(changesBetween('roles', theirs, withEdits('roles', theirs, kept))).toMatchObject([
      { field: 'name', before: 'Shift lead', after: 'Team lead' },
    ]);
    expect(changedElsewhere(kept, 'roles', { ...supervisor, name: 'Floor lead' })).toHaveLength(1);
  });

  it('is decided by taking theirs', () => {
    const edits = type(supervisor, 'name', null, 'Team lead');
    expect(withEdits('roles', { ...supervisor, name: 'Shift lead' }, reverted(edits, 'name', null)).name).toBe(
      'Shift lead',
    );
  });
});

describe('keeping edits on the device', () => {
  it('gives back the same edits, whatever was typed', () => {
    const value = fc.constantFrom<string | null>('default', 'disabled', 'read', 'write', null);
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.tuple(fc.constant('permissions'), fc.constantFrom(...permissionKeys), fc.constantFrom(true, null)),
            fc.tuple(fc.constant('modules'), fc.constantFrom('cdr', 'ivr', 'account'), value),
            fc.tuple(fc.constantFrom('name', 'description'), fc.constant(null), fc.string()),
          ),
        ),
        (typed) => {
          const edits = typed.reduce((so, [field, member, next]) => type(supervisor, field, member, next, so), noEdits);
          const again = editsOf('roles', keptOf(edits, 'roles', supervisor.id));
          expect(again).toEqual(edits);
          // Whatever was typed, the changes lead from the record to the draft, register by register.
          const value2 = withEdits('roles', supervisor, edits);
          for (const change of changesBetween('roles', supervisor, value2)) {
            expect(readField('roles', supervisor, change.field, change.member)).toBe(change.before);
            expect(change.after).not.toBe(change.before);
          }
        },
      ),
    );
  });

  it('leaves out what is kept of fields that are gone', () => {
    const base = { collection: 'roles' as const, id: supervisor.id, before: null };
    const kept = [
      { ...base, field: 'colour', member: null, after: 'red' },
      { ...base, field: 'permissions', member: null, after: true },
      { ...base, field: 'name', member: 'x', after: true },
      { ...base, field: 'name', member: null, after: 'Kept' },
    ];
    expect([...editsOf('roles', kept).keys()]).toEqual(['name']);
  });
});
