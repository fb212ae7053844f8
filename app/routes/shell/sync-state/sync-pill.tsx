import { A } from '@solidjs/router';
import { createEffect, createMemo, createSignal, For, on, onCleanup, Show, type JSX } from 'solid-js';
import type { SyncState } from '../../../data/sync-state.ts';
import { Button } from '../../../components/button.tsx';
import { Icon } from '../../../components/icon.tsx';
import { Popover } from '../../../components/popover.tsx';
import { Sentence } from '../../../components/sentence.tsx';
import { syncStateWords } from '../../../language/sync-state-words.ts';
import { whenText } from '../../../language/times.ts';
import { useClient } from '../../../state/client-context.tsx';
import { useSync } from '../../../state/use-sync.ts';
import { syncMarks, syncSummary } from './sync-summary.ts';

/** Always visible and always true: where what I saved is now. */
export function SyncPill(): JSX.Element {
  const sync = useSync();
  const summary = createMemo(() => syncSummary(sync()));
  return (
    <>
      <Popover
        label={syncStateWords.title}
        placement="below-end"
        triggerClass={`sync-pill is-${summary().tone}`}
        trigger={
          <>
            <Icon name={summary().icon} size={16} />
            <span class="visually-hidden">{syncStateWords.state(summary().short, marksSay(sync()))}</span>
            <span class="sync-short" aria-hidden="true">
              {summary().short}
            </span>
            <For each={syncMarks(sync())}>
              {(mark) => (
                <span class={`place-count is-${mark.kind}`} title={mark.says} aria-hidden="true">
                  {mark.count}
                </span>
              )}
            </For>
          </>
        }
      >
        {(close) => <Explanation onClose={close} />}
      </Popover>
      <Announcement />
    </>
  );
}

function marksSay(state: SyncState): readonly string[] {
  return syncMarks(state).map(({ says }) => says);
}

function Explanation(props: { readonly onClose: () => void }): JSX.Element {
  const client = useClient();
  const sync = useSync();
  const summary = createMemo(() => syncSummary(sync()));
  return (
    <div class="sync-explanation">
      <strong>{summary().short}</strong>
      <p>{summary().long}</p>
      <Show when={sync().attention > 0}>
        <p>
          <Sentence
            text={syncStateWords.attention(sync().attention)}
            link={
              <A href="/attention" onClick={() => props.onClose()}>
                {syncStateWords.attentionLink(sync().attention)}
              </A>
            }
          />
        </p>
      </Show>
      <Show when={sync().collisions > 0}>
        <p>
          <Sentence
            text={syncStateWords.collided}
            link={
              <A href="/sync" onClick={() => props.onClose()}>
                {syncStateWords.collidedLink(sync().collisions)}
              </A>
            }
          />
        </p>
      </Show>
      <Show when={sync().connection !== 'online' && sync().lastContactAt}>
        {(at) => <p class="soft">{syncStateWords.lastContact(whenText(at(), Date.now()))}</p>}
      </Show>
      <div class="cluster">
        <Show when={sync().connection === 'offline' || sync().connection === 'connecting'}>
          <Button size="small" onClick={() => client.reconnect()}>
            {syncStateWords.tryNow}
          </Button>
        </Show>
        <Button size="small" href="/sync" onClick={props.onClose}>
          {syncStateWords.whatWaits}
        </Button>
      </div>
    </div>
  );
}

const announceAfterMs = 1_500;

/** The same, said by a screen reader once it has settled. */
function Announcement(): JSX.Element {
  const sync = useSync();
  const [said, setSaid] = createSignal('');
  const text = createMemo(() => syncStateWords.announced(syncSummary(sync()).short, marksSay(sync())));
  let timer: ReturnType<typeof setTimeout> | undefined;
  createEffect(
    on(
      text,
      (next) => {
        clearTimeout(timer);
        timer = setTimeout(() => setSaid(next), announceAfterMs);
      },
      { defer: true },
    ),
  );
  onCleanup(() => clearTimeout(timer));
  return (
    <span class="visually-hidden" role="status" aria-live="polite">
      {said()}
    </span>
  );
}
