import type { PermissionKey } from '../../../../shared/catalogue/permissions.ts';
import type { Change } from '../../../../shared/document/change.ts';
import { emptyBits, keysOf, without, type Bits } from '../../../../shared/permissions/bits.ts';
import { roleAlone } from '../../../../shared/permissions/role-alone.ts';
import type { OrganisationView } from '../../../../shared/schema/organisation.ts';
import { collections } from '../../../../shared/schema/records.ts';

/** What a changed role grants from then on, or no longer, although nobody ticked or unticked it. */
export interface ImpliedGrants {
  readonly role: string;
  readonly gained: readonly PermissionKey[];
  readonly lost: readonly PermissionKey[];
}

/** By levels, by what the role extends, by `admin`, and by needs that are met or missing now. */
export function impliedGrants(
  changes: readonly Change[],
  before: OrganisationView,
  after: OrganisationView,
): readonly ImpliedGrants[] {
  const roles = new Set(changes.filter(({ collection }) => collection === collections.roles).map(({ id }) => id));
  return [...roles].flatMap((role) => {
    const said = new Set(
      changes.filter(({ id, field }) => id === role && field === 'permissions').map(({ member }) => member),
    );
    const [was, is] = [effectiveIn(before, role), effectiveIn(after, role)];
    const besides = (bits: Bits): readonly PermissionKey[] => keysOf(bits).filter((key) => !said.has(key));
    const [gained, lost] = [besides(without(is, was)), besides(without(was, is))];
    return gained.length + lost.length === 0 ? [] : [{ role, gained, lost }];
  });
}

function effectiveIn(organisation: OrganisationView, role: string): Bits {
  return roleAlone(role, organisation)?.effective ?? emptyBits();
}
