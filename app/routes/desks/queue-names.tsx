import { For, Show, type JSX } from 'solid-js';
import { Popover } from '../../components/popover.tsx';

const shown = 3;

/** Names in one line; the rest a tap away. */
export function QueueNames(props: {
  readonly names: readonly string[];
  readonly noun?: string | undefined;
}): JSX.Element {
  return (
    <span class="queue-names">
      <span class="truncate">
        <Show when={props.names.length > 0} fallback={<span class="faint">None</span>}>
          {props.names.slice(0, shown).join(', ')}
        </Show>
      </span>
      <Show when={props.names.length > shown}>
        <Popover
          label={`All ${props.names.length} ${props.noun ?? 'queues'}`}
          trigger={`+${props.names.length - shown}`}
        >
          <ul class="name-list">
            <For each={props.names}>{(name) => <li>{name}</li>}</For>
          </ul>
        </Popover>
      </Show>
    </span>
  );
}
