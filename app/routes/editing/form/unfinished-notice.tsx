import { For, Show, type JSX } from 'solid-js';
import { Button } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import type { UnfinishedText } from '../../../data/unfinished-text.ts';
import type { Draft } from '../../../state/draft.ts';
import type { Collection } from '../../../../shared/schema/records.ts';
import { registerLabel } from '../register-label.ts';
import { useWords } from '../use-words.ts';
import { savingWords } from '../../../language/saving-words.ts';
import '../elsewhere/elsewhere.css';

export interface UnfinishedNoticeProps<C extends Collection> {
  readonly draft: Draft<C>;
  readonly onShow: (one: UnfinishedText) => void;
}

/** What holds the Save up: text in a field, here or behind another tab, that is not a value yet. */
export function UnfinishedNotice<C extends Collection>(props: UnfinishedNoticeProps<C>): JSX.Element {
  const words = useWords();
  const name = (one: UnfinishedText): string => registerLabel(words, props.draft.collection, one.field, one.member);
  return (
    <Show when={props.draft.unfinished.list().length > 0}>
      <Notice tone="danger" live title={savingWords.unfinished}>
        <ul class="elsewhere-list">
          <For each={props.draft.unfinished.list()}>
            {(one) => (
              <li class="elsewhere-line">
                <span class="elsewhere-text">
                  <strong>{name(one)}</strong>
                  <span>{one.text === '' ? savingWords.unfinishedPart : savingWords.unfinishedText(one.text)}</span>
                </span>
                <span class="cluster">
                  <Button
                    size="small"
                    label={savingWords.showUnfinishedOf(name(one))}
                    onClick={() => props.onShow(one)}
                  >
                    {savingWords.showUnfinished}
                  </Button>
                  <Button
                    size="small"
                    label={savingWords.dropUnfinishedOf(name(one))}
                    onClick={() => props.draft.unfinished.drop(one.field, one.member)}
                  >
                    {savingWords.dropUnfinished}
                  </Button>
                </span>
              </li>
            )}
          </For>
        </ul>
      </Notice>
    </Show>
  );
}
