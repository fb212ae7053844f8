import { createMemo, createSignal, lazy, Show, Suspense, type JSX } from 'solid-js';
import { Badge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { isNarrow } from '../../components/narrow.ts';
import { Menu, type MenuItem } from '../../components/menu.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import type { Column } from '../../components/table-column.ts';
import { VirtualTable } from '../../components/virtual-table.tsx';
import type { Desk } from '../../../shared/schema/records.ts';
import { createText } from '../../language/names.ts';
import { useRecords } from '../../state/use-records.ts';
import { useCan } from '../../state/use-session.ts';
import { NoneYet } from '../editing/none-yet.tsx';
import { useWaiting } from '../editing/use-waiting.ts';
import { WaitingBadge } from '../editing/waiting-badge.tsx';
import { warmed } from '../warmed.ts';
import { deskRows, matching, type DeskRow } from './desk-row.ts';
import { QueueNames } from './queue-names.tsx';
import { useDeskScope } from './use-desk-scope.ts';
import './desks.css';

const DeleteDesk = warmed(lazy(() => import('./delete-desk.tsx').then((module) => ({ default: module.DeleteDesk }))));

export default function DesksList(): JSX.Element {
  const desks = useRecords('desks');
  const queues = useRecords('queues');
  const users = useRecords('users');
  const waiting = useWaiting('desks');
  const can = useCan();
  const scope = useDeskScope();
  const [search, setSearch] = createSignal('');
  const [deleting, setDeleting] = createSignal<Desk | null>(null);
  const queueNames = createMemo(() => new Map(queues.list().map((queue) => [queue.id, queue.name])));
  const rows = createMemo(() =>
    deskRows(desks.list(), can('show_user') ? users.list() : null, (id) => queueNames().get(id) ?? null),
  );
  const found = createMemo(() => matching(rows(), search()));
  const mine: Column<DeskRow> = {
    key: 'mine',
    title: 'Yours',
    width: '7rem',
    narrow: 'aside',
    // One's own first, each part by name.
    sortBy: (row) => `${scope.whyNot(row.id) === null ? 0 : 1} ${row.desk.name}`,
    cell: (row) => (
      <Show when={scope.whyNot(row.id) === null}>
        <Badge tone="accent">May edit</Badge>
      </Show>
    ),
  };
  const columns = createMemo((): readonly Column<DeskRow>[] => [
    {
      key: 'name',
      title: 'Name',
      width: 'minmax(9rem, 1.4fr)',
      sortBy: (row) => row.desk.name,
      cell: (row) => (
        <>
          {row.desk.name} <WaitingBadge when={waiting().has(row.id)} />
        </>
      ),
    },
    {
      key: 'queues',
      title: 'Queues',
      width: 'minmax(0, 2fr)',
      sortBy: (row) => row.queues.length,
      cell: (row) => <QueueNames names={row.queues} />,
    },
    ...(can('show_user') ? [peopleColumn] : []),
    ...(scope.all() ? [] : [mine]),
  ]);
  const actionsOf = (row: DeskRow): readonly MenuItem[] => {
    const why = scope.whyNot(row.id);
    return [
      why === null
        ? { label: 'Edit', icon: 'edit', href: `/desks/${row.id}` }
        : { label: 'View', icon: 'eye', href: `/desks/${row.id}` },
      {
        label: 'Delete',
        icon: 'trash',
        danger: true,
        separatorBefore: true,
        refused: can('delete_desk') ? scope.outOfScope(row.id) : 'Needs delete_desk',
        onSelect: () => setDeleting(row.desk),
      },
    ];
  };
  return (
    <>
      <PageHeader
        title="Desks"
        description={
          desks.loaded()
            ? `${rows().length === 1 ? '1 desk' : `${rows().length} desks`}${can('show_user') ? '' : '. Who is assigned is hidden from you: that needs show_user'}`
            : undefined
        }
        actions={
          <>
            <Button icon="queues" href="/queues">
              Queues
            </Button>
            <Button
              kind="primary"
              icon="plus"
              href="/desks/new"
              refused={can('create_desk') ? null : 'Creating desks needs create_desk'}
            >
              {createText('desks')}
            </Button>
          </>
        }
      />
      <div class="toolbar">
        <SearchField
          label="Search desks"
          placeholder="Search by name, description or queue"
          value={search()}
          onInput={setSearch}
          result={search() === '' ? undefined : `${found().length} of ${rows().length}`}
        />
      </div>
      <Show when={desks.loaded()} fallback={<Skeleton lines={8} label="Loading desks" />}>
        <VirtualTable
          label="Desks"
          rows={found()}
          columns={columns()}
          rowId={(row) => row.id}
          rowName={(row) => row.desk.name}
          href={(row) => `/desks/${row.id}`}
          initialSort={{ key: scope.all() || !can('edit_desk') ? 'name' : 'mine', descending: false }}
          actions={(row) => <Menu label={`Actions for ${row.desk.name}`} items={actionsOf(row)} />}
          empty={
            <Show
              when={rows().length === 0}
              fallback={<EmptyState icon="search" title={`No desk matches “${search()}”`} />}
            >
              <NoneYet>
                <EmptyState
                  icon="desks"
                  title="No desks yet"
                  actions={
                    <Show when={can('create_desk')}>
                      <Button kind="primary" icon="plus" href="/desks/new">
                        {createText('desks')}
                      </Button>
                    </Show>
                  }
                >
                  A desk is a team with its queues. Managers see and edit the desks they are assigned to.
                </EmptyState>
              </NoneYet>
            </Show>
          }
        />
      </Show>
      <Show when={deleting()} keyed>
        {(desk) => (
          <Suspense>
            <DeleteDesk desk={desk} onClose={() => setDeleting(null)} onDeleted={() => setDeleting(null)} />
          </Suspense>
        )}
      </Show>
    </>
  );
}

/** Users, not agents: those who work the calls have a list of their own. */
const peopleColumn: Column<DeskRow> = {
  key: 'people',
  title: 'People',
  width: '6rem',
  align: 'end',
  narrow: 'aside',
  sortBy: (row) => row.people,
  cell: (row) => (
    <>
      {row.people}
      <span classList={{ 'visually-hidden': !isNarrow() }}> {row.people === 1 ? 'person' : 'people'}</span>
    </>
  ),
};
