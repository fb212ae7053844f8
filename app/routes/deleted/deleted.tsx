import { hasWords, searchWords } from '../../components/search-text.ts';
import { createMemo, createSignal, Show, type JSX } from 'solid-js';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { VirtualTable } from '../../components/virtual-table.tsx';
import { wordsOf } from '../../language/collection-words.ts';
import { recordsWords } from '../../language/records-words.ts';
import { deletedWords } from '../../language/deleted-words.ts';
import { recordPermissions } from '../../../shared/schema/fields.ts';
import { ChangesSheet } from '../editing/review/changes-sheet.tsx';
import { useCan } from '../../state/use-session.ts';
import { deletedColumns } from './deleted-columns.tsx';
import { restoreChanges, useDeleted, type DeletedRow } from './use-deleted.ts';

/** Deleted records of every kind I may see, for as long as they can be restored with everything they had. */
export default function Deleted(): JSX.Element {
  const can = useCan();
  const deleted = useDeleted();
  const [search, setSearch] = createSignal('');
  const [restoring, setRestoring] = createSignal<DeletedRow | null>(null);
  const rows = createMemo(() => {
    const words = searchWords(search());
    return deleted.rows().filter((row) => hasWords(row.text, words));
  });
  const refused = (row: DeletedRow): string | null => {
    const needed = recordPermissions[row.collection].delete;
    if (row.daysLeft <= 0) return deletedWords.expired;
    return can(needed) ? null : wordsOf(row.collection).needsToRestore(needed);
  };
  return (
    <>
      <PageHeader title={deletedWords.title} description={deletedWords.says} />
      <Show when={deleted.loaded()} fallback={<Skeleton lines={6} />}>
        <Show
          when={deleted.rows().length > 0}
          fallback={
            <EmptyState icon="trash" title={deletedWords.none}>
              <p>{deletedWords.noneSays}</p>
            </EmptyState>
          }
        >
          <div class="toolbar">
            <SearchField
              label={deletedWords.search}
              value={search()}
              onInput={setSearch}
              result={search() === '' ? undefined : recordsWords.foundOf(rows().length, deleted.rows().length)}
            />
          </div>
          <VirtualTable
            label={deletedWords.title}
            rows={rows()}
            columns={deletedColumns}
            rowId={(row) => row.id}
            rowName={(row) => row.name}
            initialSort={{ key: 'deletedAt', descending: true }}
            actions={(row) => (
              <Button
                size="small"
                label={wordsOf(row().collection).restore(row().name)}
                refused={refused(row())}
                onClick={() => setRestoring(row())}
              >
                {deletedWords.restore}
              </Button>
            )}
            empty={<EmptyState icon="search" title={deletedWords.noneMatches(search())} />}
          />
        </Show>
      </Show>
      <Show when={restoring()} keyed>
        {(row) => (
          <ChangesSheet
            title={wordsOf(row.collection).restore(row.name)}
            saveLabel={wordsOf(row.collection).restoreIt}
            plain
            changes={restoreChanges(row)}
            nameOf={() => row.name}
            onClose={() => setRestoring(null)}
            onSaved={() => setRestoring(null)}
          >
            <Show when={row.daysLeft <= 7}>
              <Notice tone="warning">{deletedWords.expires(row.daysLeft)}</Notice>
            </Show>
          </ChangesSheet>
        )}
      </Show>
    </>
  );
}
