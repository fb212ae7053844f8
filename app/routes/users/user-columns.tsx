import { Show, type JSX } from 'solid-js';
import { Badge } from '../../components/badge.tsx';
import type { Column } from '../../components/table-column.ts';
import type { User } from '../../../shared/schema/records.ts';
import { WaitingMark } from '../editing/waiting-badge.tsx';
import { DesksCell, RolesCell } from './assignments-cell.tsx';
import type { Directory } from './use-directory.ts';
import type { UserRow } from './user-row.ts';

/** Roles and desks whose names are hidden have no column; the list says so above. */
export function userColumns(directory: Directory, waits: (id: string) => boolean): readonly Column<UserRow>[] {
  return [
    {
      key: 'username',
      title: 'Username',
      width: 'minmax(8.5rem, 1fr)',
      sortBy: (row) => row.user.username,
      cell: (row) => (
        <span class="user-name">
          <span class="truncate">{row.user.username}</span>
          <WaitingMark when={waits(row.id)} />
        </span>
      ),
    },
    {
      key: 'email',
      title: 'Email',
      width: 'minmax(0, 1fr)',
      narrow: 'hidden',
      sortBy: (row) => row.user.email,
      cell: (row) => <span class="truncate">{row.user.email}</span>,
    },
    ...(directory.readable('roles') ? [rolesColumn(directory)] : []),
    ...(directory.readable('desks') ? [desksColumn(directory)] : []),
    {
      key: 'enabled',
      title: 'Enabled',
      width: '7rem',
      narrow: 'aside',
      sortBy: (row) => row.user.enabled,
      cell: (row) => <StateBadges user={row.user} />,
    },
  ];
}

function rolesColumn(directory: Directory): Column<UserRow> {
  return {
    key: 'roles',
    title: 'Roles',
    width: 'minmax(0, 2.2fr)',
    sortBy: (row) => row.roles,
    cell: (row) => <RolesCell user={row.user} directory={directory} />,
  };
}

function desksColumn(directory: Directory): Column<UserRow> {
  return {
    key: 'desks',
    title: 'Desks',
    width: 'minmax(0, 1.6fr)',
    narrow: 'hidden',
    sortBy: (row) => row.desks,
    cell: (row) => <DesksCell user={row.user} directory={directory} />,
  };
}

/** Whether somebody can sign in, as far as this record says. */
export function StateBadges(props: { readonly user: User }): JSX.Element {
  return (
    <span class="state-badges">
      <Show when={props.user.enabled} fallback={<Badge dot>Disabled</Badge>}>
        <Show
          when={props.user.passwordSetAt !== null}
          fallback={
            <Badge tone="warn" dot>
              No password
            </Badge>
          }
        >
          <Badge tone="good" dot>
            Enabled
          </Badge>
        </Show>
      </Show>
    </span>
  );
}
