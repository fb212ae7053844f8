/** Who can do this: the users who hold a permission here and now and can sign in. */

import type { PermissionKey } from '../catalogue/permissions.ts';
import type { OrganisationView } from '../schema/organisation-view.ts';
import { collections, type User } from '../schema/records.ts';
import { bitOf, hasBit } from './bits.ts';
import { rightsAt, signatureOf } from './holding.ts';
import { whereaboutsOf, type Whereabouts } from './restriction.ts';
import type { Context } from './subject.ts';

export function whoCan(permission: PermissionKey, organisation: OrganisationView, context: Context): readonly User[] {
  const where = whereaboutsOf(context.place);
  const bit = bitOf(permission);
  // Many users hold the same roles: each combination is asked once.
  const answers = new Map<string, boolean>();
  const found: User[] = [];
  for (const user of organisation.all(collections.users)) {
    if (!user.enabled || user.deletedAt !== null || user.passwordSetAt === null) continue;
    const signature = signatureOf(user);
    let answer = answers.get(signature);
    if (answer === undefined) {
      answer = can(user, organisation, context.now, where, bit);
      answers.set(signature, answer);
    }
    if (answer) found.push(user);
  }
  return found;
}

function can(user: User, organisation: OrganisationView, now: number, where: Whereabouts, bit: number): boolean {
  const rights = rightsAt(user, organisation, now, where);
  return !rights.blocked && hasBit(rights.effective, bit);
}
