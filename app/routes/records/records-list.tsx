import { createMemo, createSignal, lazy, Show, Suspense, type JSX } from 'solid-js';
import { collectionRoom, recordPermissions } from '../../../shared/schema/fields.ts';
import type { Collection } from '../../../shared/schema/records.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Menu, type MenuItem } from '../../components/menu.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import type { Column, Sort } from '../../components/table-column.ts';
import { VirtualTable } from '../../components/virtual-table.tsx';
import { wordsOf } from '../../language/collection-words.ts';
import { recordsWords } from '../../language/records-words.ts';
import { useDrafts } from '../../state/use-drafts.ts';
import { useRecords } from '../../state/use-records.ts';
import { useCan, useMe } from '../../state/use-session.ts';
import { BegunNotice } from '../editing/saving/begun-notice.tsx';
import { NoneYet } from '../editing/none-yet.tsx';
import { useWaiting } from '../editing/saving/use-waiting.ts';
import { warmed } from '../warmed.ts';
import { listColumns, listRows, type ListRow } from './list-row.ts';
import { matching } from './matching.ts';
import { columnOf, nameColumn } from './record-columns.tsx';
import { iconOf } from './record-icon.ts';
import { newPath, recordPath } from './record-paths.ts';
import { useExportRecords } from './use-export-records.ts';
import { useNaming } from './use-naming.ts';

const RecordDeletion = warmed(
  lazy(() => import('./record-deletion.tsx').then((module) => ({ default: module.RecordDeletion }))),
);

export interface RecordsListProps<C extends Collection> {
  readonly collection: C;
  /** After the columns that the description lists. */
  readonly columns?: readonly Column<ListRow<C>>[] | undefined;
  /** Before the button that creates one. */
  readonly actions?: JSX.Element | undefined;
  /** After how many there are. */
  readonly note?: string | undefined;
  /** Why this record may not be changed although the permission is there; null: it may. */
  readonly locked?: ((id: string) => string | null) | undefined;
  readonly sort?: Sort | undefined;
}

/** The list of any collection: search, columns, create, edit, delete, as its description says. */
export function RecordsList<C extends Collection>(props: RecordsListProps<C>): JSX.Element {
  const { collection } = props;
  const words = wordsOf(collection);
  const permissions = recordPermissions[collection];
  const records = useRecords(collection);
  const waiting = useWaiting(collection);
  const drafts = useDrafts(collection);
  const naming = useNaming();
  const can = useCan();
  const me = useMe();
  const [search, setSearch] = createSignal('');
  const [deleting, setDeleting] = createSignal<ListRow<C> | null>(null);
  const readable = (other: Collection): boolean => me()?.rooms.includes(collectionRoom[other]) ?? false;
  const described = createMemo(() => listColumns(collection, readable));
  const rows = createMemo(() => listRows(collection, records.list(), described(), naming));
  const found = createMemo(() => matching(rows(), search()));
  const columns = createMemo((): readonly Column<ListRow<C>>[] => [
    nameColumn(collection, (id) => waiting().has(id)),
    ...described().map((column) => columnOf<C>(column)),
    ...(props.columns ?? []),
  ]);
  const exportAll = useExportRecords(collection);
  const locked = (row: ListRow<C>): string | null => props.locked?.(row.id) ?? null;
  const mayEdit = (row: ListRow<C>): boolean => can(permissions.edit) && locked(row) === null;
  const actionsOf = (row: ListRow<C>): readonly MenuItem[] => [
    mayEdit(row)
      ? { label: recordsWords.edit, icon: 'edit', href: recordPath(collection, row.id) }
      : { label: recordsWords.view, icon: 'eye', href: recordPath(collection, row.id) },
    {
      label: recordsWords.delete,
      icon: 'trash',
      danger: true,
      separatorBefore: true,
      refused: can(permissions.delete) ? locked(row) : words.needsToDelete(permissions.delete),
      onSelect: () => setDeleting(row),
    },
  ];
  const create = (): JSX.Element => (
    <Button
      kind="primary"
      icon="plus"
      href={newPath(collection)}
      refused={can(permissions.create) ? null : words.needsToCreate(permissions.create)}
    >
      {words.create}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={words.Many}
        description={
          records.loaded()
            ? [words.counted(rows().length), props.note].filter((part) => part !== undefined).join('. ')
            : undefined
        }
        actions={
          <>
            {props.actions}
            <Button icon="download" onClick={exportAll}>
              {recordsWords.export}
            </Button>
            {create()}
          </>
        }
      />
      <BegunNotice collection={collection} />
      <div class="toolbar">
        <SearchField
          label={words.search}
          value={search()}
          onInput={setSearch}
          result={search() === '' ? undefined : recordsWords.foundOf(found().length, rows().length)}
        />
      </div>
      <Show when={records.loaded()} fallback={<Skeleton lines={8} label={words.loading} />}>
        <VirtualTable
          label={words.Many}
          rows={found()}
          columns={columns()}
          rowId={(row) => row.id}
          unsaved={(row) => drafts().has(row.id)}
          rowName={(row) => row.name}
          href={(row) => recordPath(collection, row.id)}
          initialSort={props.sort ?? { key: 'name', descending: false }}
          actions={(row) => <Menu label={recordsWords.actionsFor(row.name)} items={actionsOf(row)} />}
          empty={
            <Show
              when={rows().length === 0}
              fallback={<EmptyState icon="search" title={words.noneMatches(search())} />}
            >
              <NoneYet>
                {' '}
                <EmptyState
                  icon={iconOf(collection)}
                  title={words.none}
                  actions={<Show when={can(permissions.create)}>{create()}</Show>}
                >
                  {words.says}
                </EmptyState>
              </NoneYet>
            </Show>
          }
        />
      </Show>
      <Show when={deleting()} keyed>
        {(row) => (
          <Suspense>
            <RecordDeletion
              collection={collection}
              record={row.record}
              onClose={() => setDeleting(null)}
              onDeleted={() => setDeleting(null)}
            />
          </Suspense>
        )}
      </Show>
    </>
  );
}
