import { createMemo, createSignal, Show, type JSX } from 'solid-js';
import { collections } from '../../../../shared/schema/records.ts';
import { Button } from '../../../components/button.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Menu } from '../../../components/menu.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { Skeleton } from '../../../components/skeleton.tsx';
import { VirtualTable } from '../../../components/virtual-table.tsx';
import { wordsOf } from '../../../language/collection-words.ts';
import { recordsWords } from '../../../language/records-words.ts';
import { usersWords } from '../../../language/users-words.ts';
import { useDrafts } from '../../../state/use-drafts.ts';
import { useRecords } from '../../../state/use-records.ts';
import { useCan } from '../../../state/use-session.ts';
import { useFileActions } from '../../records/file-actions.ts';
import { importPath } from '../../records/record-paths.ts';
import type { TableChoices } from '../../records/use-exports.ts';
import { useNaming } from '../../records/use-naming.ts';
import { useFileDrop } from '../../records/use-file-drop.ts';
import { NoneYet } from '../../editing/none-yet.tsx';
import { BegunNotice } from '../../editing/saving/begun-notice.tsx';
import { useWaiting } from '../../editing/saving/use-waiting.ts';
import { ActDialog } from '../acts/act-dialog.tsx';
import type { Act } from '../acts/act.ts';
import { useDirectory, type Directory } from '../../granting/use-directory.ts';
import { BulkBar } from './bulk-bar.tsx';
import { createSelection } from './create-selection.ts';
import { useUserActions } from './use-user-actions.ts';
import { useUserFilter } from './use-user-filter.ts';
import { useUserRows } from './use-user-rows.ts';
import { userColumns } from './user-columns.tsx';
import { filterUsers } from './user-filter.ts';
import { UserFilters } from './user-filters.tsx';
import './users-list.css';

export default function UsersList(): JSX.Element {
  const users = useRecords(collections.users);
  const directory = useDirectory();
  const naming = useNaming();
  const can = useCan();
  const { filter, change } = useUserFilter();
  const [act, setAct] = createSignal<Act | null>(null);
  const rows = useUserRows(directory);
  const found = createMemo(() => filterUsers(rows(), filter()));
  const selection = createSelection((id) => users.byId(id)?.deletedAt === null);
  const actionsOf = useUserActions(setAct);
  const waiting = useWaiting(collections.users);
  const drafts = useDrafts(collections.users);
  const files = useFileActions(collections.users);
  useFileDrop(collections.users);
  const exportUsers = (choices: TableChoices): void => files.exports.table(collections.users, choices);
  const columns = createMemo(() => userColumns(directory, (id) => waiting().has(id), naming.value));
  const mayEdit = (): boolean => can('edit_user');
  const result = (): string => recordsWords.foundOf(found().length, rows().length);

  return (
    <>
      <PageHeader
        title={wordsOf(collections.users).Many}
        description={
          users.loaded()
            ? [wordsOf(collections.users).counted(rows().length), hiddenText(directory)]
                .filter((part) => part !== undefined)
                .join('. ')
            : undefined
        }
        actions={
          <>
            <Menu
              label={recordsWords.files}
              triggerClass="button plain"
              trigger={recordsWords.files}
              items={files.items([
                { label: usersWords.files.exportAll(rows().length), icon: 'download', onSelect: files.exportAll },
                {
                  label: usersWords.files.exportSemicolons,
                  icon: 'download',
                  onSelect: () => exportUsers({ delimiter: ';' }),
                },
                {
                  label: usersWords.files.exportShown(found().length),
                  icon: 'filter',
                  refused: found().length === rows().length ? usersWords.files.nothingFiltered : null,
                  onSelect: () => exportUsers({ only: new Set(found().map((row) => row.id)) }),
                },
              ])}
            />
            <Button
              kind="primary"
              icon="plus"
              href="/users/new"
              refused={can('create_user') ? null : wordsOf(collections.users).needsToCreate('create_user')}
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
      <Show when={users.loaded()} fallback={<Skeleton lines={8} label={wordsOf(collections.users).loading} />}>
        <VirtualTable
          label={wordsOf(collections.users).Many}
          rows={found()}
          columns={columns()}
          rowId={(row) => row.id}
          unsaved={(row) => drafts().has(row.id)}
          rowName={(row) => row.user.username}
          href={(row) => `/users/${row.id}`}
          faint={(row) => !row.user.enabled}
          initialSort={{ key: 'username', descending: false }}
          selection={mayEdit() ? selection : undefined}
          actions={(row) => <Menu label={recordsWords.actionsFor(row().user.username)} items={actionsOf(row().user)} />}
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
        <EmptyState icon="search" title={usersWords.noneMatches}>
          {usersWords.noneMatchesSays}
        </EmptyState>
      }
    >
      <NoneYet>
        <EmptyState
          icon="users"
          title={wordsOf(collections.users).none}
          actions={
            <Show when={props.mayCreate}>
              <Button kind="primary" icon="plus" href="/users/new">
                {wordsOf(collections.users).create}
              </Button>
              <Button icon="upload" href={importPath(collections.users)}>
                {recordsWords.import}
              </Button>
            </Show>
          }
        >
          {usersWords.noneSays}
        </EmptyState>
      </NoneYet>
    </Show>
  );
}

function hiddenText(directory: Directory): string | undefined {
  const roles = directory.readable(collections.roles);
  const desks = directory.readable(collections.desks);
  if (roles && desks) return undefined;
  if (!roles && !desks) return usersWords.hidden.both;
  return roles ? usersWords.hidden.desks : usersWords.hidden.roles;
}
