/** What one role means to somebody who holds nothing else: everything that it can bring, wherever it accepts. */

import type { OrganisationView } from '../schema/organisation-view.ts';
import { emptyBits, type Bits } from './bits.ts';
import { RightsSum } from './rights-sum.ts';
import { reachOf, type Brought } from './role-reach.ts';

export interface RoleAlone {
  /** As it is said, before noes and needs. */
  readonly brought: Brought;
  readonly effective: Bits;
  /** Granted, but without what it needs. */
  readonly inert: Bits;
  readonly restricted: boolean;
}

/** Null: there is no such role, or it is deleted. */
export function roleAlone(id: string, organisation: OrganisationView): RoleAlone | null {
  const reach = reachOf(id, organisation);
  if (reach === null) return null;
  const sum = new RightsSum();
  sum.add(reach.somewhere);
  const { effective, inert } = reach.tooDeep ? { effective: emptyBits(), inert: emptyBits() } : sum.rights();
  return { brought: reach.somewhere, effective, inert, restricted: reach.restricted };
}
