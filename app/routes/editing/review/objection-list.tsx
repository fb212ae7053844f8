import { createMemo, For, Show, type JSX } from 'solid-js';
import type { Reason } from '../../../../shared/permissions/reasons.ts';
import type { Review } from '../../../../shared/permissions/review.ts';
import { Notice } from '../../../components/notice.tsx';
import { changeEntry } from './change-groups.ts';
import { useSentences } from '../use-sentences.ts';
import { useWords } from '../use-words.ts';
import { reviewWords } from '../../../language/review-words.ts';
import { listed } from '../../../language/listing.ts';
import './review.css';

interface Objection {
  readonly says: string;
  readonly todo: string | null;
  /** The changes objected to, each once. */
  readonly names: readonly string[];
}

/** What the rules object to, in words, each objection once with the changes it is about. */
export function ObjectionList(props: { readonly review: Review | null }): JSX.Element {
  const words = useWords();
  const sentences = useSentences();
  const objections = createMemo(() => {
    const found = new Map<string, { reason: Reason; names: Set<string> }>();
    for (const { change, reasons } of props.review?.verdicts ?? []) {
      const field = words.field(change.collection, change.field);
      const { name } = changeEntry(change, words);
      for (const reason of reasons) {
        const key = JSON.stringify(reason);
        const known = found.get(key) ?? { reason, names: new Set() };
        known.names.add(name === null ? field : `${field}: ${name}`);
        found.set(key, known);
      }
    }
    return [...found.values()].map(({ reason, names }): Objection => ({
      says: sentences.says(reason),
      todo: sentences.todo(reason),
      names: [...names],
    }));
  });
  return (
    <Show when={objections().length > 0}>
      <Notice tone="danger" title={reviewWords.objections(objections().length)}>
        <ul class="objections">
          <For each={objections()}>
            {(one) => (
              <li>
                <p>{one.says}</p>
                <Show when={one.todo}>{(todo) => <p class="soft">{todo()}</p>}</Show>
                <p class="small soft">{listed(one.names, 7)}</p>
              </li>
            )}
          </For>
        </ul>
      </Notice>
    </Show>
  );
}
