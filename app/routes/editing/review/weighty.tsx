import { For, Show, type JSX } from 'solid-js';
import { Notice } from '../../../components/notice.tsx';
import type { InertGrant } from './inert-grants.ts';
import type { Effects } from './use-effects.ts';
import { sortedNames } from '../../../components/natural-order.ts';
import { reviewWords } from '../../../language/review-words.ts';
import './review.css';

/** What must not be overlooked in a review: who becomes an administrator, and what is granted in vain. */
export function Weighty(props: { readonly effects: Effects }): JSX.Element {
  const names = (ids: readonly string[]): readonly string[] => sortedNames(ids.map((id) => props.effects.nameOf(id)));
  return (
    <>
      <Show when={props.effects.becomeAdministrators.length > 0}>
        <Notice tone="warning" title={reviewWords.becomes(names(props.effects.becomeAdministrators))}>
          {reviewWords.becomesMeans}
        </Notice>
      </Show>
      <Show when={props.effects.ceaseAsAdministrators.length > 0}>
        <Notice tone="warning" title={reviewWords.ceases(names(props.effects.ceaseAsAdministrators))} />
      </Show>
      <Show when={props.effects.inert.length > 0}>
        <Notice title={reviewWords.inert(props.effects.inert.length)}>
          <ul>
            <For each={props.effects.inert.slice(0, shown)}>{(one) => <li>{inertText(one, names(one.users))}</li>}</For>
          </ul>
          <Show when={props.effects.inert.length > shown}>
            {reviewWords.moreInert(props.effects.inert.length - shown)}
          </Show>
        </Notice>
      </Show>
    </>
  );
}

const shown = 8;

function inertText(one: InertGrant, names: readonly string[]): string {
  return one.roles.length > 0
    ? reviewWords.inertRole(one.key, one.missing)
    : reviewWords.inertUsers(one.key, one.missing, names);
}
