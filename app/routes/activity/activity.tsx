import { useSearchParams } from '@solidjs/router';
import { createMemo, createSignal, Show, type JSX } from 'solid-js';
import { collectionRoom } from '../../../shared/schema/fields.ts';
import { allCollections, collections } from '../../../shared/schema/records.ts';
import { Button } from '../../components/button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { activityWords as words } from '../../language/activity-words.ts';
import { useNames } from '../../state/use-names.ts';
import { useMe } from '../../state/use-session.ts';
import { Reverting } from '../history/reverting.tsx';
import type { Reverted } from '../history/revert-sheet.tsx';
import { withTold } from '../history/told-names.ts';
import { filterOf, isNarrowed, queryOf, type ActivityFilter, type Address } from './activity-filter.ts';
import { ActivityFilters } from './activity-filters.tsx';
import { ActivityEntries } from './activity-entries.tsx';
import { ActivityNotices } from './activity-notices.tsx';
import { useActivity } from './use-activity.ts';
import { useExportActivity } from './use-export-activity.ts';
import './activity.css';

/** Who changed what, what was refused, and what else happened: from the server, newest first. */
export default function Activity(): JSX.Element {
  const [address, setAddress] = useSearchParams<Address & Record<string, string | string[]>>();
  const me = useMe();
  const names = useNames();
  const filter = createMemo(() => filterOf(address));
  const key = createMemo(() => JSON.stringify(queryOf(filter())));
  const query = createMemo(() => {
    key();
    return queryOf(filter());
  });
  const activity = useActivity(query);
  const exporting = useExportActivity();
  const [reverting, setReverting] = createSignal<Reverted | null>(null);
  const change = (to: Partial<ActivityFilter>): void => setAddress(to, { replace: true, scroll: false });
  const recordName = (): string => {
    const told = withTold(names, activity.shown()?.told ?? {});
    const { record } = filter();
    return allCollections.map((collection) => told.of(collection, record)).find((name) => name !== null) ?? record;
  };
  return (
    <>
      <PageHeader
        title={words.title}
        description={words.says}
        actions={
          <Button icon="download" busy={exporting.busy()} onClick={() => void exporting.run(query(), activity.shown())}>
            {words.export}
          </Button>
        }
      />
      <ActivityFilters
        filter={filter()}
        recordName={recordName()}
        readsUsers={me()?.rooms.includes(collectionRoom[collections.users]) ?? false}
        onChange={change}
      />
      <ActivityNotices activity={activity} />
      <Show
        when={activity.shown()}
        fallback={
          <Show when={activity.busy()}>
            <Skeleton lines={8} label={words.loading} />
          </Show>
        }
      >
        {(shown) => (
          <ActivityEntries
            shown={shown()}
            narrowed={isNarrowed(filter())}
            busy={activity.busy()}
            onMore={() => activity.more()}
            onRevert={(what) => setReverting(what)}
          />
        )}
      </Show>
      <Reverting what={reverting()} onClose={() => setReverting(null)} onSaved={() => activity.again()} />
    </>
  );
}
