/** What speaks for a user when some levers are pulled, each role with one way to it; and whether the answer is then yes. */

import type { User } from '../../schema/records.ts';
import { endOf } from '../held-reaches.ts';
import type { Pulled } from './lever.ts';
import { saidBy, speaks, type RoleModel, type RoleModels } from './role-model.ts';
import type { Terms } from './terms.ts';

export interface Heard {
  readonly granted: number;
  readonly taken: number;
  /** The first that says No Portal. */
  readonly blocking: Step | null;
  readonly steps: readonly Step[];
}

/** A role that speaks, the way it is reached. */
export interface Step {
  readonly model: RoleModel;
  readonly via: 'role' | 'scope';
  /** Null: the user has it directly. */
  readonly from: Step | null;
  readonly grants: number;
  readonly takes: number;
}

export function hear(user: User, pulled: Pulled, models: RoleModels, terms: Terms, now: number): Heard {
  const steps: Step[] = [];
  let granted = 0;
  let taken = 0;
  let blocking: Step | null = null;
  // What is reached from a role that is too deep grants nothing, but takes away.
  const granting = new Set<RoleModel>();
  const muted = new Set<RoleModel>();
  const visit = (model: RoleModel, via: Step['via'], from: Step | null, mute: boolean): void => {
    if (granting.has(model) || (mute && muted.has(model)) || !speaks(model, pulled)) return;
    (mute ? muted : granting).add(model);
    const said = saidBy(model, pulled, terms);
    const step: Step = { model, via, from, grants: mute ? 0 : said.grants, takes: said.takes };
    steps.push(step);
    granted |= step.grants;
    taken |= step.takes;
    if (model.blocks) blocking ??= step;
    for (const parent of model.extends) {
      if (isCut(model.id, parent, pulled)) continue;
      const next = models(parent);
      if (next !== null) visit(next, via, step, mute);
    }
  };
  for (const [id, via] of heldBy(user, pulled, now)) {
    const model = models(id);
    if (model !== null) visit(model, via, null, model.tooDeep);
  }
  return { granted, taken, blocking, steps };
}

export function rootOf(step: Step): Step {
  let root = step;
  while (root.from !== null) root = root.from;
  return root;
}

/** What the user has directly and has not ended. */
function heldBy(user: User, pulled: Pulled, now: number): readonly (readonly [string, Step['via']])[] {
  const held = new Set(Object.keys(user.roles).filter((id) => endOf(user.roles[id]) > now));
  let { scope } = user;
  for (const { change } of pulled) {
    if (change.id !== user.id) continue;
    if (change.field === 'scope') scope = change.after === null ? null : String(change.after);
    if (change.field !== 'roles' || change.member === null) continue;
    if (change.after === null) held.delete(change.member);
    else held.add(change.member);
  }
  const roles = [...held].map((id) => [id, 'role'] as const);
  return scope === null ? roles : [[scope, 'scope'], ...roles];
}

function isCut(id: string, parent: string, pulled: Pulled): boolean {
  return pulled.some(({ change }) => change.id === id && change.field === 'extends' && change.member === parent);
}
