import { A } from '@solidjs/router';
import { createMemo, For, Match, Show, Switch, type JSX } from 'solid-js';
import type { User } from '../../../shared/schema/records.ts';
import { Badge } from '../../components/badge.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { dateTimeText } from '../../language/times.ts';
import { useRecords } from '../../state/use-records.ts';
import { useCan } from '../../state/use-session.ts';
import { roleMembers } from './role-members.ts';
import type { RoleEditing } from './role-editing.ts';

/** Who holds this role, and which roles extend it. */
export function MembersSection(props: { readonly editing: RoleEditing }): JSX.Element {
  const can = useCan();
  const users = useRecords('users');
  const roles = useRecords('roles');
  const members = createMemo(() => roleMembers(props.editing.role().id, users.list()));
  const extending = createMemo(() =>
    roles.list().filter((role) => Object.hasOwn(role.extends, props.editing.role().id)),
  );
  return (
    <div class="stack">
      <Switch>
        <Match when={!can('show_user')}>
          <EmptyState icon="users" title="You may not see users">
            Who holds this role is shown to holders of <code>show_user</code>.
          </EmptyState>
        </Match>
        <Match when={members().length === 0}>
          <EmptyState icon="users" title="Nobody holds this role">
            Assign it on a user’s page, or to many users at once in the list of users.
          </EmptyState>
        </Match>
        <Match when={true}>
          <ul class="lines">
            <For each={members()}>{(member) => <Member user={member.user} until={member.until} as={member.as} />}</For>
          </ul>
        </Match>
      </Switch>
      <Show when={extending().length > 0}>
        <h3>Extended by</h3>
        <ul class="lines">
          <For each={extending()}>
            {(role) => (
              <li>
                <A href={`/roles/${role.id}`}>{role.name}</A>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </div>
  );
}

function Member(props: {
  readonly user: User;
  readonly until: string | null;
  readonly as: 'role' | 'scope';
}): JSX.Element {
  const ended = (): boolean => props.until !== null && Date.parse(props.until) <= Date.now();
  return (
    <li class="member-line">
      <A href={`/users/${props.user.id}`}>{props.user.username}</A>
      <span class="soft truncate">{props.user.email}</span>
      <span class="cluster">
        <Show when={props.as === 'scope'}>
          <Badge>Scope</Badge>
        </Show>
        <Show when={props.until}>
          {(until) => (
            <Badge tone={ended() ? 'neutral' : 'warn'}>
              {ended() ? `ended ${dateTimeText(until())}` : `until ${dateTimeText(until())}`}
            </Badge>
          )}
        </Show>
        <Show when={!props.user.enabled}>
          <Badge>disabled</Badge>
        </Show>
      </span>
    </li>
  );
}
