import { createMemo, type Accessor } from 'solid-js';
import type { PermissionKey } from '../../../../shared/catalogue/permissions.ts';
import type { Reason } from '../../../../shared/permissions/reasons.ts';
import { negativePermissions } from '../../../../shared/permissions/role-grants.ts';
import { has, hasLasting } from '../../../../shared/permissions/subject.ts';
import { collections, type Role } from '../../../../shared/schema/records.ts';
import { listed } from '../../../language/listing.ts';
import { roleEditorWords } from '../../../language/role-editor-words.ts';
import type { Draft } from '../../../state/draft.ts';
import { useRecords } from '../../../state/use-records.ts';
import { useSubject } from '../../../state/use-session.ts';
import { findRole } from '../../granting/built-in-record.ts';
import { grantsOf, type FindRole, type GrantedWays } from '../../granting/granted-ways.ts';

/** What the sections of the role editor share. A built-in role has no draft: everything is shown, nothing can be changed. */
export interface RoleEditing {
  readonly draft: Draft<'roles'> | null;
  readonly role: Accessor<Role>;
  /** Why nothing here may be changed; null: it may. */
  readonly locked: Accessor<string | null>;
  /** What the role grants as it is drafted. */
  readonly grants: Accessor<GrantedWays>;
  readonly find: FindRole;
  /** A role's name; null: there is none with this id, or it is deleted. */
  nameOf(id: string): string | null;
  /** Those of the permissions that I do not hold for ever and everywhere, and so may not hand on. */
  notMine(permissions: readonly PermissionKey[]): readonly PermissionKey[];
  /** Why I may not hand on all of these, in words; null: I may. */
  whyNotGrant(permissions: readonly PermissionKey[]): string | null;
  changed(field: keyof Role, member?: string): boolean;
  problems(field: keyof Role, member?: string | null): readonly Reason[];
}

export function createRoleEditing(
  draft: Draft<'roles'> | null,
  role: Accessor<Role>,
  locked: Accessor<string | null>,
): RoleEditing {
  const roles = useRecords(collections.roles);
  const subject = useSubject();
  const find: FindRole = (id) => findRole(id, (other) => roles.byId(other));
  const notMine = (permissions: readonly PermissionKey[]): readonly PermissionKey[] => {
    const mine = subject();
    // A permission that takes a right away is not a right: anybody may add it.
    const rights = permissions.filter((key) => !Object.hasOwn(negativePermissions, key));
    return mine === null ? rights : rights.filter((key) => !hasLasting(mine, key));
  };
  return {
    draft,
    role,
    locked,
    grants: createMemo(() => grantsOf(role(), find)),
    find,
    nameOf(id) {
      const found = find(id);
      return found === undefined || found.deletedAt !== null || found.name === '' ? null : found.name;
    },
    notMine,
    whyNotGrant(permissions) {
      const beyond = notMine(permissions);
      if (beyond.length === 0) return null;
      const mine = subject();
      const forNow = mine !== null && beyond.every((key) => has(mine, key));
      const what = permissions.length === 1 ? null : beyond.includes('admin') ? 'admin' : listed(beyond, 2);
      return forNow ? roleEditorWords.heldForNow(what) : roleEditorWords.notHeld(what);
    },
    changed: (field, member) => draft?.isChanged(field, member) ?? false,
    problems: (field, member) => draft?.problems(field, member) ?? [],
  };
}
