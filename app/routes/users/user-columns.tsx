import { Show, type JSX } from 'solid-js';
import { Badge } from '../../components/badge.tsx';
import type { Column } from '../../components/table-column.ts';
import type { User } from '../../../shared/schema/records.ts';
import { DesksCell, RolesCell } from './assignments-cell.tsx';
import type { Directory } from './use-directory.ts';
import type { UserRow } from './user-row.ts';

export function userColumns(directory: Directory): readonly Column<UserRow>[] {
  return [
    { key: 'username', title: 'Username', width: 'minmax(9rem, 1.1fr)', sortBy: (row) => row.user.username, cell: (row) => row.user.username },
    {
      key: 'email',
      title: 'Email',
      width: 'minmax(0, 1.2fr)',
      narrow: 'hidden',
      sortBy: (row) => row.user.email,
      cell: (row) => <span class="truncate">{row.user.email}</span>,
    },
    {
      key: 'roles',
      title: 'Roles',
      width: 'minmax(0, 2fr)',
      sortBy: (row) => row.roles,
      cell: (row) => <RolesCell user={row.user} directory={directory} />,
    },
    {
      key: 'desks',
      title: 'Desks',
      width: 'minmax(0, 1.5fr)',
      narrow: 'hidden',
      sortBy: (row) => row.desks,
      cell: (row) => <DesksCell user={row.user} directory={directory} />,
    },
    {
      key: 'enabled',
      title: 'Enabled',
      width: '8.5rem',
      narrow: 'aside',
      sortBy: (row) => row.user.enabled,
      cell: (row) => <StateBadges user={row.user} />,
    },
  ];
}

/** Whether somebody can sign in, as far as this record says. */
export function StateBadges(props: { readonly user: User }): JSX.Element {
  return (
    <span class="state-badges">
      <Show when={props.user.enabled} fallback={<Badge dot>Disabled</Badge>}>
        <Show when={props.user.passwordSetAt !== null} fallback={<Badge tone="warn" dot>No password</Badge>}>
          <Badge tone="good" dot>Enabled</Badge>
        </Show>
      </Show>
    </span>
  );
}
