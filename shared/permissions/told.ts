/**
 * What somebody who asks is told: the answers of the three questions, in one shape, whether the device or the
 * server gives them.
 *
 * Guarantees: whoever may not read roles is told of built-in roles alone, which everybody knows. Of a reason that
 * has any other role on its way nothing is told but that something is withheld: no id, no name, no level, no end.
 * Refuses: who may not read users, and desks to who may not read these.
 */

import { findBuiltInRole } from '../catalogue/built-in-roles.ts';
import type { PermissionKey } from '../catalogue/permissions.ts';
import type { OrganisationView } from '../schema/organisation-view.ts';
import { collections, type User } from '../schema/records.ts';
import type { DeskPage, Resource } from './decide.ts';
import { explainAll, type Explanation, type Source } from './explain.ts';
import { answer, type DeskAnswer } from './question.ts';
import type { Reason } from './reasons.ts';
import { mayRead, whyUnread } from './room-reading.ts';
import type { Context, SignInState, Subject } from './subject.ts';
import { whoCan } from './who-can.ts';

export type Asking =
  | { readonly ask: 'who'; readonly permission: PermissionKey; readonly resource: AskedResource | null }
  | { readonly ask: 'what'; readonly user: string }
  | {
      readonly ask: 'can';
      readonly user: string;
      readonly permission: PermissionKey;
      readonly resource: AskedResource | null;
    };

/** Null in its place: of no desk in particular. */
export type AskedResource = Required<Pick<Resource, 'desk'>>;

/** `elsewhere`: granted, but not here and now (an accepted address, an end that has passed, a deleted role). */
export type HoldingState = 'elsewhere' | 'held' | 'inert' | 'taken';

export interface ToldExplanation extends Explanation {
  /** Null: nothing speaks of it. */
  readonly state: HoldingState | null;
  /** There are reasons that are not told. */
  readonly withheld: boolean;
}

export interface ToldCan {
  readonly allowed: boolean;
  readonly signIn: SignInState;
  readonly explanation: ToldExplanation;
  /** Null: no desk is asked about. */
  readonly desk: ToldDesk | null;
}

export interface ToldDesk {
  /** Null: data of no desk. */
  readonly desk: string | null;
  readonly page: DeskPage;
  readonly open: boolean;
  /** Why; null: not told. */
  readonly reasons: ToldDeskReasons | null;
}

export interface ToldDeskReasons extends Pick<DeskAnswer, 'assignment'> {
  readonly widening: readonly ToldExplanation[];
}

export type ToldAnswer =
  | ({ readonly ask: 'can' } & ToldCan)
  /** In the order of the catalogue. */
  | { readonly ask: 'what'; readonly list: readonly ToldExplanation[] }
  | { readonly ask: 'who'; readonly users: readonly string[] };

/** The objection to asking this; null: none. */
export function whyNotAsk(asker: Subject, asking: Asking): Reason | null {
  const aboutDesk = asking.ask !== 'what' && typeof asking.resource?.desk === 'string';
  return whyUnread(asker, 'users') ?? (aboutDesk ? whyUnread(asker, 'desks') : null);
}

/** Whether all that an answer is made of may be read, so that nobody else need be asked. */
export function knowsEnough(asker: Subject): boolean {
  return mayRead(asker, 'users') && mayRead(asker, 'roles');
}

/** Null: there is no such user. */
export function tell(
  asking: Asking,
  organisation: OrganisationView,
  context: Context,
  readsRoles: boolean,
): ToldAnswer | null {
  if (asking.ask === 'who') {
    const { permission, resource } = asking;
    return { ask: 'who', users: whoCan(permission, organisation, context, resource ?? {}).map(({ id }) => id) };
  }
  const user = organisation.get(collections.users, asking.user);
  if (user === undefined) return null;
  if (asking.ask === 'what') return { ask: 'what', list: tellWhat(user, organisation, context, readsRoles) };
  const { permission, resource } = asking;
  return { ask: 'can', ...tellCan(user, organisation, context, { permission, resource }, readsRoles) };
}

export function tellCan(
  user: User,
  organisation: OrganisationView,
  context: Context,
  { permission, resource }: { readonly permission: PermissionKey; readonly resource: AskedResource | null },
  readsRoles: boolean,
): ToldCan {
  const found = answer(user, organisation, context, { permission, ...(resource === null ? {} : { resource }) });
  return {
    allowed: found.allowed,
    signIn: found.signIn,
    explanation: told(found.explanation, readsRoles),
    desk: found.desk === null ? null : toldDesk(found.desk, readsRoles),
  };
}

/** Every permission that any of the user's roles speaks of, or that is held. */
export function tellWhat(
  user: User,
  organisation: OrganisationView,
  context: Context,
  readsRoles: boolean,
): readonly ToldExplanation[] {
  return explainAll(user, organisation, context).map((found) => told(found, readsRoles));
}

function toldDesk({ desk, page, open, assignment, widening }: DeskAnswer, readsRoles: boolean): ToldDesk {
  const reasons = readsRoles ? { assignment, widening: widening.map((found) => told(found, true)) } : null;
  return { desk, page, open, reasons };
}

/** Field by field: what an explanation says one day besides is not told unasked. */
function told(found: Explanation, readsRoles: boolean): ToldExplanation {
  const tellable = (source: Source): boolean => readsRoles || isOfBuiltIns(source);
  const [sources, noes] = [found.sources.filter(tellable), found.noes.filter(tellable)];
  return {
    permission: found.permission,
    held: found.held,
    impliedByAdmin: found.impliedByAdmin,
    state: stateOf(found),
    sources,
    noes,
    missing: found.missing,
    withheld: sources.length < found.sources.length || noes.length < found.noes.length,
  };
}

function isOfBuiltIns({ path }: Source): boolean {
  return path.every((id) => findBuiltInRole(id) !== undefined);
}

function stateOf(found: Explanation): HoldingState | null {
  if (found.held) return 'held';
  if (found.sources.length === 0) return null;
  if (found.missing.length > 0) return 'inert';
  return found.noes.some((no) => no.inactive === null) ? 'taken' : 'elsewhere';
}
