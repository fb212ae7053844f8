/**
 * Editing is scoped by desk: actors who may not edit all desks change only the desks they are assigned to,
 * and add users to or remove them from only those.
 *
 * Judged by the state before the change set, so that nobody can first take a desk and then edit it. A deleted
 * desk is nobody's: restoring one is left to those who edit all desks.
 */

import { collections } from '../../schema/records.ts';
import type { Change } from '../../document/change.ts';
import type { Steps } from '../../schema/steps.ts';
import { isLive, type Case } from './case.ts';

export function* judgeDesks({ changes, before, actor, objections }: Case): Steps<void> {
  const { edit } = actor.desks;
  if (edit === 'all') return;
  for (const change of changes) {
    yield;
    const desk = deskOf(change);
    if (desk === null || edit.has(desk)) continue;
    const record = before.get(collections.desks, desk);
    const making = change.collection === collections.desks && record === undefined;
    const clearing =
      change.collection === collections.users &&
      change.after === null &&
      before.knows(collections.desks) &&
      !isLive(record);
    if (!making && !clearing) objections.add(change, { code: 'desk-not-yours', desk });
  }
}

/** The desk whose people or data a change is about, or null. */
function deskOf(change: Change): string | null {
  if (change.collection === collections.desks) return change.id;
  return change.collection === collections.users && change.field === 'desks' ? change.member : null;
}
