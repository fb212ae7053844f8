import { collections } from '../../../../shared/schema/records.ts';
import { createMemo, createSignal, Show, type JSX } from 'solid-js';
import { Button } from '../../../components/button.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Menu } from '../../../components/menu.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { Skeleton } from '../../../components/skeleton.tsx';
import { VirtualTable } from '../../../components/virtual-table.tsx';
import { wordsOf } from '../../../language/collection-words.ts';
import { useDrafts } from '../../../state/use-drafts.ts';
import { useRecords } from '../../../state/use-records.ts';
import { useCan } from '../../../state/use-session.ts';
import type { Act } from '../acts/act.ts';
import { NoneYet } from '../../editing/none-yet.tsx';
import { BegunNotice } from '../../editing/begun-notice.tsx';
import { useWaiting } from '../../editing/use-waiting.ts';
import { ActDialog } from '../acts/act-dialog.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { createSelection } from './create-selection.ts';
import { useDirectory, type Directory } from '../assignments/use-directory.ts';
import { useExportUsers } from './use-export-users.ts';
import { userColumns } from './user-columns.tsx';
import { filterUsers } from './user-filter.ts';
import { UserFilters } from './user-filters.tsx';
import { useUserActions } from './use-user-actions.ts';
import { useUserFilter } from './use-user-filter.ts';
import { useUserRows } from './use-user-rows.ts';
import './users-list.css';

export default function UsersList(): JSX.Element {
  const users = useRecords(collections.users);
  const directory = useDirectory();
  const can = useCan();
  const { filter, change } = useUserFilter();
  const [act, setAct] = createSignal<Act | null>(null);
  const rows = useUserRows(directory);
  const found = createMemo(() => filterUsers(rows(), filter()));
  const selection = createSelection((id) => users.byId(id)?.deletedAt === null);
  const actionsOf = useUserActions(setAct);
  const waiting = useWaiting(collections.users);
  const drafts = useDrafts(collections.users);
  const exportUsers = useExportUsers();
  const columns = createMemo(() => userColumns(directory, (id) => waiting().has(id)));
  const mayEdit = (): boolean => can('edit_user');
  const result = (): string => `${found().length} of ${rows().length}`;

  return (
    <>
      <PageHeader
        title="Users"
        description={users.loaded() ? `${countOf(rows().length)}${hiddenText(directory)}` : undefined}
        actions={
          <>
            <Menu
              label="Import and export"
              triggerClass="button plain"
              trigger="Import and export"
              items={[
                {
                  label: 'Import from a CSV file',
                  icon: 'upload',
                  href: '/users/import',
                  refused: can('create_user') || mayEdit() ? null : 'Needs create_user or edit_user',
                },
                { label: `Export ${countOf(rows().length)}`, icon: 'download', onSelect: () => exportUsers() },
                {
                  label: 'Export all, separated by semicolons',
                  icon: 'download',
                  onSelect: () => exportUsers(undefined, ';'),
                },
                {
                  label: `Export the ${found().length} shown`,
                  icon: 'filter',
                  refused: found().length === rows().length ? 'Nothing is filtered' : null,
                  onSelect: () => exportUsers(new Set(found().map((row) => row.id))),
                },
              ]}
            />
            <Button
              kind="primary"
              icon="plus"
              href="/users/new"
              refused={can('create_user') ? null : 'Creating users needs create_user'}
            >
              {wordsOf(collections.users).create}
            </Button>
          </>
        }
      />
      <BegunNotice collection={collections.users} />
      <UserFilters filter={filter()} onChange={change} directory={directory} result={result()} />
      <Show when={selection.ids().length > 0}>
        <BulkBar selection={selection} shown={found().map((row) => row.id)} directory={directory} onAct={setAct} />
      </Show>
      <Show when={users.loaded()} fallback={<Skeleton lines={8} label="Loading users" />}>
        <VirtualTable
          label="Users"
          rows={found()}
          columns={columns()}
          rowId={(row) => row.id}
          unsaved={(row) => drafts().has(row.id)}
          rowName={(row) => row.user.username}
          href={(row) => `/users/${row.id}`}
          faint={(row) => !row.user.enabled}
          initialSort={{ key: 'username', descending: false }}
          selection={mayEdit() ? selection : undefined}
          actions={(row) => <Menu label={`Actions for ${row.user.username}`} items={actionsOf(row.user)} />}
          empty={<Nothing all={rows().length === 0} mayCreate={can('create_user')} />}
        />
      </Show>
      <ActDialog
        act={act()}
        directory={directory}
        onClose={() => setAct(null)}
        onSaved={() => {
          setAct(null);
          selection.clear();
        }}
      />
    </>
  );
}

function Nothing(props: { readonly all: boolean; readonly mayCreate: boolean }): JSX.Element {
  return (
    <Show
      when={props.all}
      fallback={
        <EmptyState icon="search" title="No user matches">
          Change or clear the search and the filters.
        </EmptyState>
      }
    >
      <NoneYet>
        <EmptyState
          icon="users"
          title="No users yet"
          actions={
            <Show when={props.mayCreate}>
              <Button kind="primary" icon="plus" href="/users/new">
                {wordsOf(collections.users).create}
              </Button>
              <Button icon="upload" href="/users/import">
                Import from a CSV file
              </Button>
            </Show>
          }
        >
          People who sign in, with the roles and desks that say what they may do.
        </EmptyState>
      </NoneYet>
    </Show>
  );
}

function hiddenText(directory: Directory): string {
  const roles = directory.readable(collections.roles);
  const desks = directory.readable(collections.desks);
  if (roles && desks) return '';
  if (roles) return '. Desks are hidden from you: that needs show_desk';
  return desks
    ? '. Roles are hidden from you: that needs show_role'
    : '. Roles and desks are hidden from you: that needs show_role and show_desk';
}

function countOf(count: number): string {
  return count === 1 ? '1 user' : `${count} users`;
}
