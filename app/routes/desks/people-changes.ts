import type { Change } from '../../../shared/document/change.ts';
import type { User } from '../../../shared/schema/records.ts';

/** What makes exactly the wanted ones of these users assigned to the desk; who is until a date stays so. */
export function peopleChanges(users: readonly User[], deskId: string, wanted: ReadonlySet<string>): readonly Change[] {
  return users.flatMap((user): readonly Change[] => {
    const before = Object.hasOwn(user.desks, deskId) ? (user.desks[deskId] ?? null) : null;
    const is = before !== null;
    if (is === wanted.has(user.id)) return [];
    return [{ collection: 'users', id: user.id, field: 'desks', member: deskId, before, after: is ? null : true }];
  });
}
