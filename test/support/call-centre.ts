/**
 * A small organisation for tests of the rules, with people known by name: alice administers, bob manages desk 1,
 * carol reads, mallory attacks.
 */

import { administratorRoleId } from '../../shared/catalogue/built-in-roles.ts';
import type { Level, ModuleKey } from '../../shared/catalogue/modules.ts';
import type { PermissionKey } from '../../shared/catalogue/permissions.ts';
import { descriptions } from '../../shared/collections/descriptions.ts';
import type { Change } from '../../shared/document/change.ts';
import type { ReasonCode } from '../../shared/permissions/reasons.ts';
import { review, type Review } from '../../shared/permissions/review.ts';
import { compileSubject, type Context, type Subject } from '../../shared/permissions/subject.ts';
import { blankRecord, Organisation } from '../../shared/schema/organisation.ts';
import type { Assignment, Collection, Desk, Queue, Role, User, Value } from '../../shared/schema/records.ts';

export const now = Date.parse('2026-11-22T12:00:00.000Z');
export const later = '2026-11-23T12:00:00.000Z';
export const earlier = '2026-11-21T12:00:00.000Z';

export interface RoleTraits {
  readonly permissions?: readonly PermissionKey[];
  readonly modules?: Partial<Record<ModuleKey, Level>>;
  readonly extends?: readonly string[];
  readonly addresses?: readonly string[];
  readonly countries?: readonly string[];
  readonly maskPhone?: boolean;
  readonly deletedAt?: string;
}

export interface UserTraits {
  readonly roles?: readonly string[] | Readonly<Record<string, Assignment>>;
  readonly desks?: readonly string[] | Readonly<Record<string, Assignment>>;
  readonly scope?: string;
  readonly enabled?: boolean;
  readonly password?: boolean;
  readonly email?: string;
  readonly deletedAt?: string;
}

export interface CallCentre {
  readonly organisation: Organisation;
  role(name: string, traits?: RoleTraits): string;
  user(username: string, traits?: UserTraits): string;
  desk(name: string, traits?: Partial<Desk>): string;
  queue(name: string, traits?: Partial<Queue>): string;
  /** Compiled now, at an unknown place unless the context says otherwise. */
  subject(userId: string, context?: Partial<Context>): Subject;
  review(actorId: string, ...changes: readonly Change[]): Review;
  /** The codes of all objections, each once, in the order in which they are first said. */
  codes(actorId: string, ...changes: readonly Change[]): readonly ReasonCode[];
  /** Writes without asking. */
  write(...changes: readonly Change[]): void;
  newId(collection: Collection): string;
}

export function createCallCentre(): CallCentre {
  const organisation = new Organisation();
  let count = 0;
  const centre: CallCentre = {
    organisation,
    newId(collection) {
      count += 1;
      return `${descriptions[collection].idPrefix}_${String(count).padStart(20, '0')}`;
    },
    role(name, traits = {}) {
      const id = centre.newId('roles');
      const role: Role = {
        ...blankRecord('roles', id),
        name,
        maskPhone: traits.maskPhone ?? false,
        permissions: membersOf(traits.permissions ?? []),
        modules: traits.modules ?? {},
        extends: membersOf(traits.extends ?? []),
        acceptedAddresses: membersOf(traits.addresses ?? []),
        acceptedCountries: membersOf(traits.countries ?? []),
        deletedAt: traits.deletedAt ?? null,
      };
      organisation.put('roles', role);
      return id;
    },
    user(username, traits = {}) {
      const id = centre.newId('users');
      const user: User = {
        ...blankRecord('users', id),
        username,
        email: traits.email ?? '',
        enabled: traits.enabled ?? true,
        scope: traits.scope ?? null,
        roles: assignmentsOf(traits.roles ?? []),
        desks: assignmentsOf(traits.desks ?? []),
        passwordSetAt: traits.password === false ? null : earlier,
        deletedAt: traits.deletedAt ?? null,
      };
      organisation.put('users', user);
      return id;
    },
    desk(name, traits = {}) {
      const id = centre.newId('desks');
      organisation.put('desks', { ...blankRecord('desks', id), name, ...traits });
      return id;
    },
    queue(name, traits = {}) {
      const id = centre.newId('queues');
      organisation.put('queues', { ...blankRecord('queues', id), name, ...traits });
      return id;
    },
    subject(userId, context = {}) {
      const user = organisation.get('users', userId);
      if (user === undefined) throw new Error(`There is no user ${userId}.`);
      return compileSubject(user, organisation, { now, place: null, ...context });
    },
    review(actorId, ...changes) {
      return review({ changes, before: organisation, actor: centre.subject(actorId), now });
    },
    codes(actorId, ...changes) {
      const said = centre
        .review(actorId, ...changes)
        .verdicts.flatMap((verdict) => verdict.reasons.map((reason) => reason.code));
      return [...new Set(said)];
    },
    write(...changes) {
      for (const { collection, id, field, member, after } of changes)
        organisation.write(collection, id, field, member, after);
    },
  };
  return centre;
}

/** With alice, who administers, so that a test of something else need not take care that somebody does. */
export function createStaffedCallCentre(): CallCentre & { readonly alice: string } {
  const centre = createCallCentre();
  return { ...centre, alice: centre.user('alice', { roles: [administratorRoleId] }) };
}

export function change(
  collection: Collection,
  id: string,
  field: string,
  after: Value,
  member: string | null = null,
): Change {
  return { collection, id, field, member, before: null, after };
}

export function member(collection: Collection, id: string, field: string, of: string, after: Value = true): Change {
  return change(collection, id, field, after, of);
}

function membersOf(keys: readonly string[]): Record<string, true> {
  return Object.fromEntries(keys.map((key) => [key, true]));
}

function assignmentsOf(
  held: readonly string[] | Readonly<Record<string, Assignment>>,
): Readonly<Record<string, Assignment>> {
  return isList(held) ? membersOf(held) : held;
}

function isList(held: readonly string[] | Readonly<Record<string, Assignment>>): held is readonly string[] {
  return Array.isArray(held);
}
