/**
 * Whether somebody signs in with two factors because a role says so.
 *
 * Guarantees: a role asks for it wherever its holders are and through whatever extends it, until the assignment
 * ends. Refuses nothing: it is asked at the door alone, so a device that is signed in goes on.
 */

import type { OrganisationView } from '../schema/organisation-view.ts';
import { eachReach, type Holding } from './held-reaches.ts';

export function needsSecondFactor(holding: Holding, organisation: OrganisationView, now: number): boolean {
  let needs = false;
  eachReach(holding, organisation, now, ({ nodes }) => {
    needs ||= nodes.some(({ says }) => says.secondFactor);
  });
  return needs;
}
