import { createSignal, For, Show, type JSX } from 'solid-js';
import type { PermissionKey } from '../../../../shared/catalogue/permissions.ts';
import { Notice } from '../../../components/notice.tsx';
import type { ImpliedGrants } from './implied-grants.ts';
import type { InertGrant } from './inert-grants.ts';
import type { Effects } from './use-effects.ts';
import { sortedNames } from '../../../components/natural-order.ts';
import { PermissionItems } from '../../granting/permission-items.tsx';
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
      <For each={props.effects.implied}>{(one) => <Implied implied={one} />}</For>
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

/** What a role grants besides what was ticked. */
function Implied(props: { readonly implied: ImpliedGrants }): JSX.Element {
  const [all, setAll] = createSignal(false);
  const count = (): number => props.implied.gained.length + props.implied.lost.length;
  const some = (keys: readonly PermissionKey[]): readonly PermissionKey[] => (all() ? keys : keys.slice(0, shown));
  const hidden = (): number => count() - some(props.implied.gained).length - some(props.implied.lost).length;
  return (
    <Notice title={reviewWords.implied(count())}>
      <Show when={props.implied.gained.length > 0}>
        <p>{reviewWords.impliedGained}</p>
        <ul>
          <PermissionItems keys={some(props.implied.gained)} />
        </ul>
      </Show>
      <Show when={props.implied.lost.length > 0}>
        <p>{reviewWords.impliedLost}</p>
        <ul>
          <PermissionItems keys={some(props.implied.lost)} />
        </ul>
      </Show>
      <Show when={hidden() > 0}>
        <button type="button" class="explains" onClick={() => setAll(true)}>
          {reviewWords.moreImplied(hidden())}
        </button>
      </Show>
    </Notice>
  );
}

function inertText(one: InertGrant, names: readonly string[]): string {
  return one.roles.length > 0
    ? reviewWords.inertRole(one.key, one.missing)
    : reviewWords.inertUsers(one.key, one.missing, names);
}
