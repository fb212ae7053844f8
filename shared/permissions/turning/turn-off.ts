/**
 * What would turn a yes into a no, of one person's right and not of the whole account: nobody is disabled or
 * deleted for it. Whatever turns the answer takes one of the things that it stands on; from each of these,
 * every way by which it is granted is broken, or an explicit no is said.
 */

import type { Level } from '../../catalogue/modules.ts';
import { collections } from '../../schema/records.ts';
import { breakWay } from './breaking.ts';
import { opens, type Board } from './board.ts';
import type { Heard, Step } from './hearing.ts';
import { pulledAt, type Lever, type Pulled } from './lever.ts';
import type { Search } from './search.ts';
import { grantedAt } from './terms.ts';

export function searchesToTurnOff(board: Board): readonly Search[] {
  const { terms } = board;
  const isTurned = (heard: Heard, pulled: Pulled): boolean => !opens(heard, pulled, board);
  const searches = bitsIn(terms.core).map((bit) => ({
    first: [],
    isTurned,
    remedies: (heard: Heard) => single(taking(bit, heard, board)),
  }));
  if (terms.desk === undefined) return searches;
  return [
    ...searches,
    { first: [], isTurned, remedies: (heard: Heard, pulled: Pulled) => single(closing(heard, pulled, board)) },
  ];
}

/** The desk: the assignment, and everything that opens it without one. */
function closing(heard: Heard, pulled: Pulled, board: Board): readonly Lever[] {
  const { user, terms, levers } = board;
  const { desk } = terms;
  const opening = bitsIn(terms.widening).find((bit) => (heard.granted & ~heard.taken & bit) !== 0);
  if ((heard.granted & terms.admin) !== 0 || opening !== undefined) return taking(opening ?? terms.admin, heard, board);
  if (typeof desk !== 'string' || pulledAt(pulled, user.id, 'desks', desk) !== undefined) return [];
  return [levers.of(collections.users, user.id, 'desks', desk, null)];
}

/** `admin` first: while it is held, nothing else counts. */
function taking(wanted: number, heard: Heard, board: Board): readonly Lever[] {
  const { terms } = board;
  const admin = heard.steps.find((step) => (step.grants & terms.admin) !== 0);
  const bit = admin === undefined ? wanted : terms.admin;
  const granting = admin ?? heard.steps.find((step) => (step.grants & bit) !== 0);
  if (granting === undefined) return [];
  const noes = bit === terms.admin ? [] : heard.steps.flatMap((step) => forbidding(step, bit, board));
  return [...ungranting(granting, bit, board), ...breakWay(granting, board), ...noes];
}

/** What makes the role itself stop granting it. */
function ungranting({ model }: Step, bit: number, { terms, levers }: Board): readonly Lever[] {
  if (model.record === null) return [];
  const key = terms.keys.find((each) => terms.bitOf(each) === bit) ?? '';
  const levels: readonly (Level | null)[] = ['read', null, 'disabled'];
  return [
    ...((model.named & bit) === 0 ? [] : [levers.of(collections.roles, model.id, 'permissions', key, null)]),
    ...terms.modules.flatMap((module, index) =>
      (grantedAt(module, model.levels[index] ?? 'default') & bit) === 0
        ? []
        : levels
            .filter((level) => level === null || (grantedAt(module, level) & bit) === 0)
            .map((level) => levers.of(collections.roles, model.id, 'modules', module.key, level)),
    ),
  ];
}

/** An explicit no in a role that the user has anyway. */
function forbidding({ model }: Step, bit: number, { terms, levers }: Board): readonly Lever[] {
  if (model.record === null) return [];
  return [
    ...terms.modules
      .filter(({ write }) => (write & bit) !== 0)
      .map(({ key }) => levers.of(collections.roles, model.id, 'modules', key, 'disabled')),
    ...terms.negatives
      .filter(({ takes }) => (takes & bit) !== 0)
      .map(({ key }) => levers.of(collections.roles, model.id, 'permissions', key, true)),
  ];
}

function bitsIn(mask: number): readonly number[] {
  const bits: number[] = [];
  for (let bit = 1; bit <= mask; bit <<= 1) if ((mask & bit) !== 0) bits.push(bit);
  return bits;
}

function single(levers: readonly Lever[]): readonly (readonly Lever[])[] {
  return levers.map((lever) => [lever]);
}
