import type { Change } from '../../../shared/document/change.ts';
import { collections, type User } from '../../../shared/schema/records.ts';

/**
 * The changes by which exactly the wanted users hold a role or a desk; users who hold it until a date keep
 * that date.
 */
export function peopleChanges(
  users: readonly User[],
  field: 'desks' | 'roles',
  member: string,
  wanted: ReadonlySet<string>,
): readonly Change[] {
  return users.flatMap((user): readonly Change[] => {
    const before = Object.hasOwn(user[field], member) ? (user[field][member] ?? null) : null;
    const is = before !== null;
    if (is === wanted.has(user.id)) return [];
    return [{ collection: collections.users, id: user.id, field, member, before, after: is ? null : true }];
  });
}
