/** Never without an administrator: no change set takes away the last one. */

import type { Change } from '../../document/change.ts';
import { collections } from '../../schema/records.ts';
import { findAdministrator, mayUnseat } from '../administrators.ts';
import type { Steps } from '../../schema/steps.ts';
import type { Case } from './case.ts';

export function* judgeLastAdministrator({ changes, before, after, actor, now, objections }: Case): Steps<void> {
  if (!before.knows(collections.users) || !before.knows(collections.roles)) return;
  const causes: Change[] = [];
  for (const change of changes) {
    yield;
    if (mayUnseat(change, before, now)) causes.push(change);
  }
  if (causes.length === 0 || findAdministrator(after, now, actor.userId) !== null) return;
  // A new organisation has none yet.
  if (findAdministrator(before, now, actor.userId) === null) return;
  objections.addToAll(causes, { code: 'last-administrator' });
}
