/**
 * Whether a change set may be made: the one judge, on the tablet before Save is offered and on the server
 * before anything is written.
 */

import type { Change } from '../document/change.ts';
import { overlay } from '../schema/organisation.ts';
import type { OrganisationView } from '../schema/organisation-view.ts';
import type { User } from '../schema/records.ts';
import type { Reason } from './reasons.ts';
import type { Subject } from './subject.ts';

export interface ReviewInput {
  readonly changes: readonly Change[];
  readonly before: OrganisationView;
  readonly actor: Subject;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export interface Verdict {
  readonly change: Change;
  /** Empty: nothing objects to this change. */
  readonly reasons: readonly Reason[];
}

export interface Review {
  /** All or nothing: whether no change has a reason against it. */
  readonly allowed: boolean;
  /** One for each change, in order. */
  readonly verdicts: readonly Verdict[];
}

export function review(input: ReviewInput): Review {
  void overlay(input.before, input.changes);
  const verdicts = input.changes.map((change) => ({ change, reasons: [] }));
  return { allowed: true, verdicts };
}

/** May the actor set this user's password? Empty: yes. */
export function reviewPassword(actor: Subject, target: User, organisation: OrganisationView, now: number): readonly Reason[] {
  void [actor, target, organisation, now];
  return [];
}
