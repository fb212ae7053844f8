/**
 * Can a user do this, on this desk, there and then: yes or no, and every reason for it.
 *
 * Yes is more than holding the permission: the account is open, and the desk is one of the user's. Somebody
 * who cannot sign in can do nothing.
 */

import type { PermissionKey } from '../catalogue/permissions.ts';
import type { OrganisationView } from '../schema/organisation-view.ts';
import { collections, type User } from '../schema/records.ts';
import { decide, pageOf, type DeskPage, type Resource } from './decide.ts';
import { explainPermission, type Explanation } from './explain.ts';
import { endOf } from './held-reaches.ts';
import { compileSubject, type Context, type SignInState, type Subject } from './subject.ts';

export interface Question {
  readonly user: string;
  readonly permission: PermissionKey;
  /** Which desk; nothing: of no desk in particular. */
  readonly resource?: Resource;
}

export interface Answer {
  readonly allowed: boolean;
  readonly signIn: SignInState;
  readonly explanation: Explanation;
  /** Null: no desk is asked about. */
  readonly desk: DeskAnswer | null;
}

export interface DeskAnswer {
  /** Null: data of no desk. */
  readonly desk: string | null;
  readonly page: DeskPage;
  readonly open: boolean;
  /** `ended` and `deleted` would open it otherwise. Null for data of no desk. */
  readonly assignment: DeskAssignment | null;
  /** What opens it without an assignment, held or not. */
  readonly widening: readonly Explanation[];
}

export interface DeskAssignment {
  readonly kind: 'assigned' | 'deleted' | 'ended' | 'none';
  /** ISO 8601; null: for ever, or there is none. */
  readonly until: string | null;
}

export function answer(
  user: User,
  organisation: OrganisationView,
  context: Context,
  { permission, resource }: Omit<Question, 'user'>,
): Answer {
  const subject = compileSubject(user, organisation, context);
  return {
    allowed: isAllowed(subject, permission, resource),
    signIn: subject.signIn,
    explanation: explainPermission(user, organisation, context, permission),
    desk:
      resource?.desk === undefined
        ? null
        : deskAnswer(user, organisation, context, permission, resource.desk, resource),
  };
}

export function isAllowed(subject: Subject, permission: PermissionKey, resource?: Resource): boolean {
  return subject.signIn === 'ok' && decide(subject, permission, resource).decision === 'allow';
}

/** What opens the desks of a page to those who are on none of them. */
export function wideningOf(page: DeskPage): readonly PermissionKey[] {
  return widening[page];
}

/** What opens the data of no desk. */
export const outsideDesks: PermissionKey = 'desk_outside';

const widening: Readonly<Record<DeskPage, readonly PermissionKey[]>> = {
  realtime: ['show_all_desks', 'show_all_desks_realtime'],
  reports: ['show_all_desks', 'show_all_desks_reports'],
  edit: ['show_all_desks'],
};

function deskAnswer(
  user: User,
  organisation: OrganisationView,
  context: Context,
  permission: PermissionKey,
  desk: string | null,
  resource: Resource,
): DeskAnswer {
  const page = resource.page ?? pageOf(permission);
  const opening = desk === null ? [outsideDesks] : wideningOf(page);
  const explained = opening.map((key) => explainPermission(user, organisation, context, key));
  const assignment = desk === null ? null : assignmentTo(desk, user, organisation, context.now);
  return {
    desk,
    page,
    open: assignment?.kind === 'assigned' || explained.some(({ held }) => held),
    assignment,
    widening: explained,
  };
}

function assignmentTo(id: string, user: User, organisation: OrganisationView, now: number): DeskAssignment {
  const held = Object.hasOwn(user.desks, id) ? user.desks[id] : undefined;
  if (held === undefined) return { kind: 'none', until: null };
  const until = held === true ? null : held;
  const desk = organisation.get(collections.desks, id);
  if (organisation.knows(collections.desks) && (desk === undefined || desk.deletedAt !== null))
    return { kind: 'deleted', until };
  return { kind: endOf(held) > now ? 'assigned' : 'ended', until };
}
