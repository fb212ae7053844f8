import { createMemo, For, Show, type Accessor, type JSX } from 'solid-js';
import { Avatar } from '../../../components/avatar.tsx';
import { usePresence } from '../../../state/use-presence.ts';
import type { Collection } from '../../../../shared/schema/records.ts';
import { useWords } from '../use-words.ts';
import { elsewhereWords } from '../../../language/elsewhere-words.ts';
import './elsewhere.css';

/** Says where I am, and shows who else is in this record and which field they are in. */
export function PresenceLine(props: {
  readonly collection: Collection;
  readonly id: string;
  /** The field that has my focus. */
  readonly field: Accessor<string | null>;
}): JSX.Element {
  const words = useWords();
  const others = usePresence(
    props.collection,
    () => props.id,
    () => props.field(),
  );
  const people = createMemo(() => {
    const byUser = new Map<string, { readonly name: string; readonly field: string | null }>();
    for (const { user, place } of others()) {
      const known = byUser.get(user.id);
      byUser.set(user.id, {
        name: user.username ?? elsewhereWords.somebody,
        field: place?.field ?? known?.field ?? null,
      });
    }
    return [...byUser.values()];
  });
  return (
    // Its line is kept while nobody is here, so that a newcomer pushes nothing down.
    <div class="presence-line">
      <Show when={people().length > 0}>
        <ul class="presence" aria-label={elsewhereWords.here}>
          <For each={people()}>
            {(person) => (
              <li>
                <Avatar name={person.name} />
                <span>
                  {person.field === null
                    ? elsewhereWords.isHere(person.name)
                    : elsewhereWords.isHereIn(person.name, words.field(props.collection, person.field))}
                </span>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </div>
  );
}
