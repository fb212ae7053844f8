/**
 * Nobody grants what they do not hold, by any path; and nobody changes somebody who holds more.
 *
 * The effect is judged: what each user, and each role as if somebody held it alone, has after and not before,
 * at every time and place. Actors may hand on what they hold for ever and everywhere; if that is `admin`,
 * everything.
 */

import type { Change } from '../../document/change.ts';
import type { PermissionKey } from '../../catalogue/permissions.ts';
import type { OrganisationView } from '../../schema/organisation-view.ts';
import { collections, type User } from '../../schema/records.ts';
import type { Steps } from '../../schema/steps.ts';
import { touchesRights, withExtenders } from '../affected.ts';
import { bitOf, hasBit, isEmpty, keysOf, type Bits } from '../bits.ts';
import type { Reason } from '../reasons.ts';
import { endOf, holdsNothing, type Holding } from '../held-reaches.ts';
import { reachOf } from '../role-reach.ts';
import { hasLasting, type Subject } from '../subject.ts';
import { causesOf } from './causes.ts';
import { comesToLife, isLive, type Case, type TouchedIn } from './case.ts';
import { createRightsBeyond, type Beyond, type RightsBeyond } from './rights-beyond.ts';

/** Users named for one role that is changed; the others would say the same again. */
const maxUsersNamed = 5;

export function* judgeGranting(given: Case): Steps<void> {
  const { actor, before, after, now, touched } = given;
  if (hasLasting(actor, 'admin')) return;
  const beyond = createRightsBeyond(actor, before, after, now);
  const changedUsers = new Set<string>();
  const changedRoles = new Map<string, readonly Change[]>();
  for (const record of touched) {
    yield;
    if (record.collection === collections.users) {
      changedUsers.add(record.id);
      judgeUser(record, given, beyond);
    } else if (record.collection === collections.roles) {
      judgeRoleRank(record, given, beyond);
      const changes = record.changes.filter((change) => touchesRights(change, before));
      if (changes.length > 0) changedRoles.set(record.id, changes);
    } else if (record.collection === collections.desks && comesToLife(record)) {
      judgeDesk(record, given);
    }
  }
  if (changedRoles.size > 0) yield* judgeRoles(changedRoles, changedUsers, given, beyond);
}

/** The objection to changing a user who holds more than the actor may hand on, or null. */
export function outranks(target: User, actor: Subject, organisation: OrganisationView, now: number): Reason | null {
  if (hasLasting(actor, 'admin')) return null;
  return rankBeyond(target, actor, now, createRightsBeyond(actor, organisation, organisation, now));
}

function rankBeyond(user: User, actor: Subject, now: number, beyond: RightsBeyond): Reason | null {
  // People who hold something only for a while may still change their own e-mail.
  if (user.id === actor.userId) return null;
  const { permissions, unmasks } = beyond.held(user);
  const desks = desksHeld(user, now).filter((desk) => !mayHandOnDesk(actor, desk));
  if (isEmpty(permissions) && !unmasks && desks.length === 0) return null;
  return { code: 'outranked', user: user.id, permissions: namesOf(permissions), desks, unmasked: unmasks };
}

function judgeUser(record: TouchedIn<'users'>, given: Case, beyond: RightsBeyond): void {
  const { before, after, id, changes } = record;
  const { actor, objections, now } = given;
  const outranked = before === undefined ? null : rankBeyond(before, actor, now, beyond);
  if (outranked !== null) objections.addToAll(changes, outranked);
  if (after === undefined || !changes.some((change) => touchesRights(change, given.before))) return;
  const opens = isOpen(after) && !(before !== undefined && isOpen(before));
  const gain = beyond.gained(before ?? holdsNothing, after, opens);
  const desks = desksGained(opens || gain.unblocks ? undefined : before, after, given).filter(
    (desk) => !mayHandOnDesk(actor, desk),
  );
  objectToGain(id, gain, desks, () => changes, given);
}

/** A role alone, as it is before: an actor who lacks what it grants changes nothing of it. */
function judgeRoleRank({ before, id, changes }: TouchedIn<'roles'>, { objections }: Case, beyond: RightsBeyond): void {
  if (before === undefined) return;
  const { permissions } = beyond.held(held(id));
  if (isEmpty(permissions)) return;
  objections.addToAll(changes, {
    code: 'outranked',
    user: null,
    permissions: namesOf(permissions),
    desks: [],
    unmasked: false,
  });
}

/** Changed roles: by themselves, in every role that extends them, and for everyone who holds one of these. */
function* judgeRoles(
  changed: ReadonlyMap<string, readonly Change[]>,
  changedUsers: ReadonlySet<string>,
  given: Case,
  beyond: RightsBeyond,
): Steps<void> {
  const { before, after, actor, now, objections } = given;
  const roles = withExtenders(changed.keys(), [before, after]);
  for (const role of roles) {
    yield;
    const alone = held(role);
    objectToGain(null, beyond.gained(alone, alone, false), [], () => changesBehind([role], changed, given), given);
  }
  const holders: User[] = [];
  for (const user of holdersOf(roles, before)) {
    yield;
    holders.push(user);
  }
  // Answers are shared by all who hold the same: the same answer is the same objection.
  const ranks = new Set<Beyond>();
  for (const user of holders) {
    yield;
    if (user.id === actor.userId) continue;
    const rank = beyond.held(user);
    if (isEmpty(rank.permissions) || ranks.has(rank)) continue;
    if (ranks.add(rank).size > maxUsersNamed) break;
    const permissions = namesOf(rank.permissions);
    const reason: Reason = { code: 'outranked', user: user.id, permissions, desks: [], unmasked: false };
    objections.addToAll(changesBehind(Object.keys(user.roles), changed, given), reason);
  }
  const gains = new Set<Beyond>();
  // Where no user is changed, the same users hold them after it.
  for (const user of changedUsers.size === 0 ? holders : holdersOf(roles, after)) {
    yield;
    // Users who are changed themselves are judged with all their changes.
    if (changedUsers.has(user.id)) continue;
    const gain = beyond.gained(user, user, false);
    const desks = gain.unblocks ? desksHeld(user, now).filter((desk) => !mayHandOnDesk(actor, desk)) : [];
    if ((!isBeyond(gain) && desks.length === 0) || gains.has(gain)) continue;
    if (gains.add(gain).size > maxUsersNamed) break;
    objectToGain(user.id, gain, desks, () => changesBehind(Object.keys(user.roles), changed, given), given);
  }
}

/** Each once. A deleted user holds nothing until restored, and is judged then. */
function* holdersOf(roles: ReadonlySet<string>, organisation: OrganisationView): Iterable<User> {
  // Of one role alone each comes once.
  const seen = roles.size === 1 ? null : new Set<string>();
  for (const role of roles) {
    for (const id of organisation.usersHolding(role)) {
      if (seen?.has(id) === true) continue;
      seen?.add(id);
      const user = organisation.get(collections.users, id);
      if (user !== undefined && user.deletedAt === null) yield user;
    }
  }
}

/** The changes of what these roles reach. */
function changesBehind(
  roleIds: readonly string[],
  changed: ReadonlyMap<string, readonly Change[]>,
  { before, after }: Case,
): readonly Change[] {
  if (changed.size === 1) return [...changed.values()].flat();
  const reached = new Set(roleIds);
  for (const roleId of roleIds) {
    for (const view of [before, after]) for (const node of reachOf(roleId, view)?.nodes ?? []) reached.add(node.id);
  }
  const behind = [...reached].flatMap((id) => changed.get(id) ?? []);
  return behind.length > 0 ? behind : [...changed.values()].flat();
}

/** A desk that comes to life is a desk for everyone who is assigned to it. */
function judgeDesk({ id, changes }: TouchedIn<'desks'>, { after, actor, now, objections }: Case): void {
  if (mayHandOnDesk(actor, id)) return;
  for (const userId of after.usersOnDesk(id)) {
    const user = after.get(collections.users, userId);
    if (user === undefined || endOf(user.desks[id]) <= now) continue;
    objections.addToAll(changes, { code: 'grants-more', user: userId, permissions: [], desks: [id], unmasks: false });
    return;
  }
}

function objectToGain(
  user: string | null,
  gain: Beyond,
  desks: readonly string[],
  changesOf: () => readonly Change[],
  given: Case,
): void {
  if (!isBeyond(gain) && desks.length === 0) return;
  const permissions: readonly PermissionKey[] = namesOf(gain.permissions);
  const reason: Reason = { code: 'grants-more', user, permissions, desks, unmasks: gain.unmasks };
  given.objections.addToAll(causesOf(reason, changesOf(), given), reason);
}

/** `admin` stands for everything. */
function namesOf(bits: Bits): readonly PermissionKey[] {
  return hasBit(bits, bitOf('admin')) ? ['admin'] : keysOf(bits);
}

function isBeyond(found: Beyond): boolean {
  return found.unmasks || !isEmpty(found.permissions);
}

function held(roleId: string): Holding {
  return { scope: null, roles: { [roleId]: true } };
}

function isOpen(user: User): boolean {
  return user.enabled && user.deletedAt === null;
}

/** The realtime, report and edit scopes of a desk together. */
function mayHandOnDesk(actor: Subject, desk: string): boolean {
  return hasLasting(actor, 'show_all_desks') || actor.desks.lasting.has(desk);
}

function desksHeld(user: User, now: number): readonly string[] {
  return Object.keys(user.desks).filter((desk) => endOf(user.desks[desk]) > now);
}

/** Desks that the user has afterwards at some time from now on, and did not have at that time before. */
function desksGained(before: User | undefined, user: User, { after, now }: Case): readonly string[] {
  return Object.keys(user.desks).filter((desk) => {
    const endsAt = endOf(user.desks[desk]);
    if (endsAt <= now || (before !== undefined && endsAt <= endOf(before.desks[desk]))) return false;
    return !after.knows(collections.desks) || isLive(after.get(collections.desks, desk));
  });
}
