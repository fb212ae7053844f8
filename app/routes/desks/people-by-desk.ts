import type { User } from '../../../shared/schema/records.ts';

/** How many users are assigned to each desk, now or later. */
export function peopleByDesk(users: readonly User[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const user of users) for (const id of Object.keys(user.desks)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
