import { collections } from '../../../shared/schema/records.ts';
import { createMemo, type Accessor } from 'solid-js';
import { builtInRoles } from '../../../shared/catalogue/built-in-roles.ts';
import { useRecords } from '../../state/use-records.ts';
import { findRole, recordOfBuiltIn } from './built-in-record.ts';
import { grantsOf } from './granted-ways.ts';

/** The roles that make their holders administrators, also through what they extend. */
export function useAdministratorRoles(): Accessor<ReadonlySet<string>> {
  const roles = useRecords(collections.roles);
  return createMemo(
    () =>
      new Set(
        [...builtInRoles.map(recordOfBuiltIn), ...roles.list()]
          .filter((one) => grantsOf(one, (id) => findRole(id, (other) => roles.byId(other))).admin)
          .map((one) => one.id),
      ),
  );
}
