import { expect, test } from 'vitest';
import { canonicalChanges, partsOf } from '../../../app/data/change-parts.ts';
import { change, idOf } from './people.ts';

const role = idOf('r', 'one');

test('values are stored in their canonical form', () => {
  expect(
    canonicalChanges([
      change('roles', role, 'name', '  Floor  ', ''),
      change('roles', role, 'permissions', false, true, 'show_user'),
    ]),
  ).toEqual([
    change('roles', role, 'name', 'Floor', ''),
    change('roles', role, 'permissions', null, true, 'show_user'),
  ]);
});

test('what changes nothing is left out', () => {
  expect(
    canonicalChanges([
      change('roles', role, 'name', ' Floor', 'Floor'),
      change('roles', role, 'modules', 'default', null, 'cdr'),
    ]),
  ).toEqual([]);
});

test('a register changed twice is one change, from the first value to the last', () => {
  expect(canonicalChanges([change('roles', role, 'name', 'B', 'A'), change('roles', role, 'name', 'C', 'B')])).toEqual([
    change('roles', role, 'name', 'C', 'A'),
  ]);
});

test('parts come in the order of the rooms', () => {
  const changes = [
    change('users', idOf('u', 'a'), 'username', 'a', ''),
    change('queues', idOf('q', 'a'), 'name', 'a', ''),
    change('roles', role, 'name', 'a', ''),
  ];
  expect(partsOf(changes).map(({ room }) => room)).toEqual(['roles', 'desks', 'users']);
});
