/** Which changes of a change set let somebody gain something: the objection is shown at these. */

import { findModule } from '../../catalogue/modules.ts';
import { isPermissionKey } from '../../catalogue/permissions.ts';
import type { Change } from '../../document/change.ts';
import { touchesRights } from '../affected.ts';
import { bitsOf, overlap, type Bits } from '../bits.ts';
import { mostOf } from '../holding.ts';
import type { Reason } from '../reasons.ts';
import type { Case } from './case.ts';

type GrantsMore = Extract<Reason, { readonly code: 'grants-more' }>;

/** Never empty while there is a change: where the cause cannot be told, all of them share it. */
export function causesOf(reason: GrantsMore, changes: readonly Change[], given: Case): readonly Change[] {
  const touching = changes.filter((change) => touchesRights(change, given.before));
  const gained = bitsOf(reason.permissions);
  const causes = touching.filter((change) => brings(change, gained, reason, given));
  if (causes.length > 0) return causes;
  return touching.length > 0 ? touching : changes;
}

function brings(change: Change, gained: Bits, reason: GrantsMore, { after, now }: Case): boolean {
  const { field, member } = change;
  if (member === null)
    return (
      field === 'enabled' ||
      (field === 'deletedAt' && change.after === null) ||
      (field === 'maskPhone' && reason.unmasks)
    );
  if (field === 'desks') return reason.desks.includes(member);
  if (field === 'permissions')
    return change.after !== null && isPermissionKey(member) && reason.permissions.includes(member);
  if (field === 'modules') {
    const module = findModule(member);
    return (
      module !== undefined &&
      [...module.readGrants, ...module.writeGrants].some((key) => reason.permissions.includes(key))
    );
  }
  if ((field === 'roles' || field === 'extends') && change.after !== null) {
    return overlap(mostOf({ scope: null, roles: { [member]: true } }, after, now), gained);
  }
  return false;
}
