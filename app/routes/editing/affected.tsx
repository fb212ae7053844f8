import { createMemo, createSignal, For, Match, Show, Switch, type JSX } from 'solid-js';
import { findPermission, type PermissionKey } from '../../../shared/catalogue/permissions.ts';
import type { Change } from '../../../shared/document/change.ts';
import { whatChanges } from '../../../shared/permissions/impact.ts';
import { Badge } from '../../components/badge.tsx';
import { useClient } from '../../state/client-context.tsx';
import { useRecords } from '../../state/use-records.ts';
import { affectedGroups, type AffectedGroup } from './affected-groups.ts';
import './editing.css';

/** Who gains and loses what, by name. */
export function Affected(props: { readonly changes: readonly Change[] }): JSX.Element {
  const client = useClient();
  const users = useRecords('users');
  const known = createMemo(() => users.loaded() && client.organisation().knows('users'));
  const groups = createMemo(() =>
    known() ? affectedGroups(whatChanges(props.changes, client.organisation(), Date.now())) : [],
  );
  /** Users whom these very changes make: no record has their name yet. */
  const made = createMemo(
    () =>
      new Map(props.changes.filter(({ field }) => field === 'username').map(({ id, after }) => [id, String(after)])),
  );
  const count = (): number => groups().reduce((sum, group) => sum + group.users.length, 0);
  return (
    <section class="affected" aria-labelledby="affected-title">
      <h3 id="affected-title">
        Who is affected <Show when={count() > 0}>({count()})</Show>
      </h3>
      <Switch>
        <Match when={!known()}>
          <p class="soft">You may not see users, so who is affected is not shown here. The server knows.</p>
        </Match>
        <Match when={groups().length === 0}>
          <p class="soft">Nobody’s rights change.</p>
        </Match>
        <Match when={true}>
          <ul class="lines">
            <For each={groups().slice(0, groupsShown)}>{(group) => <Group group={group} made={made()} />}</For>
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

function Group(props: { readonly group: AffectedGroup; readonly made: ReadonlyMap<string, string> }): JSX.Element {
  const users = useRecords('users');
  const desks = useRecords('desks');
  const [all, setAll] = createSignal(false);
  const names = createMemo(() =>
    props.group.users
      .map((id) => users.byId(id)?.username ?? props.made.get(id) ?? 'a user you cannot see')
      .toSorted((one, other) => one.localeCompare(other)),
  );
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
          <Badge tone={props.group.enabled ? 'good' : 'bad'}>{props.group.enabled ? 'enabled' : 'disabled'}</Badge>
          {props.group.enabled ? 'Can use the account from now on.' : 'Cannot use the account any more.'}
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
