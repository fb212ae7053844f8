import { hasWords, searchWords } from '../../components/search-text.ts';
import { createMemo, createSignal, Show, type JSX } from 'solid-js';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { VirtualTable } from '../../components/virtual-table.tsx';
import { counted } from '../../language/listing.ts';
import { recordPermissions } from '../../../shared/schema/fields.ts';
import { limits } from '../../../shared/schema/limits.ts';
import { ChangesSheet } from '../editing/changes-sheet.tsx';
import { useCan } from '../../state/use-session.ts';
import { deletedColumns } from './deleted-columns.tsx';
import { restoreChanges, useDeleted, type DeletedRow } from './use-deleted.ts';

/** What was deleted, of every kind I may see, for as long as it can be restored with everything it had. */
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
    if (row.daysLeft <= 0) return `It was deleted more than ${limits.restoreDays} days ago.`;
    return can(needed) ? null : `Restoring a ${row.noun} needs the permission ${needed}.`;
  };
  return (
    <>
      <PageHeader
        title="Deleted"
        description={`Deleted records are kept for ${limits.restoreDays} days and come back with all their fields and links.`}
      />
      <Show when={deleted.loaded()} fallback={<Skeleton lines={6} />}>
        <Show
          when={deleted.rows().length > 0}
          fallback={
            <EmptyState icon="trash" title="Nothing is deleted">
              <p>What you or others delete appears here.</p>
            </EmptyState>
          }
        >
          <div class="toolbar">
            <SearchField
              label="Search deleted"
              value={search()}
              onInput={setSearch}
              result={search() === '' ? undefined : `${rows().length} of ${deleted.rows().length}`}
            />
          </div>
          <VirtualTable
            label="Deleted"
            rows={rows()}
            columns={deletedColumns}
            rowId={(row) => row.id}
            rowName={(row) => row.name}
            initialSort={{ key: 'deletedAt', descending: true }}
            actions={(row) => (
              <Button
                size="small"
                label={`Restore ${row.noun} ${row.name}`}
                refused={refused(row)}
                onClick={() => setRestoring(row)}
              >
                Restore
              </Button>
            )}
            empty={<EmptyState icon="search" title={`Nothing deleted matches “${search()}”`} />}
          />
        </Show>
      </Show>
      <Show when={restoring()} keyed>
        {(row) => (
          <ChangesSheet
            title={`Restore ${row.noun} ${row.name}`}
            saveLabel={`Restore ${row.noun}`}
            plain
            changes={restoreChanges(row)}
            nameOf={() => row.name}
            onClose={() => setRestoring(null)}
            onSaved={() => setRestoring(null)}
          >
            <Show when={row.daysLeft <= 7}>
              <Notice tone="warning">It can be restored for {counted(row.daysLeft, 'more day', 'more days')}.</Notice>
            </Show>
          </ChangesSheet>
        )}
      </Show>
    </>
  );
}
