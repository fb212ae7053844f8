/** One question and everything its levers are looked for with. */

import type { OrganisationView } from '../../schema/organisation-view.ts';
import { limits } from '../../schema/limits.ts';
import { collections, type User } from '../../schema/records.ts';
import { endOf } from '../held-reaches.ts';
import type { Question } from '../question.ts';
import { whereaboutsOf } from '../restriction.ts';
import type { Context } from '../subject.ts';
import { hear, type Heard } from './hearing.ts';
import { createLevers, pulledAt, type Levers, type Pulled } from './lever.ts';
import { createRoleModels, type RoleModels } from './role-model.ts';
import { termsOf, type Terms } from './terms.ts';

export interface Board {
  readonly user: User;
  readonly organisation: OrganisationView;
  readonly context: Context;
  /** When the levers would be pulled: the question may be about another time. */
  readonly today: number;
  readonly terms: Terms;
  readonly models: RoleModels;
  readonly levers: Levers;
  hear(pulled: Pulled): Heard;
}

export function createBoard(
  user: User,
  organisation: OrganisationView,
  context: Context,
  question: Question,
  today: number,
): Board {
  const terms = termsOf(question);
  const models = createRoleModels(organisation, terms, whereaboutsOf(context.place));
  return {
    user,
    organisation,
    context,
    today,
    terms,
    models,
    levers: createLevers(organisation),
    hear: (pulled) => hear(user, pulled, models, terms, context.now),
  };
}

/** Whether what is heard lets a user who can sign in do it. */
export function opens(heard: Heard, pulled: Pulled, board: Board): boolean {
  const { terms } = board;
  if (heard.blocking !== null) return false;
  if ((heard.granted & terms.admin) !== 0) return true;
  const effective = heard.granted & ~heard.taken;
  if ((effective & terms.core) !== terms.core) return false;
  if (terms.desk === undefined || (effective & terms.widening) !== 0) return true;
  return terms.desk !== null && isOnDesk(terms.desk, pulled, board);
}

function isOnDesk(desk: string, pulled: Pulled, { user, organisation, context }: Board): boolean {
  const pulledOn = pulledAt(pulled, user.id, 'desks', desk);
  const assigned = pulledOn === undefined ? endOf(user.desks[desk]) > context.now : pulledOn.change.after !== null;
  if (!assigned || !organisation.knows(collections.desks)) return assigned;
  const record = organisation.get(collections.desks, desk);
  return record !== undefined && (record.deletedAt === null || pulledAt(pulled, desk, 'deletedAt', null) !== undefined);
}

const dayMs = 86_400_000;

/** Whether what was deleted then can still be restored. */
export function isRestorable(deletedAt: string, today: number): boolean {
  return today - Date.parse(deletedAt) <= limits.restoreDays * dayMs;
}
