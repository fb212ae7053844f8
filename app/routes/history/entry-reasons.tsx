import { createMemo, For, Show, type JSX } from 'solid-js';
import type { ActivityEntry } from '../../../shared/protocol/activity-endpoint.ts';
import { isCollection } from '../../../shared/schema/records.ts';
import { historyWords as words } from '../../language/history-words.ts';
import type { Names } from '../../language/names.ts';
import { isKnown, sentenceOf } from '../../language/reason-sentences.ts';
import { whenText } from '../../language/times.ts';
import { wordsWith } from '../../language/words.ts';

/** Which rules stood against it, each once, and what it replaced unseen. */
export function EntryReasons(props: { readonly entry: ActivityEntry; readonly names: Names }): JSX.Element {
  const reasons = createMemo(() => reasonsOf(props.entry, props.names));
  const replaced = createMemo(() =>
    props.entry.changes.flatMap(({ collection, field, member, collision }) => {
      if (collision === null || !isCollection(collection)) return [];
      const theirs = wordsWith(props.names).value(collection, field, member, collision.theirs);
      const who = collision.theirsBy.username ?? words.somebody;
      return [words.replaced(theirs, who, whenText(collision.theirsAt, Date.now()))];
    }),
  );
  return (
    <>
      <Show when={reasons().length > 0}>
        <ul class="history-reasons">
          <For each={reasons()}>{(text) => <li>{text}</li>}</For>
        </ul>
      </Show>
      <For each={replaced()}>{(text) => <p class="small">{text}</p>}</For>
    </>
  );
}

export function reasonsOf({ outcome, changes }: ActivityEntry, names: Names): readonly string[] {
  if (outcome === 'accepted') return [];
  const given = changes.flatMap(({ reasons }) => reasons).filter(isKnown);
  const sentences = new Set(given.map((reason) => sentenceOf(reason, names)));
  return sentences.size === 0 ? [words.refusedWhole] : [...sentences];
}
