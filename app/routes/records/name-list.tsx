import { For, Show, type JSX } from 'solid-js';
import { Popover } from '../../components/popover.tsx';
import { inARow } from '../../language/listing.ts';
import { recordsWords } from '../../language/records-words.ts';
import './records.css';

const shown = 3;

/** Names in one line; the rest a tap away, or only counted where there is no room to tap. `all` names what is listed: "All 7 queues". */
export function NameList(props: { readonly names: readonly string[]; readonly all: string }): JSX.Element {
  return (
    <span class="name-line">
      <span class="truncate">
        <Show when={props.names.length > 0} fallback={<span class="faint">{recordsWords.noneOfThese}</span>}>
          {inARow(props.names.slice(0, shown))}
        </Show>
      </span>
      <Show when={props.names.length > shown}>
        <span class="name-line-more"> +{props.names.length - shown}</span>
        <Popover label={props.all} trigger={`+${props.names.length - shown}`}>
          <ul class="name-list">
            <For each={props.names}>{(name) => <li>{name}</li>}</For>
          </ul>
        </Popover>
      </Show>
    </span>
  );
}
