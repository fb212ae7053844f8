import { createMemo, type Accessor } from 'solid-js';
import { builtInRoles } from '../../../shared/catalogue/built-in-roles.ts';
import { collectionRoom } from '../../../shared/schema/fields.ts';
import { collections, type Collection, type Desk, type Role } from '../../../shared/schema/records.ts';
import { sorted } from '../../components/natural-order.ts';
import { useRecords } from '../../state/use-records.ts';
import { useMe } from '../../state/use-session.ts';
import { findRole, recordOfBuiltIn } from './built-in-record.ts';
import { useAdministratorRoles } from './use-administrator-roles.ts';

/** Roles and desks by id, for whoever shows what users are assigned to. Never an id where a name is hidden. */
export interface Directory {
  /** False: their names are hidden from me, so what users hold must be said without them. */
  readable(collection: Collection): boolean;
  /** Built-in, custom or deleted; undefined: hidden or unknown here. */
  role(id: string): Role | undefined;
  desk(id: string): Desk | undefined;
  /** What can be assigned, by name. */
  readonly roles: Accessor<readonly Role[]>;
  readonly desks: Accessor<readonly Desk[]>;
  /** Whether the role makes its holder an administrator, also through what it extends. */
  holdsAdmin(roleId: string): boolean;
}

export function useDirectory(): Directory {
  const roles = useRecords(collections.roles);
  const desks = useRecords(collections.desks);
  const me = useMe();
  const role = (id: string): Role | undefined => findRole(id, (other) => roles.byId(other));
  const assignable = createMemo(() =>
    sorted(
      [...builtInRoles.filter((one) => one.kind === 'role').map(recordOfBuiltIn), ...roles.list()],
      ({ name }) => name,
    ),
  );
  const administrators = useAdministratorRoles();
  return {
    readable: (collection) => me()?.rooms.includes(collectionRoom[collection]) ?? false,
    role,
    desk: (id) => desks.byId(id),
    roles: assignable,
    desks: createMemo(() => sorted(desks.list(), ({ name }) => name)),
    holdsAdmin: (id) => administrators().has(id),
  };
}
