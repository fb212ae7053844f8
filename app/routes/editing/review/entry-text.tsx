import { Show, type JSX } from 'solid-js';
import type { ChangeEntry } from './change-groups.ts';
import { reviewWords } from '../../../language/review-words.ts';
import { Sentence } from '../../../components/sentence.tsx';
import './review.css';

/** One change in words: what, from what, to what. */
export function EntryText(props: { readonly entry: ChangeEntry; readonly short?: boolean | undefined }): JSX.Element {
  return (
    <span class="entry">
      <Show when={props.short && props.entry.kind === 'removed'} fallback={<EntryName name={props.entry.name} />}>
        <Sentence text={reviewWords.noLonger} name={<EntryName name={props.entry.name} />} />
      </Show>
      <Show when={!props.short && props.entry.key}>
        {' '}
        <code class="faint">{props.entry.key}</code>
      </Show>
      <Show when={props.entry.to !== null || props.entry.from !== null}>
        <Show when={props.entry.name}> </Show>
        <Show when={props.entry.from !== null}>
          <del>{props.entry.from === '' ? reviewWords.empty : props.entry.from}</del>
          <span aria-hidden="true"> → </span>
        </Show>
        <ins>{props.entry.to === '' || props.entry.to === null ? reviewWords.empty : props.entry.to}</ins>
      </Show>
    </span>
  );
}

function EntryName(props: { readonly name: string | null }): JSX.Element {
  return (
    <Show when={props.name}>
      <span class="entry-name">{props.name}</span>
    </Show>
  );
}
