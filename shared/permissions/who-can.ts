/** Who can do this: the users who hold a permission here and now, on this desk if one is asked about, and can sign in. */

import type { PermissionKey } from '../catalogue/permissions.ts';
import type { OrganisationView } from '../schema/organisation-view.ts';
import { collections, type User } from '../schema/records.ts';
import { bitOf, bitsOf, hasBit, overlap, type Bits } from './bits.ts';
import { pageOf, type Resource } from './decide.ts';
import { endOf } from './held-reaches.ts';
import { rightsAt, rolesSignature } from './holding.ts';
import { outsideDesks, wideningOf } from './question.ts';
import { whereaboutsOf, type Whereabouts } from './restriction.ts';
import type { Context } from './subject.ts';
import { hasWayIn } from './way-in.ts';

export function whoCan(
  permission: PermissionKey,
  organisation: OrganisationView,
  context: Context,
  resource?: Resource,
): readonly User[] {
  const asked: Asked = {
    organisation,
    now: context.now,
    where: whereaboutsOf(context.place),
    bit: bitOf(permission),
    widening: wideningBits(permission, resource),
  };
  const desk = deskOf(resource, organisation);
  const answers: Answers = new Map();
  const found: User[] = [];
  for (const user of organisation.all(collections.users)) {
    if (!user.enabled || user.deletedAt !== null || !hasWayIn(user)) continue;
    const reach = reachOf(user, asked, answers);
    if (reach === 'everywhere' || (reach === 'own-desks' && isOn(user, desk, context.now))) found.push(user);
  }
  return found;
}

/** Whether a holding holds the permission, and then whether on every desk. */
type Reach = 'everywhere' | 'none' | 'own-desks';

interface Asked {
  readonly organisation: OrganisationView;
  readonly now: number;
  readonly where: Whereabouts;
  readonly bit: number;
  /** Any of these opens every desk; null: no desk is asked about. */
  readonly widening: Bits | null;
}

/** Many users hold the same roles: each combination is asked once. By scope, and then by roles. */
type Answers = Map<string | null, Map<string, Reach>>;

function reachOf(user: User, asked: Asked, answers: Answers): Reach {
  let ofScope = answers.get(user.scope);
  if (ofScope === undefined) answers.set(user.scope, (ofScope = new Map()));
  const signature = rolesSignature(user.roles);
  let reach = ofScope.get(signature);
  if (reach === undefined) ofScope.set(signature, (reach = makeReach(user, asked)));
  return reach;
}

function makeReach(user: User, { organisation, now, where, bit, widening }: Asked): Reach {
  const rights = rightsAt(user, organisation, now, where);
  if (rights.blocked || !hasBit(rights.effective, bit)) return 'none';
  return widening === null || overlap(rights.effective, widening) ? 'everywhere' : 'own-desks';
}

function wideningBits(permission: PermissionKey, resource: Resource | undefined): Bits | null {
  if (resource?.desk === undefined) return null;
  return bitsOf(resource.desk === null ? [outsideDesks] : wideningOf(resource.page ?? pageOf(permission)));
}

/** The desk that an assignment opens; null: none does. */
function deskOf(resource: Resource | undefined, organisation: OrganisationView): string | null {
  const id = resource?.desk ?? null;
  if (id === null || !organisation.knows(collections.desks)) return id;
  const desk = organisation.get(collections.desks, id);
  return desk === undefined || desk.deletedAt !== null ? null : id;
}

function isOn(user: User, desk: string | null, now: number): boolean {
  return desk !== null && endOf(user.desks[desk]) > now;
}
