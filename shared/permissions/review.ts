/**
 * Whether a change set may be made: the one judge, on the tablet before Save is offered and on the server
 * before anything is written.
 *
 * Guarantees: a change set is allowed whole or refused whole, with every reason at the change it is about;
 * for equal knowledge the verdicts are equal; what is judged is the state before and after, never what a
 * change claims to have seen (`before` is not read). A replica that may not read a collection leaves the
 * rules that need it to the server. One edit costs the same however large the organisation is.
 * Refuses: README.md lists every rule with its code.
 */

import type { Change } from '../document/change.ts';
import { limits } from '../schema/limits.ts';
import type { OrganisationView } from '../schema/organisation-view.ts';
import { Overlay } from '../schema/overlay.ts';
import type { User } from '../schema/records.ts';
import { atOnce, type Steps } from '../schema/steps.ts';
import { emptyBits } from './bits.ts';
import { missingReason } from './decide.ts';
import type { Reason } from './reasons.ts';
import { Objections, touchedBy, type Case } from './review/case.ts';
import { judgeDesks } from './review/judge-desks.ts';
import { judgeDevices } from './review/judge-devices.ts';
import { judgeField } from './review/judge-field.ts';
import { judgeGranting, outranks } from './review/judge-granting.ts';
import { judgeInheritance } from './review/judge-inheritance.ts';
import { judgeLastAdministrator } from './review/judge-last-administrator.ts';
import { judgeLimits } from './review/judge-limits.ts';
import { judgeNames } from './review/judge-names.ts';
import { judgeRecords } from './review/judge-records.ts';
import { judgeReferences } from './review/judge-references.ts';
import { desksOf, has, mayAct, type Subject } from './subject.ts';

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

/** A review, and what the organisation would be after it. */
export interface Reviewed {
  readonly review: Review;
  /** With the changes that make sense; all of them, if the review allows them. */
  readonly after: Overlay;
}

export function review(input: ReviewInput): Review {
  return atOnce(reviewInSteps(input)).review;
}

/** The same in steps of a few dozen microseconds. What it reads must not change meanwhile, or it counts for nothing. */
export function* reviewInSteps({ changes, before, actor, now }: ReviewInput): Steps<Reviewed> {
  const objections = new Objections();
  if (changes.length > limits.changesPerSave) {
    objections.addToAll(changes, { code: 'limit', limit: 'changesPerSave', max: limits.changesPerSave });
    return { review: conclude(changes, objections), after: yield* Overlay.inSteps(before, []) };
  }
  const sound: Change[] = [];
  for (const change of changes) {
    yield;
    const objection = judgeField(change, actor);
    if (objection === null) sound.push(change);
    else objections.add(change, objection);
  }
  const after = yield* Overlay.inSteps(before, sound);
  const acting = mayAct(actor) ? actor : holdingNothing(actor);
  const given: Case = {
    changes: sound,
    touched: yield* touchedBy(sound, before, after),
    before,
    after,
    actor: acting,
    now,
    objections,
  };
  for (const judge of judges) yield* judge(given);
  return { review: conclude(changes, objections), after };
}

/**
 * May the actor set this user's password? Empty: yes. One's own needs `change_own_password` and is decided
 * elsewhere.
 */
export function reviewPassword(
  asking: Subject,
  target: User,
  organisation: OrganisationView,
  now: number,
): readonly Reason[] {
  const actor = mayAct(asking) ? asking : holdingNothing(asking);
  if (target.deletedAt !== null) return [{ code: 'record-deleted' }];
  const reasons: Reason[] = has(actor, 'edit_user') ? [] : [missingReason(actor, 'edit_user')];
  const outranked = outranks(target, actor, organisation, now);
  return outranked === null ? reasons : [...reasons, outranked];
}

const judges: readonly ((given: Case) => Steps<void>)[] = [
  judgeRecords,
  judgeLimits,
  judgeReferences,
  judgeNames,
  judgeInheritance,
  judgeDesks,
  judgeDevices,
  judgeGranting,
  judgeLastAdministrator,
];

function holdingNothing(actor: Subject): Subject {
  const [nothing, nowhere] = [emptyBits(), new Set<string>()];
  return { ...actor, permissions: nothing, lasting: nothing, desks: desksOf(nothing, nowhere, nowhere) };
}

function conclude(changes: readonly Change[], objections: Objections): Review {
  return { allowed: !objections.any, verdicts: changes.map((change) => ({ change, reasons: objections.of(change) })) };
}
