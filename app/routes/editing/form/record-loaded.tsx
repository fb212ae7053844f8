import { Show, type JSX } from 'solid-js';
import type { Collection } from '../../../../shared/schema/records.ts';
import { Button } from '../../../components/button.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Skeleton } from '../../../components/skeleton.tsx';
import { useAttention } from '../../../state/use-sync.ts';
import type { Draft } from '../../../state/draft.ts';
import { iconOf } from '../../records/record-icon.ts';
import { savingWords } from '../../../language/saving-words.ts';
import { wordsOf, type CollectionWords } from '../../../language/collection-words.ts';
import { listPath } from '../../records/record-paths.ts';

/** The contents of an editor once its record is read; what to do if there is none. The heading stands above, at once. */
export function RecordLoaded<C extends Collection>(props: {
  readonly draft: Draft<C>;
  readonly children: JSX.Element;
}): JSX.Element {
  const words = (): CollectionWords => wordsOf(props.draft.collection);
  const attention = useAttention();
  /** It was made here, and the server did not take it. */
  const refused = (): boolean =>
    attention().some(({ changes }) => changes.some(({ change }) => change.id === props.draft.id));
  return (
    <Show when={props.draft.loaded()} fallback={<Skeleton lines={8} label={words().loading} />}>
      <Show
        when={props.draft.isNew() || props.draft.saved() !== undefined}
        fallback={
          <Show
            when={!refused()}
            fallback={
              <EmptyState
                icon="attention"
                title={words().refusedNew}
                actions={
                  <Button kind="primary" href="/attention">
                    {savingWords.seeWhy}
                  </Button>
                }
              >
                {savingWords.inAttention}
              </EmptyState>
            }
          >
            <EmptyState
              icon={iconOf(props.draft.collection)}
              title={words().noSuch}
              actions={<Button href={listPath(props.draft.collection)}>{words().all}</Button>}
            >
              {savingWords.notHere}
            </EmptyState>
          </Show>
        }
      >
        {props.children}
      </Show>
    </Show>
  );
}
