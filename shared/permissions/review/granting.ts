/**
 * Nobody grants what he does not hold, by any path; and nobody changes whoever holds more.
 *
 * The effect is judged: what each user, and each role as if somebody held it alone, has after and not
 * before, at every time and place. What the actor may hand on is what it holds for ever and everywhere.
 * Who holds `admin` so may hand on everything.
 */

import type { Change } from '../../document/change.ts';
import type { PermissionKey } from '../../catalogue/permissions.ts';
import type { OrganisationView } from '../../schema/organisation-view.ts';
import type { User } from '../../schema/records.ts';
import { touchesRights, withExtenders } from '../affected.ts';
import { bitOf, hasBit, isEmpty, keysOf, type Bits } from '../bits.ts';
import type { Reason } from '../reasons.ts';
import { endOf, holdsNothing, type Holding } from '../held-reaches.ts';
import { hasLasting, type Subject } from '../subject.ts';
import { causesOf } from './causes.ts';
import { comesToLife, isLive, type Case, type TouchedIn } from './case.ts';
import { createRightsBeyond, type Beyond, type RightsBeyond } from './rights-beyond.ts';

/** Users named for one role that is changed; the others would say the same again. */
const maxUsersNamed = 5;

export function judgeGranting(given: Case): void {
  const { actor, before, after, now, touched } = given;
  if (hasLasting(actor, 'admin')) return;
  const beyond = createRightsBeyond(actor, before, after, now);
  const changedRoles = new Set<string>();
  const changedUsers = new Set<string>();
  for (const record of touched) {
    if (record.collection === 'users') {
      changedUsers.add(record.id);
      judgeUser(record, given, beyond);
    } else if (record.collection === 'roles') {
      judgeRoleRank(record, given, beyond);
      if (record.changes.some((change) => touchesRights(change, before))) changedRoles.add(record.id);
    } else if (record.collection === 'desks' && comesToLife(record)) {
      judgeDesk(record, given);
    }
  }
  for (const role of changedRoles) judgeRole(role, changedUsers, given, beyond);
}

/** The objection to changing a user who holds more than the actor may hand on, or null. */
export function outranks(target: User, actor: Subject, organisation: OrganisationView, now: number): Reason | null {
  if (hasLasting(actor, 'admin')) return null;
  return rankBeyond(target, actor, now, createRightsBeyond(actor, organisation, organisation, now));
}

function rankBeyond(user: User, actor: Subject, now: number, beyond: RightsBeyond): Reason | null {
  // Who holds something for a while only still changes his own e-mail.
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
  const desks = desksGained(opens || gain.unblocks ? undefined : before, after, given).filter((desk) => !mayHandOnDesk(actor, desk));
  objectToGain(id, gain, desks, changes, given);
}

/** A role as it is before, alone: who lacks what it grants changes nothing of it. */
function judgeRoleRank({ before, id, changes }: TouchedIn<'roles'>, { objections }: Case, beyond: RightsBeyond): void {
  if (before === undefined) return;
  const { permissions } = beyond.held(held(id));
  if (isEmpty(permissions)) return;
  objections.addToAll(changes, { code: 'outranked', user: null, permissions: namesOf(permissions), desks: [], unmasked: false });
}

/** A changed role: by itself, in every role that extends it, and for everyone who holds one of these. */
function judgeRole(roleId: string, changedUsers: ReadonlySet<string>, given: Case, beyond: RightsBeyond): void {
  const { before, after, actor, objections } = given;
  const changes = given.changes.filter((change) => change.collection === 'roles' && change.id === roleId && touchesRights(change, before));
  const seen = new Set<Beyond>();
  let named = 0;
  const object = (user: string | null, found: Beyond, add: () => void): void => {
    // Answers are shared by all who hold the same, so the same answer is the same objection.
    if (seen.has(found) || named >= maxUsersNamed) return;
    seen.add(found);
    if (user !== null) named += 1;
    add();
  };
  const roles = withExtenders([roleId], [before, after]);
  for (const role of roles) {
    const alone = held(role);
    const gain = beyond.gained(alone, alone, false);
    if (isBeyond(gain)) object(null, gain, () => objectToGain(null, gain, [], changes, given));
  }
  for (const role of roles) {
    for (const userId of before.usersHolding(role)) {
      const user = before.get('users', userId);
      if (user === undefined || user.deletedAt !== null || userId === actor.userId) continue;
      const rank = beyond.held(user);
      if (isEmpty(rank.permissions)) continue;
      object(userId, rank, () =>
        objections.addToAll(changes, { code: 'outranked', user: userId, permissions: namesOf(rank.permissions), desks: [], unmasked: false }),
      );
    }
    for (const userId of after.usersHolding(role)) {
      const user = after.get('users', userId);
      // Who is changed himself is judged with all his changes.
      if (user === undefined || user.deletedAt !== null || changedUsers.has(userId)) continue;
      const gain = beyond.gained(user, user, false);
      const desks = gain.unblocks ? desksHeld(user, given.now).filter((desk) => !mayHandOnDesk(actor, desk)) : [];
      if (isBeyond(gain) || desks.length > 0) object(userId, gain, () => objectToGain(userId, gain, desks, changes, given));
    }
  }
}

/** A desk that comes to life is a desk for everyone who is assigned to it. */
function judgeDesk({ id, changes }: TouchedIn<'desks'>, { after, actor, now, objections }: Case): void {
  if (mayHandOnDesk(actor, id)) return;
  for (const userId of after.usersOnDesk(id)) {
    const user = after.get('users', userId);
    if (user === undefined || endOf(user.desks[id]) <= now) continue;
    objections.addToAll(changes, { code: 'grants-more', user: userId, permissions: [], desks: [id], unmasks: false });
    return;
  }
}

function objectToGain(user: string | null, gain: Beyond, desks: readonly string[], changes: readonly Change[], given: Case): void {
  if (!isBeyond(gain) && desks.length === 0) return;
  const permissions: readonly PermissionKey[] = namesOf(gain.permissions);
  const reason: Reason = { code: 'grants-more', user, permissions, desks, unmasks: gain.unmasks };
  given.objections.addToAll(causesOf(reason, changes, given), reason);
}

/** `admin` says it all. */
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

/** Realtime, reports and edit of a desk together. */
function mayHandOnDesk(actor: Subject, desk: string): boolean {
  return hasLasting(actor, 'show_all_desks') || actor.desks.lasting.has(desk);
}

function desksHeld(user: User, now: number): readonly string[] {
  return Object.keys(user.desks).filter((desk) => endOf(user.desks[desk]) > now);
}

/** Desks that the user has after, at some time from now on, at which it did not have them before. */
function desksGained(before: User | undefined, user: User, { after, now }: Case): readonly string[] {
  return Object.keys(user.desks).filter((desk) => {
    const endsAt = endOf(user.desks[desk]);
    if (endsAt <= now || (before !== undefined && endsAt <= endOf(before.desks[desk]))) return false;
    return !after.knows('desks') || isLive(after.get('desks', desk));
  });
}
