import { For, Show, type JSX } from 'solid-js';
import type { Draft } from '../../../state/draft.ts';
import type { Collection } from '../../../../shared/schema/records.ts';
import { AtField } from './elsewhere-notice.tsx';

/** Below a field that holds members: which of them changed elsewhere. */
export function MembersElsewhere<C extends Collection>(props: {
  readonly draft: Draft<C> | null;
  readonly field: string;
}): JSX.Element {
  return (
    <Show when={props.draft}>
      {(draft) => (
        <For
          each={draft()
            .elsewhere()
            .filter((one) => one.field === props.field)}
        >
          {(one) => <AtField draft={draft()} one={one} named />}
        </For>
      )}
    </Show>
  );
}
