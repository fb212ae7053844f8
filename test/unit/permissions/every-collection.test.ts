/** The permissions that a collection says are the ones that count, whatever the collection. */

import { describe, expect, test } from 'vitest';
import { permissionKeys, type PermissionKey } from '../../../shared/catalogue/permissions.ts';
import { recordPermissions } from '../../../shared/schema/fields.ts';
import { allCollections, type Collection } from '../../../shared/schema/records.ts';
import { change, createStaffedCallCentre, now } from '../../support/call-centre.ts';
import { creation, renaming } from '../../support/sample-record.ts';

const deletedAt = new Date(now).toISOString();

/** Somebody who holds everything but administration and these permissions, and a record that is there. */
function without(collection: Collection, lacking: readonly PermissionKey[]) {
  const centre = createStaffedCallCentre();
  const permissions = permissionKeys.filter(
    (key) => key !== 'admin' && key !== 'disallow_changing_pause' && !lacking.includes(key),
  );
  const bob = centre.user('bob', { roles: [centre.role('Nearly all', { permissions })] });
  const [there, made] = [centre.newId(collection), centre.newId(collection)];
  centre.write(...creation(collection, there, 1));
  return { bob, there, made, codes: centre.codes };
}

describe.each(allCollections)('%s', (collection) => {
  const needed = recordPermissions[collection];

  test('can be created, changed, deleted by who holds the permissions', () => {
    const { bob, there, made, codes } = without(collection, []);
    expect(codes(bob, ...creation(collection, made, 2))).toEqual([]);
    expect(codes(bob, renaming(collection, there, 3))).toEqual([]);
    expect(codes(bob, change(collection, there, 'deletedAt', deletedAt))).toEqual([]);
  });

  test('cannot be by who lacks them', () => {
    const creating = without(collection, [needed.create]);
    expect(creating.codes(creating.bob, ...creation(collection, creating.made, 2))).toContain('permission-missing');
    const editing = without(collection, [needed.edit]);
    expect(editing.codes(editing.bob, renaming(collection, editing.there, 3))).toContain('permission-missing');
    const deleting = without(collection, [needed.delete]);
    expect(deleting.codes(deleting.bob, change(collection, deleting.there, 'deletedAt', deletedAt))).toContain(
      'permission-missing',
    );
  });

  test('a name that somebody has is not given twice', () => {
    const { bob, made, codes } = without(collection, []);
    expect(codes(bob, ...creation(collection, made, 1))).toContain('name-taken');
  });
});
