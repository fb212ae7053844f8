/**
 * Who would be kept out by a change of accepted addresses and countries, where each was last seen. Says nothing
 * of who was never seen, and looks at nothing else that the change set changes.
 */

import { permissionKeys, type PermissionKey } from '../catalogue/permissions.ts';
import type { Change } from '../document/change.ts';
import type { OrganisationView } from '../schema/organisation-view.ts';
import { Overlay } from '../schema/overlay.ts';
import { collections, type User } from '../schema/records.ts';
import { atOnce } from '../schema/steps.ts';
import { affectedUsers } from './affected.ts';
import { restrictingFields, type Place } from './restriction.ts';
import { compileSubject, has } from './subject.ts';

export interface KeptOut {
  readonly user: User;
  /** Where the user was last seen. */
  readonly place: Place;
  /** Whether the user can still sign in from there. */
  readonly signIn: boolean;
  /** What the user can no longer do from there. */
  readonly losses: readonly PermissionKey[];
}

/** Those who cannot sign in any more first. */
export function keptOut(
  changes: readonly Change[],
  before: OrganisationView,
  seen: ReadonlyMap<string, Place>,
  now: number,
): readonly KeptOut[] {
  const restricting = changes.filter(({ collection, field }) => {
    return collection === collections.roles && restrictingFields.has(field);
  });
  if (restricting.length === 0) return [];
  const after = atOnce(Overlay.inSteps(before, restricting));
  const out: KeptOut[] = [];
  for (const id of affectedUsers(restricting, before, after)) {
    const [user, place] = [before.get(collections.users, id), seen.get(id)];
    if (user === undefined || place === undefined) continue;
    const was = compileSubject(user, before, { now, place });
    if (was.signIn !== 'ok') continue;
    const is = compileSubject(user, after, { now, place });
    const losses = permissionKeys.filter((key) => has(was, key) && !has(is, key));
    const signIn = is.signIn === 'ok';
    if (!signIn || losses.length > 0) out.push({ user, place, signIn, losses });
  }
  return out.toSorted((a, b) => Number(a.signIn) - Number(b.signIn));
}
