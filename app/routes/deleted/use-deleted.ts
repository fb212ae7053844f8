import { searchText } from '../../components/search-text.ts';
import { createMemo, type Accessor } from 'solid-js';
import type { Change } from '../../../shared/document/change.ts';
import { collectionRoom } from '../../../shared/schema/fields.ts';
import { limits } from '../../../shared/schema/limits.ts';
import { allCollections, nameOf, type Collection, type RecordOf } from '../../../shared/schema/records.ts';
import { wordsOf } from '../../language/collection-words.ts';
import { useRecords } from '../../state/use-records.ts';
import { useMe } from '../../state/use-session.ts';

export interface DeletedRow {
  readonly id: string;
  readonly collection: Collection;
  readonly name: string;
  readonly deletedAt: string;
  /** Whole days in which it can still be restored. */
  readonly daysLeft: number;
  /** What is searched. */
  readonly text: string;
}

const dayMs = 24 * 60 * 60_000;

export function useDeleted(): { readonly rows: Accessor<readonly DeletedRow[]>; readonly loaded: Accessor<boolean> } {
  const me = useMe();
  const readable = createMemo(() =>
    allCollections.filter((collection) => me()?.rooms.includes(collectionRoom[collection])),
  );
  const of = createMemo(() =>
    readable().map((collection) => ({ collection, records: useRecords<Collection>(collection) })),
  );
  return {
    rows: createMemo(() =>
      of().flatMap(({ collection, records }) => records.deleted().map((record) => rowOf(collection, record))),
    ),
    loaded: () => of().every(({ records }) => records.loaded()),
  };
}

function rowOf(collection: Collection, record: RecordOf[Collection]): DeletedRow {
  const name = nameOf(collection, record);
  const deletedAt = record.deletedAt ?? '';
  const until = Date.parse(deletedAt) + limits.restoreDays * dayMs;
  return {
    id: record.id,
    collection,
    name,
    deletedAt,
    daysLeft: Math.max(0, Math.ceil((until - Date.now()) / dayMs)),
    text: searchText(`${name} ${wordsOf(collection).one}`),
  };
}

export function restoreChanges(row: DeletedRow): readonly Change[] {
  return [
    { collection: row.collection, id: row.id, field: 'deletedAt', member: null, before: row.deletedAt, after: null },
  ];
}
