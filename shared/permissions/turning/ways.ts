/**
 * Every way in which a user could come to have what a role says: from the role (or scope) that they would
 * have, through what it extends, with all that must be opened on the way.
 */

import { builtInRoles } from '../../catalogue/built-in-roles.ts';
import { formatAddress } from '../../schema/addresses.ts';
import { collections, type Value } from '../../schema/records.ts';
import { endOf } from '../held-reaches.ts';
import { whereaboutsOf } from '../restriction.ts';
import { isRestorable, type Board } from './board.ts';
import { pulledAt, type Lever, type Pulled } from './lever.ts';
import type { RoleModel } from './role-model.ts';

export interface Way {
  /** Whose saying is reached. */
  readonly to: RoleModel;
  readonly conditions: readonly Condition[];
}

/** A register that must have a value. */
export interface Condition {
  readonly id: string;
  readonly field: string;
  readonly member: string | null;
  readonly value: Value;
  /** It has. */
  readonly met: boolean;
  /** What makes it so; null: nothing does. */
  readonly make: Lever | null;
}

/** More of them lead nowhere that the others do not. */
const maxWaysFromOne = 200;

/** What has still to be pulled so that the way is open; null: what is pulled closes it. */
export function toOpen({ conditions }: Way, pulled: Pulled): readonly Lever[] | null {
  const missing: Lever[] = [];
  for (const { id, field, member, value, met, make } of conditions) {
    const there = pulledAt(pulled, id, field, member);
    if (there !== undefined ? there.change.after === value : met) continue;
    if (there !== undefined || make === null) return null;
    missing.push(make);
  }
  return missing;
}

export function waysToUser(board: Board): readonly Way[] {
  return [...rolesToHave(board), ...scopesToHave(board)].flatMap(({ model, having }) => waysFrom(model, having, board));
}

interface Root {
  readonly model: RoleModel;
  readonly having: Condition;
}

/** A deleted role is restored for those who hold it, and not given to anybody. */
function rolesToHave({ user, organisation, models, levers, context }: Board): readonly Root[] {
  const builtIn = builtInRoles.filter(({ kind }) => kind === 'role').map(({ id }) => id);
  const ids = new Set([...Object.keys(user.roles), ...builtIn]);
  for (const role of organisation.all(collections.roles)) if (role.deletedAt === null) ids.add(role.id);
  return [...ids].flatMap((id) => {
    const model = models(id);
    if (model === null || model.tooDeep) return [];
    const met = endOf(user.roles[id]) > context.now;
    const make = levers.of(collections.users, user.id, 'roles', id, true);
    return [{ model, having: { id: user.id, field: 'roles', member: id, value: true, met, make } }];
  });
}

function scopesToHave({ user, models, levers }: Board): readonly Root[] {
  return builtInRoles.flatMap(({ id, kind, blocksSignIn }) => {
    const model = models(id);
    if (kind !== 'scope' || blocksSignIn || model === null) return [];
    const make = levers.of(collections.users, user.id, 'scope', null, id);
    return [{ model, having: { id: user.id, field: 'scope', member: null, value: id, met: user.scope === id, make } }];
  });
}

function waysFrom(root: RoleModel, having: Condition, board: Board): readonly Way[] {
  const ways: Way[] = [];
  const visit = (model: RoleModel, conditions: readonly Condition[], path: readonly RoleModel[]): void => {
    for (const opened of opening(model, board)) {
      if (ways.length >= maxWaysFromOne) return;
      const here = [...conditions, ...opened];
      ways.push({ to: model, conditions: here });
      for (const parent of model.extends) {
        const next = board.models(parent);
        if (next === null || path.includes(next)) continue;
        const edge: Condition = { id: model.id, field: 'extends', member: parent, value: true, met: true, make: null };
        visit(next, [...here, edge], [...path, next]);
      }
    }
  };
  visit(root, [having], [root]);
  return ways;
}

/** What a role must have so that it speaks: each of these would do. None: nothing does. */
function opening(model: RoleModel, board: Board): readonly (readonly Condition[])[] {
  const { record } = model;
  if (record === null) return [[]];
  const alive: Condition[] = [];
  if (record.deletedAt !== null) {
    if (!isRestorable(record.deletedAt, board.today)) return [];
    const make = board.levers.of(collections.roles, record.id, 'deletedAt', null, null);
    alive.push({ id: record.id, field: 'deletedAt', member: null, value: null, met: false, make });
  }
  const addresses = model.acceptsAddress ? [[]] : accepting(model.id, 'acceptedAddresses', record, board);
  const countries = model.acceptsCountry ? [[]] : accepting(model.id, 'acceptedCountries', record, board);
  return addresses.flatMap((address) => countries.map((country) => [...alive, ...address, ...country]));
}

/** The place is added to the list, or everything is taken out of it. */
function accepting(
  id: string,
  field: 'acceptedAddresses' | 'acceptedCountries',
  record: Readonly<Record<typeof field, Readonly<Record<string, true>>>>,
  { context, levers }: Board,
): readonly (readonly Condition[])[] {
  const { address, country } = whereaboutsOf(context.place);
  const here = field === 'acceptedCountries' ? country : address === null ? null : formatAddress(address);
  const becomes = (member: string, value: true | null): Condition => ({
    id,
    field,
    member,
    value,
    met: false,
    make: levers.of(collections.roles, id, field, member, value),
  });
  const all = Object.keys(record[field]).map((member) => becomes(member, null));
  return here === null ? [all] : [[becomes(here, true)], all];
}
