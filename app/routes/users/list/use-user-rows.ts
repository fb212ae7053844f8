import { createMemo, untrack, type Accessor } from 'solid-js';
import { collections } from '../../../../shared/schema/records.ts';
import { sorted, type SortKeys } from '../../../components/natural-order.ts';
import { useRecords } from '../../../state/use-records.ts';
import type { Directory } from '../../granting/use-directory.ts';
import { createUserRows, type UserRow } from './user-row.ts';

/** All users that are not deleted, ready to be searched and sorted. */
export function useUserRows(directory: Directory): Accessor<readonly UserRow[]> {
  const users = useRecords(collections.users);
  // New names mean that every row is prepared again; a changed user means one.
  const prepare = createMemo(() => {
    directory.roles();
    directory.desks();
    return createUserRows({
      role: (id) => untrack(() => directory.role(id)?.name ?? null),
      desk: (id) => untrack(() => directory.desk(id)?.name ?? null),
    });
  });
  // By name already: sorting what is nearly sorted costs next to nothing with each letter typed.
  const keys: SortKeys<UserRow> = new WeakMap();
  return createMemo(() => sorted(prepare()(users.list()), (row) => row.user.username, false, keys));
}
