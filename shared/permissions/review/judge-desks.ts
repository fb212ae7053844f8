/**
 * Editing is scoped by desk: who does not edit all desks changes only desks assigned to him, and puts
 * users on and takes them off only these.
 *
 * Judged on what was so before the change set, so that nobody first makes a desk his and then edits it. A
 * desk that is deleted is nobody's: restoring one is for who edits all.
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
