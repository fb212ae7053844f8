/**
 * Looking at everything as somebody else would: a user, or a person who holds one role and nothing else.
 *
 * Guarantees: whoever looks sees no more than they may read themselves, and no more than the one looked as
 * may. Nothing is decided here about changing: looking changes nothing.
 */

import { findBuiltInRole } from '../catalogue/built-in-roles.ts';
import type { OrganisationView } from '../schema/organisation-view.ts';
import { collections, type Members, type User } from '../schema/records.ts';
import { blankRecord } from '../schema/register.ts';
import type { Room } from '../schema/rooms.ts';
import type { Reason } from './reasons.ts';
import { mayRead, readableRooms, whyUnread } from './room-reading.ts';
import type { Subject } from './subject.ts';

export type ViewedAs =
  | { readonly kind: 'user'; readonly id: string }
  /** As a person on these desks: every desk there is, none, or the one with this id. */
  | { readonly kind: 'role'; readonly id: string; readonly desks: ViewedDesks };

export type ViewedDesks = { readonly kind: 'all' | 'none' } | { readonly kind: 'one'; readonly id: string };

/** The objection to looking as this one; null: none. What they see follows from the records that say what they hold. */
export function whyNotViewAs(asking: Subject, kind: ViewedAs['kind']): Reason | null {
  return (kind === 'user' ? whyUnread(asking, 'users') : null) ?? whyUnread(asking, 'roles');
}

/** The person looked as; null: there is no such user or role. A person with a role alone can sign in. */
export function viewedUser(as: ViewedAs, organisation: OrganisationView): User | null {
  if (as.kind === 'user') return organisation.get(collections.users, as.id) ?? null;
  const builtIn = findBuiltInRole(as.id);
  const role = organisation.get(collections.roles, as.id);
  if (builtIn === undefined && (role === undefined || role.deletedAt !== null)) return null;
  return {
    ...blankRecord(collections.users, `as ${as.id}`),
    username: builtIn?.name ?? role?.name ?? '',
    enabled: true,
    passwordSetAt: new Date(0).toISOString(),
    ...(builtIn?.kind === 'scope' ? { scope: as.id } : { roles: { [as.id]: true } }),
    desks: desksOf(as.desks, organisation),
  };
}

/** What of it all is shown: both may read it. */
export function viewedRooms(viewed: Subject, asking: Subject): readonly Room[] {
  return readableRooms(viewed).filter((room) => mayRead(asking, room));
}

function desksOf(desks: ViewedDesks, organisation: OrganisationView): Members {
  if (desks.kind === 'none') return {};
  if (desks.kind === 'one') return { [desks.id]: true };
  const live = [...organisation.all(collections.desks)].filter(({ deletedAt }) => deletedAt === null);
  return Object.fromEntries(live.map(({ id }) => [id, true] as const));
}
