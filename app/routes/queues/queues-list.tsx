import { createMemo, createSignal, lazy, Show, Suspense, type JSX } from 'solid-js';
import type { Queue } from '../../../shared/schema/records.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Menu } from '../../components/menu.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import type { Column } from '../../components/table-column.ts';
import { VirtualTable } from '../../components/virtual-table.tsx';
import { createText } from '../../language/names.ts';
import { useRecords } from '../../state/use-records.ts';
import { useCan } from '../../state/use-session.ts';
import { matching } from '../desks/desk-row.ts';
import { NoneYet } from '../editing/none-yet.tsx';
import { useWaiting } from '../editing/use-waiting.ts';
import { WaitingBadge } from '../editing/waiting-badge.tsx';
import { warmed } from '../warmed.ts';
import { QueueNames } from '../desks/queue-names.tsx';
import { queueRows, type QueueRow } from './queue-row.ts';
import '../desks/desks.css';

const DeleteQueue = warmed(
  lazy(() => import('./delete-queue.tsx').then((module) => ({ default: module.DeleteQueue }))),
);

export default function QueuesList(): JSX.Element {
  const queues = useRecords('queues');
  const desks = useRecords('desks');
  const waiting = useWaiting('queues');
  const can = useCan();
  const [search, setSearch] = createSignal('');
  const [deleting, setDeleting] = createSignal<Queue | null>(null);
  const rows = createMemo(() => queueRows(queues.list(), desks.list()));
  const found = createMemo(() => matching(rows(), search()));
  const columns: readonly Column<QueueRow>[] = [
    {
      key: 'name',
      title: 'Name',
      width: 'minmax(9rem, 1.2fr)',
      sortBy: (row) => row.queue.name,
      cell: (row) => (
        <>
          {row.queue.name} <WaitingBadge when={waiting().has(row.id)} />
        </>
      ),
    },
    {
      key: 'description',
      title: 'Description',
      width: 'minmax(0, 1.5fr)',
      narrow: 'hidden',
      cell: (row) => <span class="truncate">{row.queue.description}</span>,
    },
    {
      key: 'desks',
      title: 'Desks',
      width: 'minmax(0, 2fr)',
      sortBy: (row) => row.desks.length,
      cell: (row) => <QueueNames names={row.desks} noun="desks" />,
    },
  ];
  const mayEdit = (): boolean => can('edit_queue_manager');
  return (
    <>
      <PageHeader
        title="Queues"
        back={{ href: '/desks', label: 'Desks' }}
        description={queues.loaded() ? (rows().length === 1 ? '1 queue' : `${rows().length} queues`) : undefined}
        actions={
          <Button
            kind="primary"
            icon="plus"
            href="/queues/new"
            refused={mayEdit() ? null : 'Creating queues needs edit_queue_manager'}
          >
            {createText('queues')}
          </Button>
        }
      />
      <div class="toolbar">
        <SearchField
          label="Search queues"
          placeholder="Search by name, description or desk"
          value={search()}
          onInput={setSearch}
          result={search() === '' ? undefined : `${found().length} of ${rows().length}`}
        />
      </div>
      <Show when={queues.loaded()} fallback={<Skeleton lines={8} label="Loading queues" />}>
        <VirtualTable
          label="Queues"
          rows={found()}
          columns={columns}
          rowId={(row) => row.id}
          rowName={(row) => row.queue.name}
          href={(row) => `/queues/${row.id}`}
          initialSort={{ key: 'name', descending: false }}
          actions={(row) => (
            <Menu
              label={`Actions for ${row.queue.name}`}
              items={[
                mayEdit()
                  ? { label: 'Edit', icon: 'edit', href: `/queues/${row.id}` }
                  : { label: 'View', icon: 'eye', href: `/queues/${row.id}` },
                {
                  label: 'Delete',
                  icon: 'trash',
                  danger: true,
                  separatorBefore: true,
                  refused: mayEdit() ? null : 'Needs edit_queue_manager',
                  onSelect: () => setDeleting(row.queue),
                },
              ]}
            />
          )}
          empty={
            <Show
              when={rows().length === 0}
              fallback={<EmptyState icon="search" title={`No queue matches “${search()}”`} />}
            >
              <NoneYet>
                <EmptyState
                  icon="queues"
                  title="No queues yet"
                  actions={
                    <Show when={mayEdit()}>
                      <Button kind="primary" icon="plus" href="/queues/new">
                        {createText('queues')}
                      </Button>
                    </Show>
                  }
                >
                  Calls wait in queues; desks take them.
                </EmptyState>
              </NoneYet>
            </Show>
          }
        />
      </Show>
      <Show when={deleting()} keyed>
        {(queue) => (
          <Suspense>
            <DeleteQueue queue={queue} onClose={() => setDeleting(null)} onDeleted={() => setDeleting(null)} />
          </Suspense>
        )}
      </Show>
    </>
  );
}
