import { A } from '@solidjs/router';
import { createMemo, For, Show, type JSX } from 'solid-js';
import { Badge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { changeEntry } from '../editing/review/change-groups.ts';
import { EntryText } from '../editing/review/entry-text.tsx';
import { useSentences } from '../editing/use-sentences.ts';
import { useWords } from '../editing/use-words.ts';
import type { RefusedChange } from '../../../shared/protocol/messages.ts';
import type { RefusedRecord } from './attention-records.ts';
import { useWhoCould } from './use-who-could.ts';
import { Sentence } from '../../components/sentence.tsx';
import { attentionWords } from '../../language/attention-words.ts';
import { wordsOf } from '../../language/collection-words.ts';

/** What was wanted of one record, change by change, each with the rule against it. */
export function AttentionRecord(props: {
  readonly record: RefusedRecord;
  readonly onEdit: (() => void) | undefined;
}): JSX.Element {
  // First what the rules object to, then what was refused along with it.
  const changes = createMemo(() =>
    props.record.changes.toSorted((a, b) => Number(b.reasons.length > 0) - Number(a.reasons.length > 0)),
  );
  return (
    <section class="attention-record">
      <div class="attention-record-head">
        <h3>
          <Show when={!props.record.isNew} fallback={wordsOf(props.record.collection).newNamed(props.record.name)}>
            <Sentence
              text={wordsOf(props.record.collection).titled('{name}')}
              name={<A href={`/${props.record.collection}/${props.record.id}`}>{props.record.name}</A>}
            />
          </Show>
        </h3>
        <Show when={props.onEdit}>
          {(edit) => (
            <Button size="small" icon="edit" onClick={() => edit()()}>
              {attentionWords.edit}
            </Button>
          )}
        </Show>
      </div>
      <ul class="lines">
        <For each={changes()}>{(refused) => <Refused refused={refused} />}</For>
      </ul>
    </section>
  );
}

function Refused(props: { readonly refused: RefusedChange }): JSX.Element {
  const words = useWords();
  const sentences = useSentences();
  const whoCould = useWhoCould();
  const entry = createMemo(() => changeEntry(props.refused.change, words));
  return (
    <li class="attention-change">
      <div>
        <span class="soft">
          {attentionWords.wanted[entry().kind](
            words.field(props.refused.change.collection, props.refused.change.field),
          )}{' '}
        </span>
        <EntryText entry={entry()} />
      </div>
      <Show when={props.refused.reasons.length > 0} fallback={<Badge>{attentionWords.fellWithIt}</Badge>}>
        <For each={props.refused.reasons}>
          {(reason) => (
            <div class="attention-reason">
              <p>{sentences.says(reason)}</p>
              <p class="small soft">
                {sentences.todo(reason)} {whoCould(reason)}
              </p>
            </div>
          )}
        </For>
      </Show>
    </li>
  );
}
