/** Devices: what is in rooms of its own, and how many agents a fixed one has. */

import { expect, test } from 'vitest';
import type { PermissionKey } from '../../../shared/catalogue/permissions.ts';
import { change, createStaffedCallCentre, member } from '../../support/call-centre.ts';
import { blankRecord } from '../../../shared/schema/register.ts';

// Of nobody: on whose desk a device is, is told by its agents.
const editing: readonly PermissionKey[] = ['show_device', 'create_device', 'edit_device', 'desk_outside'];

function phones(permissions: readonly PermissionKey[], masked = false) {
  const centre = createStaffedCallCentre();
  const role = centre.role('Phones', { permissions, maskPhone: masked });
  const clerk = centre.user('clerk', { roles: [role] });
  const [there, made] = [centre.newId('devices'), centre.newId('devices')];
  centre.organisation.put('devices', { ...blankRecord('devices', there), name: 'Phone 1' });
  return { ...centre, clerk, there, made };
}

test('a password is set by who may see it, on a new device too', () => {
  const blind = phones(editing);
  expect(blind.codes(blind.clerk, change('devices', blind.there, 'password', 'x'))).toEqual(['permission-missing']);
  const named = change('devices', blind.made, 'name', 'Phone 2');
  expect(blind.codes(blind.clerk, named)).toEqual([]);
  expect(blind.codes(blind.clerk, named, change('devices', blind.made, 'password', 'x'))).toEqual([
    'permission-missing',
  ]);
  const seeing = phones([...editing, 'show_device_password']);
  expect(seeing.codes(seeing.clerk, change('devices', seeing.there, 'password', 'x'))).toEqual([]);
});

test('what is in a room of its own is written after its record, so a new one needs the right to edit it', () => {
  const { clerk, made, codes } = phones(['show_device', 'create_device', 'show_device_password', 'desk_outside']);
  const named = change('devices', made, 'name', 'Phone 2');
  expect(codes(clerk, named)).toEqual([]);
  expect(codes(clerk, named, change('devices', made, 'password', 'x'))).toEqual(['permission-missing']);
});

test('a caller id is set by who sees phone numbers', () => {
  const seeing = phones(editing);
  expect(seeing.codes(seeing.clerk, change('devices', seeing.there, 'callerId', '+442079460123'))).toEqual([]);
  const masked = phones(editing, true);
  expect(masked.codes(masked.clerk, change('devices', masked.there, 'callerId', '+442079460123'))).toEqual(['masked']);
  expect(masked.codes(masked.clerk, change('devices', masked.there, 'name', 'Phone 3'))).toEqual([]);
});

test.each(['phone', '+', '44 20', '１２３', '+44+20', '1'.repeat(21)])('%j is no phone number', (number) => {
  const { alice, there, codes } = phones(editing);
  expect(codes(alice, change('devices', there, 'callerId', number))).toEqual(['invalid']);
});

test('a fixed device has one agent, an ad hoc one several', () => {
  const { alice, there, codes, newId, organisation, write } = phones(editing);
  const [one, two] = ['1001', '1002'].map((number) => {
    const id = newId('agents');
    organisation.put('agents', { ...blankRecord('agents', id), number });
    return id;
  });
  const first = member('devices', there, 'agents', one ?? '');
  const second = member('devices', there, 'agents', two ?? '');
  expect(codes(alice, first)).toEqual([]);
  expect(codes(alice, first, second)).toEqual(['limit']);
  const adHoc = change('devices', there, 'kind', 'adHoc');
  expect(codes(alice, adHoc, first, second)).toEqual([]);
  write(adHoc, first, second);
  expect(codes(alice, change('devices', there, 'kind', 'fixed'))).toEqual(['limit']);
  expect(codes(alice, change('devices', there, 'kind', 'fixed'), { ...second, after: null })).toEqual([]);
});
