import { Show, type JSX } from 'solid-js';
import type { Collection } from '../../../shared/schema/records.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { nounOf } from '../../language/names.ts';
import { useAttention } from '../../state/use-sync.ts';
import type { Draft } from '../../state/draft.ts';
import { iconOf } from '../records/record-icon.ts';

/** The contents of an editor once its record is read; what to do if there is none. The heading stands above, at once. */
export function RecordLoaded<C extends Collection>(props: {
  readonly draft: Draft<C>;
  readonly children: JSX.Element;
}): JSX.Element {
  const noun = (): string => nounOf(props.draft.collection);
  const attention = useAttention();
  /** It was made here, and the server did not take it. */
  const refused = (): boolean =>
    attention().some(({ changes }) => changes.some(({ change }) => change.id === props.draft.id));
  return (
    <Show when={props.draft.loaded()} fallback={<Skeleton lines={8} label={`Loading the ${noun()}`} />}>
      <Show
        when={props.draft.isNew() || props.draft.saved() !== undefined}
        fallback={
          <Show
            when={!refused()}
            fallback={
              <EmptyState
                icon="attention"
                title={`The server refused this new ${noun()}`}
                actions={
                  <Button kind="primary" href="/attention">
                    See why, and try again
                  </Button>
                }
              >
                Nothing of it is lost: it is kept in Needs attention.
              </EmptyState>
            }
          >
            <EmptyState
              icon={iconOf(props.draft.collection)}
              title={`There is no such ${noun()}`}
              actions={<Button href={`/${props.draft.collection}`}>All {nounOf(props.draft.collection, 2)}</Button>}
            >
              It does not exist, is not on this device yet, or you may not see it.
            </EmptyState>
          </Show>
        }
      >
        {props.children}
      </Show>
    </Show>
  );
}
