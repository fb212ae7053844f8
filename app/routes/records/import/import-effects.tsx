import { createMemo, For, Show, type JSX } from 'solid-js';
import type { Change } from '../../../../shared/document/change.ts';
import { collections } from '../../../../shared/schema/records.ts';
import { wordsOf } from '../../../language/collection-words.ts';
import { importWords } from '../../../language/import-words.ts';
import { useNames } from '../../../state/use-names.ts';

interface Effect {
  readonly key: string;
  readonly field: 'desks' | 'roles' | 'scope';
  readonly id: string;
  given: number;
  taken: number;
}

/** What a large import grants and takes away, counted: one line for each role and desk. */
export function ImportEffects(props: { readonly changes: readonly Change[] }): JSX.Element {
  const names = useNames();
  const found = createMemo(() => countEffects(props.changes));
  const nameOf = ({ field, id }: Effect): string =>
    names.of(field === 'desks' ? 'desks' : 'roles', id) ?? wordsOf(field === 'desks' ? 'desks' : 'roles').unknown;
  return (
    <Show when={found().disabled + found().enabled + found().effects.length > 0}>
      <section class="stack is-tight">
        <h3>{importWords.whatChanges}</h3>
        <ul class="lines">
          <Show when={found().disabled > 0}>
            <li>{importWords.disabledUsers(found().disabled)}</li>
          </Show>
          <Show when={found().enabled > 0}>
            <li>{importWords.enabledUsers(found().enabled)}</li>
          </Show>
          <For each={found().effects}>
            {(effect) => (
              <>
                <Show when={effect.given > 0}>
                  <li>{importWords.given(nameOf(effect), effect.given)}</li>
                </Show>
                <Show when={effect.taken > 0}>
                  <li>{importWords.taken(nameOf(effect), effect.taken)}</li>
                </Show>
              </>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}

function countEffects(changes: readonly Change[]): {
  readonly enabled: number;
  readonly disabled: number;
  readonly effects: readonly Effect[];
} {
  const byKey = new Map<string, Effect>();
  let [enabled, disabled] = [0, 0];
  const count = (field: Effect['field'], id: string, what: 'given' | 'taken'): void => {
    const key = `${field}/${id}`;
    const effect = byKey.get(key) ?? { key, field, id, given: 0, taken: 0 };
    effect[what]++;
    byKey.set(key, effect);
  };
  for (const { collection, field, member, before, after } of changes) {
    if (collection !== collections.users) continue;
    if (field === 'enabled') {
      if (after === true) enabled++;
      else disabled++;
    } else if ((field === 'roles' || field === 'desks') && member !== null) {
      count(field, member, after === null ? 'taken' : 'given');
    } else if (field === 'scope') {
      if (typeof before === 'string') count('scope', before, 'taken');
      if (typeof after === 'string') count('scope', after, 'given');
    }
  }
  const effects = [...byKey.values()].toSorted((one, other) => other.given + other.taken - one.given - one.taken);
  return { enabled, disabled, effects };
}
