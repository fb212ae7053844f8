/**
 * The smallest changes that would turn an answer: a no into a yes, or a yes into a no.
 *
 * Guarantees: each of them turns it, and no smaller set of changes does, of these: for a yes, the account is
 * opened, roles and scopes are given or taken, the desk is assigned, what is deleted is restored, roles get
 * permissions and levels that the question needs, lose noes and accepted places, or stop extending; for a no,
 * roles, scopes and the desk are taken, roles lose what they grant or say an explicit no, or stop extending.
 * The rules judge whether the asker could make each of them.
 *
 * Not looked at: making somebody an administrator for the sake of a smaller right, shutting an account to
 * take one, deleting, new roles, new extending. Where two levels of a module would do, the lesser change is
 * said. Nothing is said of permissions that take a right away: to hold one is no right.
 */

import { findPermission, type PermissionKey } from '../catalogue/permissions.ts';
import type { Change } from '../document/change.ts';
import { Overlay } from '../schema/overlay.ts';
import { atOnce } from '../schema/steps.ts';
import type { OrganisationView } from '../schema/organisation-view.ts';
import { collections, type User } from '../schema/records.ts';
import { affectedUsers } from './affected.ts';
import { emptyBits, isEmpty, keysOf, without, type Bits } from './bits.ts';
import { isAllowed, type Question } from './question.ts';
import type { Reason } from './reasons.ts';
import { review, reviewPassword } from './review.ts';
import { negativeBits } from './role-grants.ts';
import { compileSubject, type Context, type Subject } from './subject.ts';
import { createBoard } from './turning/board.ts';
import { setsPassword, type Pulled } from './turning/lever.ts';
import { lesserLevels } from './turning/lesser-levels.ts';
import { smallestSets } from './turning/search.ts';
import { searchesToTurnOff } from './turning/turn-off.ts';
import { searchesToTurnOn } from './turning/turn-on.ts';

export interface Turning {
  /** Whether the answer is yes now. */
  readonly allowed: boolean;
  /**
   * All of one size; first those that the asker could make, then those that reach the fewest people. Empty:
   * none of these turns it.
   */
  readonly proposals: readonly Proposal[];
  /** False: nothing was found, and not everything was looked at. */
  readonly exact: boolean;
}

export interface Proposal {
  readonly changes: readonly Change[];
  /** Why the asker may not make them; empty: the asker may. */
  readonly objections: readonly Reason[];
  /** How many other people these changes may reach: they hold a role that is changed, or are on the desk. */
  readonly others: number;
  /** What else the user gains, and loses, there and then. */
  readonly gains: readonly PermissionKey[];
  readonly losses: readonly PermissionKey[];
  /** Whether phone numbers are masked afterwards; null: as before, or nothing could be seen before. */
  readonly masked: boolean | null;
}

export interface Asking {
  readonly organisation: OrganisationView;
  /** When and where the question is about. */
  readonly context: Context;
  /** Who would make the changes. */
  readonly actor: Subject;
  /** When they would be made, milliseconds since 1970. */
  readonly today: number;
}

/** At most this many are found and judged; they are all of one size. */
const maxProposals = 40;

export function smallestChanges(question: Question, asking: Asking): Turning {
  const { organisation, context, today } = asking;
  const user = organisation.get(collections.users, question.user);
  if (user === undefined || findPermission(question.permission)?.risk === 'negative') {
    return { allowed: false, proposals: [], exact: true };
  }
  const before = compileSubject(user, organisation, context);
  const allowed = isAllowed(before, question.permission, question.resource);
  const board = createBoard(user, organisation, context, question, today);
  const searches = allowed ? searchesToTurnOff(board) : searchesToTurnOn(board);
  if (searches === null) return { allowed, proposals: [], exact: true };
  const { sets, exact } = smallestSets(searches, board, maxProposals);
  const judge = createJudge(user, question, asking, before, allowed);
  const proposals = lesserLevels(sets, allowed)
    .flatMap((pulled) => judge(pulled))
    .toSorted(byPreference);
  return { allowed, proposals, exact };
}

function byPreference(a: Proposal, b: Proposal): number {
  return (
    Math.min(1, a.objections.length) - Math.min(1, b.objections.length) ||
    a.others - b.others ||
    sideEffects(a) - sideEffects(b)
  );
}

function sideEffects({ gains, losses, masked }: Proposal): number {
  return gains.length + losses.length + Number(masked !== null);
}

/** None for a set that does not turn the answer after all: the search sees no change in what is extended too deep. */
function createJudge(
  user: User,
  { permission, resource }: Question,
  { organisation, context, actor, today }: Asking,
  before: Subject,
  allowed: boolean,
): (pulled: Pulled) => readonly Proposal[] {
  const reached = new Map<string, number>();
  return (pulled) => {
    const changes = pulled.map(({ change }) => change);
    const after = atOnce(Overlay.inSteps(organisation, changes));
    const changed = after.get(collections.users, user.id) ?? user;
    const subject = compileSubject(changed, after, context);
    if (isAllowed(subject, permission, resource) === allowed) return [];
    const [was, is] = [usable(before), usable(subject)];
    const others = (bits: Bits): readonly PermissionKey[] => keysOf(bits).filter((key) => key !== permission);
    return [
      {
        changes,
        objections: objectionsTo(pulled, changed, after),
        others: othersReached(changes, after),
        gains: others(without(is, was)),
        losses: others(without(was, is)),
        masked: isEmpty(was) || before.maskPhone === subject.maskPhone ? null : subject.maskPhone,
      },
    ];
  };

  function objectionsTo(pulled: Pulled, changed: User, after: OrganisationView): readonly Reason[] {
    const password = pulled.some(setsPassword) ? reviewPassword(actor, changed, after, today) : [];
    const changes = pulled.filter((lever) => !setsPassword(lever)).map(({ change }) => change);
    const { verdicts } = review({ changes, before: organisation, actor, now: today });
    return [...verdicts.flatMap(({ reasons }) => reasons), ...password];
  }

  function othersReached(changes: readonly Change[], after: OrganisationView): number {
    const roles = changes.filter(({ collection }) => collection !== collections.users);
    const key = [...new Set(roles.map(({ id }) => id))].toSorted().join();
    let others = reached.get(key);
    if (others === undefined) {
      others = 0;
      for (const id of affectedUsers(roles, organisation, after)) {
        if (id !== user.id && after.get(collections.users, id)?.deletedAt === null) others += 1;
      }
      reached.set(key, others);
    }
    return others;
  }
}

/** Rights: somebody who cannot sign in has none to use. */
function usable(subject: Subject): Bits {
  return subject.signIn === 'ok' ? without(subject.permissions, negativeBits) : emptyBits();
}
