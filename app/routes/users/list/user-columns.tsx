import { Show, type JSX } from 'solid-js';
import { hasWayIn } from '../../../../shared/permissions/way-in.ts';
import { fieldsOf, type FieldSpec } from '../../../../shared/schema/fields.ts';
import { collections, type User } from '../../../../shared/schema/records.ts';
import { Badge } from '../../../components/badge.tsx';
import type { Column } from '../../../components/table-column.ts';
import { fieldLabel } from '../../../language/field-text.ts';
import { usersWords } from '../../../language/users-words.ts';
import { WaitingMark } from '../../editing/saving/waiting-badge.tsx';
import { DesksCell, RolesCell } from '../assignments/assignments-cell.tsx';
import type { Naming } from '../../records/list-row.ts';
import type { Directory } from '../../granting/use-directory.ts';
import type { UserRow } from './user-row.ts';

/** Roles and desks whose names are hidden have no column; the list says so above. */
export function userColumns(
  directory: Directory,
  waits: (id: string) => boolean,
  says: Naming['value'],
): readonly Column<UserRow>[] {
  return [
    {
      key: 'username',
      title: usersWords.columns.name,
      // Room for an e-mail address, which stands below the name.
      width: 'minmax(12rem, 1.8fr)',
      sortBy: (row) => row.user.username,
      cell: (row) => (
        <span class="user-name">
          <span class="truncate">{row.user.username}</span>
          <WaitingMark when={waits(row.id)} />
        </span>
      ),
      below: (row) => row.user.email,
    },
    ...others.map((spec) => otherColumn(spec, says)),
    ...(directory.readable(collections.roles) ? [rolesColumn(directory)] : []),
    ...(directory.readable(collections.desks) ? [desksColumn(directory)] : []),
    {
      key: 'enabled',
      title: usersWords.columns.enabled,
      width: '8.75rem',
      narrow: 'aside',
      sortBy: (row) => row.user.enabled,
      cell: (row) => <StateBadges user={row.user} />,
    },
  ];
}

/** What the columns here show in a way of their own. */
const shownApart: ReadonlySet<string> = new Set<keyof User>(['username', 'email', 'enabled', 'roles', 'desks']);
const others = fieldsOf(collections.users).filter((spec) => spec.listed === true && !shownApart.has(spec.field));

function otherColumn(spec: FieldSpec, says: Naming['value']): Column<UserRow> {
  return {
    key: spec.field,
    title: fieldLabel(collections.users, spec.field),
    width: 'minmax(0, 1fr)',
    narrow: 'hidden',
    sortBy: (row) => says(spec, row.user),
    cell: (row) => <span class="truncate">{says(spec, row.user)}</span>,
  };
}

function rolesColumn(directory: Directory): Column<UserRow> {
  return {
    key: 'roles',
    title: usersWords.columns.roles,
    width: 'minmax(15rem, 1.6fr)',
    sortBy: (row) => row.roles,
    cell: (row) => <RolesCell user={row.user} directory={directory} />,
  };
}

function desksColumn(directory: Directory): Column<UserRow> {
  return {
    key: 'desks',
    title: usersWords.columns.desks,
    width: 'minmax(11rem, 1.2fr)',
    narrow: 'hidden',
    sortBy: (row) => row.desks,
    cell: (row) => <DesksCell user={row.user} directory={directory} />,
  };
}

/** Whether somebody can sign in, as far as this record says. */
export function StateBadges(props: { readonly user: User }): JSX.Element {
  return (
    <span class="state-badges">
      <Show when={props.user.enabled} fallback={<Badge dot>{usersWords.state.disabled}</Badge>}>
        <Show
          when={hasWayIn(props.user)}
          fallback={
            <Badge tone="warn" dot>
              {usersWords.state.noWayIn}
            </Badge>
          }
        >
          <Badge tone="good" dot>
            {usersWords.state.enabled}
          </Badge>
        </Show>
      </Show>
    </span>
  );
}
