import { collections } from '../../../../shared/schema/records.ts';
import { useSearchParams } from '@solidjs/router';
import { createMemo, createSignal, lazy, Show, Suspense, type JSX } from 'solid-js';
import { Button } from '../../../components/button.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Menu, type MenuItem } from '../../../components/menu.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { Popover } from '../../../components/popover.tsx';
import { SearchField } from '../../../components/search-field.tsx';
import { Skeleton } from '../../../components/skeleton.tsx';
import { VirtualTable } from '../../../components/virtual-table.tsx';
import { wordsOf } from '../../../language/collection-words.ts';
import { useDrafts } from '../../../state/use-drafts.ts';
import { useRecords } from '../../../state/use-records.ts';
import { useCan } from '../../../state/use-session.ts';
import { BegunNotice } from '../../editing/saving/begun-notice.tsx';
import { useWaiting } from '../../editing/saving/use-waiting.ts';
import { warmed } from '../../warmed.ts';
import { roleColumns } from './role-columns.tsx';
import { RoleKinds } from './role-kinds.tsx';
import { rowsOf, type RoleRow } from './role-row.ts';
import { searchRoles, type RoleMatch } from './role-search.ts';
import { aboutRoles } from '../role-texts.ts';
import '../roles.css';

const PeopleSheet = warmed(
  lazy(() => import('../../assigning/people-sheet.tsx').then((module) => ({ default: module.PeopleSheet }))),
);
const DeleteRole = warmed(
  lazy(() => import('../members/delete-role.tsx').then((module) => ({ default: module.DeleteRole }))),
);

export default function RolesList(): JSX.Element {
  const roles = useRecords(collections.roles);
  const users = useRecords(collections.users);
  const can = useCan();
  // In the address, so that Back returns to what was searched.
  const [address, setAddress] = useSearchParams<{ search?: string }>();
  const query = (): string => address.search ?? '';
  const [deleting, setDeleting] = createSignal<string | null>(null);
  const [giving, setGiving] = createSignal<RoleRow | null>(null);
  // None at all: they are still on their way, or not for me; there is always at least myself.
  const rows = createMemo(() =>
    rowsOf(roles.list(), can('show_user') && users.list().length > 0 ? users.list() : null),
  );
  const found = createMemo(() => searchRoles(rows(), query()));
  const waiting = useWaiting(collections.roles);
  const drafts = useDrafts(collections.roles);
  const columns = roleColumns((id) => waiting().has(id));
  const actionsOf = (row: RoleRow): readonly MenuItem[] => {
    const clone: MenuItem = {
      label: 'Clone',
      icon: 'copy',
      href: `/roles/new?clone=${encodeURIComponent(row.id)}`,
      refused: can('create_role') ? null : 'Needs create_role',
    };
    const give: MenuItem = {
      label: 'Choose people',
      icon: 'users',
      refused: !can('show_user') ? 'Needs show_user' : can('edit_user') ? null : 'Needs edit_user',
      onSelect: () => setGiving(row),
    };
    if (row.kind === 'built-in role') return [{ label: 'View', icon: 'eye', href: `/roles/${row.id}` }, give, clone];
    if (row.kind !== 'custom') return [{ label: 'View', icon: 'eye', href: `/roles/${row.id}` }, clone];
    return [
      can('edit_role')
        ? { label: 'Edit', icon: 'edit', href: `/roles/${row.id}` }
        : { label: 'View', icon: 'eye', href: `/roles/${row.id}` },
      give,
      clone,
      {
        label: 'Delete',
        icon: 'trash',
        danger: true,
        separatorBefore: true,
        refused: can('delete_role') ? null : 'Needs delete_role',
        onSelect: () => setDeleting(row.id),
      },
    ];
  };
  return (
    <>
      <PageHeader
        title="Roles"
        description={
          <Show when={roles.loaded()}>
            {roles.list().length} custom, {rows().length - roles.list().length} built in.{' '}
            <Popover label={aboutRoles} trigger={aboutRoles}>
              <RoleKinds />
            </Popover>
          </Show>
        }
        actions={
          <Button
            kind="primary"
            icon="plus"
            href="/roles/new"
            refused={can('create_role') ? null : 'Creating roles needs create_role'}
          >
            {wordsOf(collections.roles).create}
          </Button>
        }
      />
      <BegunNotice collection={collections.roles} />
      <div class="toolbar">
        <SearchField
          label="Search roles"
          placeholder="Search by name, or who has a permission: show_cost"
          value={query()}
          onInput={(value) => setAddress({ search: value === '' ? undefined : value }, { replace: true })}
          result={query() === '' ? undefined : `${found().length} of ${rows().length}`}
        />
      </div>
      <Show when={roles.loaded()} fallback={<Skeleton lines={8} label="Loading roles" />}>
        <VirtualTable<RoleMatch>
          label="Roles"
          rows={found()}
          columns={columns}
          rowId={(match) => match.row.id}
          unsaved={(match) => drafts().has(match.row.id)}
          rowName={(match) => match.row.role.name}
          href={(match) => `/roles/${match.row.id}`}
          initialSort={{ key: 'name', descending: false }}
          actions={(match) => <Menu label={`Actions for ${match.row.role.name}`} items={actionsOf(match.row)} />}
          empty={
            <EmptyState icon="search" title={`No role matches “${query()}”`}>
              Search a name, or a permission by its key or words: <code>show_cost</code>, “listen to recordings”.
            </EmptyState>
          }
        />
      </Show>
      <Show when={giving()} keyed>
        {(row) => (
          <Suspense>
            <PeopleSheet field="roles" id={row.id} name={row.role.name} onClose={() => setGiving(null)} />
          </Suspense>
        )}
      </Show>
      <Show when={deleting()} keyed>
        {(id) => (
          <Suspense>
            <DeleteRole id={id} onClose={() => setDeleting(null)} onDeleted={() => setDeleting(null)} />
          </Suspense>
        )}
      </Show>
    </>
  );
}
