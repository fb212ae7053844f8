import { For, Show, type JSX } from 'solid-js';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { activityWords as words } from '../../language/activity-words.ts';
import { historyWords } from '../../language/history-words.ts';
import { HistoryEntry } from '../history/history-entry.tsx';
import type { Reverted } from '../history/revert-sheet.tsx';
import type { ShownActivity } from './use-activity.ts';

export function ActivityEntries(props: {
  readonly shown: ShownActivity;
  readonly narrowed: boolean;
  readonly busy: boolean;
  readonly onMore: () => void;
  readonly onRevert: (what: Reverted) => void;
}): JSX.Element {
  return (
    <div class="stack">
      <Show
        when={props.shown.entries.length > 0 || props.shown.next !== null}
        fallback={
          <EmptyState icon="clock" title={props.narrowed ? words.noneMatches : words.none}>
            <p>{props.narrowed ? words.noneMatchesSays : words.noneSays}</p>
          </EmptyState>
        }
      >
        <ol class="history activity-list">
          <For each={props.shown.entries} fallback={<li class="soft">{words.noneYet}</li>}>
            {(entry) => (
              <HistoryEntry
                entry={entry}
                told={props.shown.told}
                named
                actions={
                  entry.saveId === null || entry.outcome === 'refused'
                    ? []
                    : [
                        {
                          label: historyWords.revertSave,
                          icon: 'restore',
                          onSelect: () => props.onRevert({ kind: 'save', entry }),
                        },
                      ]
                }
                onRevert={(change) => props.onRevert({ kind: 'one', change })}
              />
            )}
          </For>
        </ol>
      </Show>
      <Show when={props.shown.next !== null}>
        <div>
          <Button busy={props.busy} onClick={() => props.onMore()}>
            {words.more}
          </Button>
        </div>
      </Show>
    </div>
  );
}
