/** How a role that speaks for a user is kept from doing so: any of these levers breaks the way it is reached. */

import { builtInRoles } from '../../catalogue/built-in-roles.ts';
import { collections } from '../../schema/records.ts';
import type { Board } from './board.ts';
import { rootOf, type Step } from './hearing.ts';
import type { Lever } from './lever.ts';

/** Not by deleting a role or shutting it out of places: that is taken from everybody, and nobody means it. */
export function breakWay(step: Step, { user, levers }: Board): readonly Lever[] {
  const breaking: Lever[] = [];
  for (let each = step; each.from !== null; each = each.from) {
    const { model } = each.from;
    if (model.record !== null) breaking.push(levers.of(collections.roles, model.id, 'extends', each.model.id, null));
  }
  const root = rootOf(step);
  if (root.via === 'role') return [...breaking, levers.of(collections.users, user.id, 'roles', root.model.id, null)];
  const others = builtInRoles.filter(({ id, kind, blocksSignIn }) => {
    return kind === 'scope' && !blocksSignIn && id !== root.model.id;
  });
  const scopes = [null, ...others.map(({ id }) => id)];
  return [...breaking, ...scopes.map((scope) => levers.of(collections.users, user.id, 'scope', null, scope))];
}
