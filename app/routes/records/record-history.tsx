import { createSignal, For, Show, type JSX } from 'solid-js';
import { everything, type ActivityEntry } from '../../../shared/protocol/activity-endpoint.ts';
import { Button } from '../../components/button.tsx';
import type { MenuItem } from '../../components/menu.tsx';
import { Notice } from '../../components/notice.tsx';
import { Section } from '../../components/section.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { historyWords as words } from '../../language/history-words.ts';
import { requestErrorText } from '../../language/request-error-text.ts';
import { useClient } from '../../state/client-context.tsx';
import { useCan } from '../../state/use-session.ts';
import { HistoryEntry } from '../history/history-entry.tsx';
import { changedSince } from '../history/revert.ts';
import { Reverting } from '../history/reverting.tsx';
import type { Reverted } from '../history/revert-sheet.tsx';

/** Who changed a record, when, and what; asked of the server when somebody wants to see it. */
export function RecordHistory(props: { readonly id: string }): JSX.Element {
  const can = useCan();
  return (
    <Show when={can('show_activity_log')}>
      <Section title={words.title} description={words.says} split>
        <Entries id={props.id} />
      </Section>
    </Show>
  );
}

function Entries(props: { readonly id: string }): JSX.Element {
  const client = useClient();
  const [entries, setEntries] = createSignal<readonly ActivityEntry[] | null>(null);
  const [told, setTold] = createSignal<Readonly<Record<string, string>>>({});
  const [next, setNext] = createSignal<number | null>(null);
  const [busy, setBusy] = createSignal(false);
  const [failure, setFailure] = createSignal<string | null>(null);
  const [reverting, setReverting] = createSignal<Reverted | null>(null);

  const load = async (before: number | null): Promise<void> => {
    setBusy(true);
    const answer = await client.activity.ask({ ...everything, record: props.id, before });
    setBusy(false);
    if (!answer.ok) {
      setFailure(answer.error.code === 'offline' ? words.offline : requestErrorText(answer.error));
      return;
    }
    const page = answer.body;
    setFailure(null);
    setTold((known) => ({ ...known, ...page.names }));
    setEntries((known) => [...(before === null ? [] : (known ?? [])), ...page.entries]);
    setNext(page.next);
  };
  const actionsOf = (entry: ActivityEntry): readonly MenuItem[] => {
    if (entry.outcome === 'refused' || entry.changes.length === 0) return [];
    const since = changedSince(entries() ?? [], entry.seq);
    const isWhole = (entries() ?? []).every(({ seq, left }) => seq <= entry.seq || left === 0);
    return [
      ...(entry.saveId === null
        ? []
        : [
            {
              label: words.revertSave,
              icon: 'restore' as const,
              onSelect: () => setReverting({ kind: 'save', entry }),
            },
          ]),
      ...(since.length === 0 || !isWhole
        ? []
        : [
            {
              label: words.revertTo,
              icon: 'clock' as const,
              onSelect: () => setReverting({ kind: 'moment', at: entry.at, changes: since }),
            },
          ]),
    ];
  };
  return (
    <div class="stack">
      <Show when={failure()}>{(text) => <Notice live>{text()}</Notice>}</Show>
      <Show
        when={entries()}
        fallback={
          <Show when={!busy()} fallback={<Skeleton lines={3} label={words.loading} />}>
            <div>
              <Button icon="clock" onClick={() => void load(null)}>
                {words.show}
              </Button>
            </div>
          </Show>
        }
      >
        {(known) => (
          <ol class="history">
            <For each={known()} fallback={<li class="soft">{words.none}</li>}>
              {(entry) => (
                <HistoryEntry
                  entry={entry}
                  told={told()}
                  named={false}
                  actions={actionsOf(entry)}
                  onRevert={(change) => setReverting({ kind: 'one', change })}
                />
              )}
            </For>
          </ol>
        )}
      </Show>
      <Show when={next()}>
        {(before) => (
          <div>
            <Button busy={busy()} onClick={() => void load(before())}>
              {words.more}
            </Button>
          </div>
        )}
      </Show>
      <Reverting what={reverting()} onClose={() => setReverting(null)} onSaved={() => void load(null)} />
    </div>
  );
}
