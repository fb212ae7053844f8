import { createMemo, For, Show, type JSX } from 'solid-js';
import { Notice } from '../../../components/notice.tsx';
import type { Draft } from '../../../state/draft.ts';
import { useCollisions } from '../../../state/use-sync.ts';
import type { Collection } from '../../../../shared/schema/records.ts';
import { groupsOf } from '../review/change-groups.ts';
import { EntryText } from '../review/entry-text.tsx';
import { useWords } from '../use-words.ts';
import { elsewhereWords } from '../../../language/elsewhere-words.ts';

/** What others changed while the editor was open, where nothing was typed: it is shown already, and said once. */
export function NewsNotice<C extends Collection>(props: { readonly draft: Draft<C> }): JSX.Element {
  const words = useWords();
  const collisions = useCollisions();
  // What two people changed at once is said by its own notice.
  const collided = (field: string, member: string | null): boolean =>
    collisions().some(
      ({ collision }) => collision.id === props.draft.id && collision.field === field && collision.member === member,
    );
  const groups = createMemo(() =>
    groupsOf(
      props.draft.news().filter((change) => !collided(change.field, change.member)),
      words,
    ),
  );
  return (
    <Show when={groups().length > 0}>
      <Notice tone="info" live title={elsewhereWords.news} onDismiss={() => props.draft.newsSeen()}>
        <ul>
          <For each={groups()}>
            {(group) => (
              <li>
                {group.title}:{' '}
                <For each={group.entries}>
                  {(entry, at) => (
                    <>
                      {at() > 0 ? ', ' : ''}
                      <EntryText entry={entry} short />
                    </>
                  )}
                </For>
              </li>
            )}
          </For>
        </ul>
      </Notice>
    </Show>
  );
}
