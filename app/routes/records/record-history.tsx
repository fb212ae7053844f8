import { createSignal, For, Show, type JSX } from 'solid-js';
import type { ActivityEntry } from '../../../shared/protocol/activity-endpoint.ts';
import { isCollection } from '../../../shared/schema/records.ts';
import type { Change } from '../../../shared/document/change.ts';
import { Badge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { Section } from '../../components/section.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { requestErrorText } from '../../language/request-error-text.ts';
import { historyWords } from '../../language/history-words.ts';
import { whenText } from '../../language/times.ts';
import { useClient } from '../../state/client-context.tsx';
import { useCan } from '../../state/use-session.ts';
import { groupsOf } from '../editing/review/change-groups.ts';
import { ChangeList } from '../editing/review/change-list.tsx';
import { useWords } from '../editing/use-words.ts';
import './records.css';

/** Who changed a record, when, and what; asked of the server when somebody wants to see it. */
export function RecordHistory(props: { readonly id: string }): JSX.Element {
  const can = useCan();
  return (
    <Show when={can('show_activity_log')}>
      <Section title={historyWords.title} description={historyWords.says} split>
        <Entries id={props.id} />
      </Section>
    </Show>
  );
}

function Entries(props: { readonly id: string }): JSX.Element {
  const client = useClient();
  const [entries, setEntries] = createSignal<readonly ActivityEntry[] | null>(null);
  const [more, setMore] = createSignal(false);
  const [busy, setBusy] = createSignal(false);
  const [failure, setFailure] = createSignal<string | null>(null);

  const load = async (before: number | null): Promise<void> => {
    setBusy(true);
    const page = await client.activityOf(props.id, before);
    setBusy(false);
    if (!page.ok) {
      setFailure(page.error.code === 'offline' ? historyWords.offline : requestErrorText(page.error));
      return;
    }
    setFailure(null);
    setEntries((known) => [...(before === null ? [] : (known ?? [])), ...page.entries]);
    setMore(page.more);
  };
  const last = (): number | null => entries()?.at(-1)?.seq ?? null;
  return (
    <div class="stack">
      <Show when={failure()}>{(text) => <Notice live>{text()}</Notice>}</Show>
      <Show
        when={entries()}
        fallback={
          <Show when={!busy()} fallback={<Skeleton lines={3} label={historyWords.loading} />}>
            <div>
              <Button icon="clock" onClick={() => void load(null)}>
                {historyWords.show}
              </Button>
            </div>
          </Show>
        }
      >
        {(known) => (
          <ol class="history">
            <For each={known()} fallback={<li class="soft">{historyWords.none}</li>}>
              {(entry) => <HistoryEntry entry={entry} />}
            </For>
          </ol>
        )}
      </Show>
      <Show when={more()}>
        <div>
          <Button busy={busy()} onClick={() => void load(last())}>
            {historyWords.more}
          </Button>
        </div>
      </Show>
    </div>
  );
}

function HistoryEntry(props: { readonly entry: ActivityEntry }): JSX.Element {
  const words = useWords();
  const by = (): string =>
    props.entry.by === null ? historyWords.server : (props.entry.by.username ?? historyWords.somebody);
  return (
    <li class="history-entry">
      <p class="history-head">
        <strong>{by()}</strong>
        <span class="soft">{whenText(props.entry.at, Date.now())}</span>
        <Show when={props.entry.address}>
          {(address) => <span class="faint small">{historyWords.from(address())}</span>}
        </Show>
        <Show when={props.entry.outcome === 'refused'}>
          <Badge tone="bad">{historyWords.refused}</Badge>
        </Show>
      </p>
      <ChangeList groups={groupsOf(known(props.entry), words)} />
    </li>
  );
}

/** A collection of a newer server is not shown by an older app. */
function known({ changes }: ActivityEntry): readonly Change[] {
  return changes.flatMap(({ collection, ...change }) => (isCollection(collection) ? [{ ...change, collection }] : []));
}
