import { createMemo, createSignal, Show, type JSX } from 'solid-js';
import { collectionRoom, recordPermissions } from '../../../shared/schema/fields.ts';
import type { Collection } from '../../../shared/schema/records.ts';
import { Button } from '../../components/button.tsx';
import type { Column, Sort } from '../../components/table-column.ts';
import { wordsOf } from '../../language/collection-words.ts';
import { recordsWords } from '../../language/records-words.ts';
import { useRecords } from '../../state/use-records.ts';
import { useCan, useMe } from '../../state/use-session.ts';
import { ListFrame } from './list-frame.tsx';
import { useReadable } from './hidden-fields.tsx';
import { listColumns, listRows, type ListRow } from './list-row.ts';
import { matching } from './matching.ts';
import { columnOf } from './record-columns.tsx';
import { bulkPath } from './record-paths.ts';
import { useRowActions } from './row-actions.ts';
import { useRecordScope } from './use-record-scope.ts';
import { useNaming } from './use-naming.ts';

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
  const records = useRecords(collection);
  const naming = useNaming();
  const me = useMe();
  const can = useCan();
  const actions = useRowActions(collection);
  const [search, setSearch] = createSignal('');
  const readable = (other: Collection): boolean => me()?.rooms.includes(collectionRoom[other]) ?? false;
  const mayRead = useReadable();
  const described = createMemo(() => listColumns(collection, readable, mayRead));
  const rows = createMemo(() => listRows(collection, records.list(), described(), naming));
  const found = createMemo(() => matching(rows(), search()));
  const scope = useRecordScope(collection);
  const locked = (row: ListRow<C>): string | null => props.locked?.(row.id) ?? scope(row.record);
  const counted = (): string => words.counted(rows().length);
  return (
    <ListFrame
      collection={collection}
      rows={found()}
      total={rows().length}
      columns={[...described().map((column) => columnOf<C>(column)), ...(props.columns ?? [])]}
      search={search()}
      onSearch={setSearch}
      description={props.note === undefined ? counted() : recordsWords.countedWith(counted(), props.note)}
      actions={
        <>
          {props.actions}
          <Show when={recordPermissions[collection].createMany}>
            {(needed) => (
              <Button
                icon="records"
                href={bulkPath(collection)}
                refused={can(needed()) ? null : words.needsToCreateMany(needed())}
              >
                {words.createMany}
              </Button>
            )}
          </Show>
        </>
      }
      menu={(row, onDelete) => [actions.open(row.id, locked(row) === null), actions.remove(onDelete, locked(row))]}
      sort={props.sort}
    />
  );
}
