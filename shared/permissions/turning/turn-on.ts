/**
 * What would turn a no into a yes. It looks at what stands against it: an account that is shut, a permission
 * that nothing grants, a no, another's desk. Whatever turns the answer removes each of these, so it holds,
 * for the first that is found, one of its remedies.
 */

import { collections } from '../../schema/records.ts';
import { endOf } from '../held-reaches.ts';
import { breakWay } from './breaking.ts';
import { isRestorable, opens, type Board } from './board.ts';
import type { Heard, Step } from './hearing.ts';
import { pulledAt, type Lever, type Pulled } from './lever.ts';
import { saidBy, type RoleModel } from './role-model.ts';
import type { Search } from './search.ts';
import { hasWayIn } from '../way-in.ts';
import { grantedAt } from './terms.ts';
import { toOpen, waysToUser, type Way } from './ways.ts';

/** Null: nothing turns it, since somebody who was deleted too long ago stays deleted. */
export function searchesToTurnOn(board: Board): readonly Search[] | null {
  const account = accountLevers(board);
  if (account === null) return null;
  const ways = waysToUser(board);
  const { terms } = board;
  // Nobody is made an administrator to answer a smaller question.
  const welcome = (board.hear([]).granted & terms.admin) !== 0 || terms.core === terms.admin;
  return plansOf(board, welcome).flatMap(({ wanted, first }) =>
    first === null
      ? []
      : [
          {
            first: [...account, ...first],
            isTurned: (heard: Heard, pulled: Pulled) =>
              opens(heard, pulled, board) && (welcome || (heard.granted & terms.admin) === 0),
            remedies: (heard: Heard, pulled: Pulled) => remediesOf(heard, pulled, wanted, welcome, ways, board),
          },
        ],
  );
}

interface Plan {
  /** What must be effective. */
  readonly wanted: number;
  /** What must be pulled in any case; null: it cannot be. */
  readonly first: readonly Lever[] | null;
}

/** The desk is opened by an assignment, or by any one of what opens desks without one. */
function plansOf(board: Board, welcome: boolean): readonly Plan[] {
  const { core, widening, desk, admin } = board.terms;
  const plans: Plan[] = [];
  if (desk === undefined) plans.push({ wanted: core, first: [] });
  if (typeof desk === 'string') plans.push({ wanted: core, first: deskLevers(desk, board) });
  for (let bit = 1; bit <= widening; bit <<= 1) {
    if ((widening & bit) !== 0) plans.push({ wanted: core | bit, first: [] });
  }
  if (welcome && core !== admin) plans.push({ wanted: admin, first: [] });
  return plans;
}

function accountLevers({ user, levers, today }: Board): readonly Lever[] | null {
  if (user.deletedAt !== null && !isRestorable(user.deletedAt, today)) return null;
  const of = (field: string, after: string | boolean | null): Lever =>
    levers.of(collections.users, user.id, field, null, after);
  return [
    ...(user.deletedAt === null ? [] : [of('deletedAt', null)]),
    ...(user.enabled ? [] : [of('enabled', true)]),
    ...(!hasWayIn(user) ? [of('passwordSetAt', new Date(today).toISOString())] : []),
  ];
}

function deskLevers(desk: string, { user, organisation, context, levers, today }: Board): readonly Lever[] | null {
  const assigned = endOf(user.desks[desk]) > context.now;
  const first = assigned ? [] : [levers.of(collections.users, user.id, 'desks', desk, true)];
  if (!organisation.knows(collections.desks)) return first;
  const record = organisation.get(collections.desks, desk);
  if (record === undefined) return null;
  if (record.deletedAt === null) return first;
  if (!isRestorable(record.deletedAt, today)) return null;
  return [...first, levers.of(collections.desks, desk, 'deletedAt', null, null)];
}

function remediesOf(
  heard: Heard,
  pulled: Pulled,
  wanted: number,
  welcome: boolean,
  ways: readonly Way[],
  board: Board,
): readonly (readonly Lever[])[] {
  const { terms } = board;
  if (heard.blocking !== null) return single(breakWay(heard.blocking, board));
  const admin = heard.steps.find((step) => (step.grants & terms.admin) !== 0);
  if (admin !== undefined && !welcome) return single(breakWay(admin, board));
  const lacking = wanted & ~heard.granted;
  // The lowest bit, whichever it is: all of them must be granted in the end.
  if (lacking !== 0) return granting(lacking & -lacking, pulled, ways, board);
  const forbidden = heard.steps.find((step) => (step.takes & wanted) !== 0);
  return forbidden === undefined ? [] : single([...silencing(forbidden, wanted, board), ...breakWay(forbidden, board)]);
}

/** Along every way: what opens it, and what makes the role at its end say so. */
function granting(bit: number, pulled: Pulled, ways: readonly Way[], board: Board): readonly (readonly Lever[])[] {
  const said = new Map<RoleModel, readonly (readonly Lever[])[]>();
  return ways.flatMap((way) => {
    const opening = toOpen(way, pulled);
    if (opening === null) return [];
    let saying = said.get(way.to);
    if (saying === undefined) said.set(way.to, (saying = sayingOf(way.to, bit, pulled, board)));
    return saying.map((more) => [...opening, ...more]);
  });
}

function sayingOf(model: RoleModel, bit: number, pulled: Pulled, board: Board): readonly (readonly Lever[])[] {
  const { terms, levers } = board;
  if ((saidBy(model, pulled, terms).grants & bit) !== 0) return [[]];
  if (model.record === null) return [];
  const key = terms.keys.find((each) => terms.bitOf(each) === bit) ?? '';
  const named = pulledAt(pulled, model.id, 'permissions', key) === undefined;
  return [
    ...(named ? [[levers.of(collections.roles, model.id, 'permissions', key, true)]] : []),
    ...terms.modules.flatMap((module) =>
      (['read', 'write'] as const)
        .filter((level) => (grantedAt(module, level) & bit) !== 0)
        .map((level) => [levers.of(collections.roles, model.id, 'modules', module.key, level)]),
    ),
  ];
}

/** What makes the role itself stop taking it away: any level but Disabled; or without what takes it. */
function silencing({ model }: Step, wanted: number, { terms, levers }: Board): readonly Lever[] {
  if (model.record === null) return [];
  const modules = terms.modules
    .filter(({ write }, index) => (write & wanted) !== 0 && model.levels[index] === 'disabled')
    .flatMap(({ key }) =>
      [null, 'read', 'write'].map((level) => levers.of(collections.roles, model.id, 'modules', key, level)),
    );
  const negatives = terms.negatives
    .filter(({ takes }) => (takes & wanted & model.taking) !== 0)
    .map(({ key }) => levers.of(collections.roles, model.id, 'permissions', key, null));
  return [...modules, ...negatives];
}

function single(levers: readonly Lever[]): readonly (readonly Lever[])[] {
  return levers.map((lever) => [lever]);
}
