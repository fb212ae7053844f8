import { collections } from '../../../shared/schema/records.ts';
import { createMemo, createSignal, For, Match, Show, Switch, type JSX } from 'solid-js';
import { findPermission, type PermissionKey } from '../../../shared/catalogue/permissions.ts';
import type { Change } from '../../../shared/document/change.ts';
import { Badge } from '../../components/badge.tsx';
import { useRecords } from '../../state/use-records.ts';
import type { AffectedGroup } from './affected-groups.ts';
import { reviewTexts } from './review-texts.ts';
import { useEffects, type Effects } from './use-effects.ts';
import { Weighty } from './weighty.tsx';
import './editing.css';

/** Who gains and loses what, by name, of changes that are shown nowhere else. */
export function Affected(props: { readonly changes: readonly Change[] }): JSX.Element {
  const effects = useEffects(() => props.changes);
  return (
    <>
      <Weighty effects={effects()} />
      <AffectedPeople effects={effects()} />
    </>
  );
}

/** Who gains and loses what, by name. */
export function AffectedPeople(props: { readonly effects: Effects }): JSX.Element {
  const groups = (): readonly AffectedGroup[] => props.effects.groups;
  const count = (): number => groups().reduce((sum, group) => sum + group.users.length, 0);
  return (
    <section class="affected" aria-labelledby="affected-title">
      <h3 id="affected-title">
        Who is affected <Show when={count() > 0}>({count()})</Show>
      </h3>
      <Switch>
        <Match when={!props.effects.known}>
          <p class="soft">You may not see users, so who is affected is not shown here. The server knows.</p>
        </Match>
        <Match when={groups().length === 0}>
          <p class="soft">Nobody’s rights change.</p>
        </Match>
        <Match when={true}>
          <ul class="lines">
            <For each={groups().slice(0, groupsShown)}>
              {(group) => <Group group={group} nameOf={props.effects.nameOf} />}
            </For>
          </ul>
          <Show when={groups().length > groupsShown}>
            <p class="soft">And others, in {groups().length - groupsShown} more ways.</p>
          </Show>
        </Match>
      </Switch>
    </section>
  );
}

const namesShown = 12;
const groupsShown = 50;

function Group(props: { readonly group: AffectedGroup; readonly nameOf: (user: string) => string }): JSX.Element {
  const desks = useRecords(collections.desks);
  const [all, setAll] = createSignal(false);
  const names = createMemo(() =>
    props.group.users.map((id) => props.nameOf(id)).toSorted((one, other) => one.localeCompare(other)),
  );
  const signsIn = (): boolean => props.group.signIn === null || props.group.signIn === 'ok';
  const deskNames = (ids: readonly string[]): readonly string[] =>
    ids.map((id) => desks.byId(id)?.name ?? 'a desk you cannot see');
  return (
    <li>
      <p class="affected-names">
        <strong>{(all() ? names() : names().slice(0, namesShown)).join(', ')}</strong>
        <Show when={!all() && names().length > namesShown}>
          {' '}
          <button type="button" class="explains" onClick={() => setAll(true)}>
            and {names().length - namesShown} more
          </button>
        </Show>
      </p>
      <Rights
        verb={props.group.users.length === 1 ? 'gains' : 'gain'}
        tone="good"
        keys={props.group.gains}
        desks={deskNames(props.group.desksGained)}
      />
      <Rights
        verb={props.group.users.length === 1 ? 'loses' : 'lose'}
        tone="bad"
        keys={props.group.losses}
        desks={deskNames(props.group.desksLost)}
      />
      <Show when={props.group.masked !== null}>
        <p class="affected-rights">
          <Badge tone={props.group.masked ? 'bad' : 'good'}>{props.group.masked ? 'masked' : 'unmasked'}</Badge>
          {props.group.masked ? 'Phone numbers are hidden from now on.' : 'Phone numbers are shown from now on.'}
        </p>
      </Show>
      <Show when={props.group.enabled !== null}>
        <p class="affected-rights">
          <Badge tone={!props.group.enabled ? 'bad' : signsIn() ? 'good' : 'warn'}>
            {props.group.enabled ? 'enabled' : 'disabled'}
          </Badge>
          {props.group.enabled ? reviewTexts.enabled(props.group.signIn) : reviewTexts.disabled}
        </p>
      </Show>
    </li>
  );
}

function Rights(props: {
  readonly verb: string;
  readonly tone: 'bad' | 'good';
  readonly keys: readonly PermissionKey[];
  readonly desks: readonly string[];
}): JSX.Element {
  // admin implies everything: naming a hundred others would hide it.
  const keys = (): readonly PermissionKey[] => (props.keys.includes('admin') ? ['admin'] : props.keys);
  return (
    <Show when={props.keys.length + props.desks.length > 0}>
      <div class="affected-rights">
        <Badge tone={props.tone}>{props.verb}</Badge>
        <ul>
          <For each={keys()}>
            {(key) => (
              <li>
                {findPermission(key)?.says ?? key} <code class="faint">{key}</code>
              </li>
            )}
          </For>
          <For each={props.desks}>{(desk) => <li>{desk}</li>}</For>
        </ul>
      </div>
    </Show>
  );
}
