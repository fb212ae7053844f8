import { A } from '@solidjs/router';
import { createEffect, createMemo, createSignal, For, on, onCleanup, Show, type JSX } from 'solid-js';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { Popover } from '../../components/popover.tsx';
import { counted } from '../../language/listing.ts';
import { whenText } from '../../language/times.ts';
import { useClient } from '../../state/client-context.tsx';
import { useSync } from '../../state/use-sync.ts';
import { syncMarks, syncWords } from './sync-words.ts';

/** Always visible and always true: where what I saved is now. */
export function SyncPill(): JSX.Element {
  const sync = useSync();
  const words = createMemo(() => syncWords(sync()));
  return (
    <>
      <Popover
        label="Sync"
        placement="below-end"
        triggerClass={`sync-pill is-${words().tone}`}
        trigger={
          <>
            <Icon name={words().icon} size={16} />
            <span class="visually-hidden">Sync: </span>
            <span class="sync-short">{words().short}</span>
            <For each={syncMarks(sync())}>
              {(mark) => (
                <>
                  <span class={`place-count is-${mark.kind}`} title={mark.says} aria-hidden="true">
                    {mark.count}
                  </span>
                  <span class="visually-hidden">, {mark.says}</span>
                </>
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

function Explanation(props: { readonly onClose: () => void }): JSX.Element {
  const client = useClient();
  const sync = useSync();
  const words = createMemo(() => syncWords(sync()));
  return (
    <div class="sync-explanation">
      <strong>{words().short}</strong>
      <p>{words().long}</p>
      <Show when={sync().attention > 0}>
        <p>
          <A href="/attention" onClick={() => props.onClose()}>
            {counted(sync().attention, 'Save needs', 'Saves need')} your attention
          </A>{' '}
          because the server refused them.
        </p>
      </Show>
      <Show when={sync().collisions > 0}>
        <p>
          <A href="/sync" onClick={() => props.onClose()}>
            {counted(sync().collisions, 'value')}
          </A>{' '}
          changed by you and by somebody else at once.
        </p>
      </Show>
      <Show when={sync().connection !== 'online' && sync().lastContactAt}>
        {(at) => <p class="soft">Last contact {whenText(at(), Date.now())}.</p>}
      </Show>
      <div class="cluster">
        <Show when={sync().connection === 'offline' || sync().connection === 'connecting'}>
          <Button size="small" onClick={() => client.reconnect()}>
            Try now
          </Button>
        </Show>
        <Button size="small" href="/sync" onClick={props.onClose}>
          What waits
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
  const text = createMemo(() => {
    const said = [syncWords(sync()).short, ...syncMarks(sync()).map(({ says }) => says)];
    return said.join('. ');
  });
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
