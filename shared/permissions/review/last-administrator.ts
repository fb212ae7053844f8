/** Never without an administrator: no change set takes away the last one. */

import { collections } from '../../schema/records.ts';
import { findAdministrator, mayUnseat } from '../administrators.ts';
import type { Case } from './case.ts';

export function judgeLastAdministrator({ changes, before, after, actor, now, objections }: Case): void {
  if (!before.knows(collections.users) || !before.knows(collections.roles)) return;
  const causes = changes.filter((change) => mayUnseat(change, before, now));
  if (causes.length === 0 || findAdministrator(after, now, actor.userId) !== null) return;
  // A new organisation has none yet.
  if (findAdministrator(before, now, actor.userId) === null) return;
  objections.addToAll(causes, { code: 'last-administrator' });
}
