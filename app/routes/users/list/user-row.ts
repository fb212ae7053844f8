import { fieldsOf } from '../../../../shared/schema/fields.ts';
import { collections, type User } from '../../../../shared/schema/records.ts';
import { readRegister } from '../../../../shared/schema/register.ts';
import { sortedNames } from '../../../components/natural-order.ts';
import { searchText } from '../../../components/search-text.ts';

/** A user as the list searches and sorts them: prepared once, while the user and the names stay the same. */
export interface UserRow {
  readonly id: string;
  readonly user: User;
  /** As it is searched: the searched fields, names of roles and desks. */
  readonly text: string;
  /** Sorted names, for the columns' order. */
  readonly roles: string;
  readonly desks: string;
}

export interface RowNames {
  /** The name of a role or a desk; null: hidden or gone. */
  role(id: string): string | null;
  desk(id: string): string | null;
}

/** Rows for users, taking what it can from the last time: one changed user prepares one row. */
export function createUserRows(names: RowNames): (users: readonly User[]) => readonly UserRow[] {
  const known = new WeakMap<User, UserRow>();
  return (users) =>
    users.map((user) => {
      let row = known.get(user);
      if (row === undefined) {
        row = prepare(user, names);
        known.set(user, row);
      }
      return row;
    });
}

const searched = fieldsOf(collections.users).filter((spec) => spec.searched === true && spec.shape === 'value');

function prepare(user: User, names: RowNames): UserRow {
  const named = (ids: readonly string[], nameOf: (id: string) => string | null): string =>
    sortedNames(ids.map(nameOf).filter((name) => name !== null)).join(', ');
  const roles = named([...Object.keys(user.roles), ...(user.scope === null ? [] : [user.scope])], (id) =>
    names.role(id),
  );
  const desks = named(Object.keys(user.desks), (id) => names.desk(id));
  const own = searched.map((spec) => readRegister(user, spec, null)).join(' ');
  return { id: user.id, user, roles, desks, text: searchText(`${own} ${roles} ${desks}`) };
}
