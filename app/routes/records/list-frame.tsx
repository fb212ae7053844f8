import { createMemo, createSignal, lazy, Show, Suspense, untrack, type JSX } from 'solid-js';
import { recordPermissions } from '../../../shared/schema/fields.ts';
import type { Collection, RecordOf } from '../../../shared/schema/records.ts';
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
import { useCan } from '../../state/use-session.ts';
import { BegunNotice } from '../editing/saving/begun-notice.tsx';
import { NoneYet } from '../editing/none-yet.tsx';
import { useWaiting } from '../editing/saving/use-waiting.ts';
import { warmed } from '../warmed.ts';
import { nameColumn } from './record-columns.tsx';
import { iconOf } from './record-icon.ts';
import { newPath, recordPath } from './record-paths.ts';
import { useFileActions } from './file-actions.ts';
import { useFileDrop } from './use-file-drop.ts';

const RecordDeletion = warmed(
  lazy(() => import('./record-deletion.tsx').then((module) => ({ default: module.RecordDeletion }))),
);

/** What the frame itself knows of a row. */
export interface NamedRow {
  readonly id: string;
  readonly name: string;
}

export interface ListFrameProps<C extends Collection, R extends NamedRow> {
  readonly collection: C;
  /** The rows that the search found. */
  readonly rows: readonly R[];
  readonly total: number;
  /** After the name. */
  readonly columns: readonly Column<R>[];
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly searchHint?: string | undefined;
  /** What else to search for when nothing is found. */
  readonly searchHelp?: JSX.Element | undefined;
  readonly description: JSX.Element;
  /** Before the buttons that export them and create one. */
  readonly actions?: JSX.Element | undefined;
  readonly menu: (row: R, onDelete: () => void) => readonly MenuItem[];
  readonly sort?: Sort | undefined;
}

/** Around the list of a collection, whatever its rows show: heading, search, table, what is begun, deletion. */
export function ListFrame<C extends Collection, R extends NamedRow>(props: ListFrameProps<C, R>): JSX.Element {
  const collection = untrack(() => props.collection);
  const words = wordsOf(collection);
  const permissions = recordPermissions[collection];
  const records = useRecords(collection);
  const waiting = useWaiting(collection);
  const drafts = useDrafts(collection);
  const can = useCan();
  const files = useFileActions(collection);
  useFileDrop(collection);
  const [deleting, setDeleting] = createSignal<RecordOf[C] | null>(null);
  const columns = createMemo(() => [nameColumn<R>(collection, (id) => waiting().has(id)), ...props.columns]);
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
        description={records.loaded() ? props.description : undefined}
        actions={
          <>
            {props.actions}
            <Button icon="download" onClick={files.exportAll}>
              {recordsWords.export}
            </Button>
            <Menu label={recordsWords.moreFiles} items={files.items()} />
            {create()}
          </>
        }
      />
      <BegunNotice collection={collection} />
      <div class="toolbar">
        <SearchField
          label={words.search}
          placeholder={props.searchHint}
          value={props.search}
          onInput={props.onSearch}
          result={props.search === '' ? undefined : recordsWords.foundOf(props.rows.length, props.total)}
        />
      </div>
      <Show when={records.loaded()} fallback={<Skeleton lines={8} label={words.loading} />}>
        <VirtualTable
          label={words.Many}
          rows={props.rows}
          columns={columns()}
          rowId={(row) => row.id}
          unsaved={(row) => drafts().has(row.id)}
          rowName={(row) => row.name}
          href={(row) => recordPath(collection, row.id)}
          initialSort={props.sort ?? { key: 'name', descending: false }}
          actions={(row) => (
            <Menu
              label={recordsWords.actionsFor(row().name)}
              items={props.menu(row(), () => setDeleting(() => records.byId(row().id) ?? null))}
            />
          )}
          empty={
            <Show
              when={props.total === 0}
              fallback={
                <EmptyState icon="search" title={words.noneMatches(props.search)}>
                  {props.searchHelp}
                </EmptyState>
              }
            >
              <NoneYet>
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
        {(record) => (
          <Suspense>
            <RecordDeletion
              collection={collection}
              // <Show> widens what it hands on.
              record={record as RecordOf[C]}
              onClose={() => setDeleting(null)}
              onDeleted={() => setDeleting(null)}
            />
          </Suspense>
        )}
      </Show>
    </>
  );
}
