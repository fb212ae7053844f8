import { A } from '@solidjs/router';
import { createMemo, createSignal, For, lazy, Match, Show, Suspense, Switch, type JSX } from 'solid-js';
import type { PermissionKey } from '../../../../shared/catalogue/permissions.ts';
import { collections, type User } from '../../../../shared/schema/records.ts';
import { Badge } from '../../../components/badge.tsx';
import { Button } from '../../../components/button.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Sentence } from '../../../components/sentence.tsx';
import { roleEditorWords } from '../../../language/role-editor-words.ts';
import { rolesWords } from '../../../language/roles-words.ts';
import { dateTimeText } from '../../../language/times.ts';
import { useRecords } from '../../../state/use-records.ts';
import { useCan } from '../../../state/use-session.ts';
import { findBuiltInRole } from '../../../../shared/catalogue/built-in-roles.ts';
import { recordPath } from '../../records/record-paths.ts';
import { warmed } from '../../warmed.ts';
import { roleHolders } from './role-holders.ts';
import type { RoleEditing } from '../editor/role-editing.ts';
import { RoleEffectSection } from './role-effect-section.tsx';

/** Those who may see users see who holds a role. */
const needed: PermissionKey = 'show_user';

const PeopleSheet = warmed(
  lazy(() => import('../../assigning/people-sheet.tsx').then((module) => ({ default: module.PeopleSheet }))),
);

/** Who holds this role, and which roles extend it. */
export function MembersSection(props: { readonly editing: RoleEditing }): JSX.Element {
  const can = useCan();
  const users = useRecords(collections.users);
  const roles = useRecords(collections.roles);
  const members = createMemo(() => roleHolders(props.editing.role().id, users.list()));
  const extending = createMemo(() =>
    roles.list().filter((role) => Object.hasOwn(role.extends, props.editing.role().id)),
  );
  const [choosing, setChoosing] = createSignal(false);
  const saved = () => props.editing.draft?.saved();
  const isBuiltInScope = (): boolean => findBuiltInRole(props.editing.role().id)?.kind === 'scope';
  return (
    <div class="stack">
      <Show when={can(needed) && !isBuiltInScope() && (saved()?.deletedAt ?? null) === null}>
        <div class="cluster">
          <Button
            icon="users"
            refused={can('edit_user') ? null : roleEditorWords.members.needsToGive('edit_user')}
            onClick={() => setChoosing(true)}
          >
            {rolesWords.choosePeople}
          </Button>
        </div>
      </Show>
      <Show when={choosing()}>
        <Suspense>
          <PeopleSheet
            field="roles"
            id={props.editing.role().id}
            name={saved()?.name ?? props.editing.role().name}
            onClose={() => setChoosing(false)}
          />
        </Suspense>
      </Show>
      <Switch>
        <Match when={!can(needed)}>
          <EmptyState icon="users" title={roleEditorWords.members.hidden}>
            <Sentence text={roleEditorWords.members.hiddenSays} permission={<code>{needed}</code>} />
          </EmptyState>
        </Match>
        <Match when={members().length === 0}>
          <EmptyState icon="users" title={roleEditorWords.members.nobody}>
            {roleEditorWords.members.nobodySays}
          </EmptyState>
        </Match>
        <Match when={true}>
          <ul class="lines">
            <For each={members()}>{(member) => <Member user={member.user} until={member.until} as={member.as} />}</For>
          </ul>
          <RoleEffectSection id={props.editing.role().id} />
        </Match>
      </Switch>
      <Show when={extending().length > 0}>
        <h3>{roleEditorWords.members.extendedBy}</h3>
        <ul class="lines">
          <For each={extending()}>
            {(role) => (
              <li>
                <A href={recordPath(collections.roles, role.id)}>{role.name}</A>
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
      <A href={recordPath(collections.users, props.user.id)}>{props.user.username}</A>
      <span class="soft truncate">{props.user.email}</span>
      <span class="cluster">
        <Show when={props.as === 'scope'}>
          <Badge>{roleEditorWords.members.scope}</Badge>
        </Show>
        <Show when={props.until}>
          {(until) => (
            <Badge tone={ended() ? 'neutral' : 'warn'}>
              {ended()
                ? roleEditorWords.members.ended(dateTimeText(until()))
                : roleEditorWords.members.until(dateTimeText(until()))}
            </Badge>
          )}
        </Show>
        <Show when={!props.user.enabled}>
          <Badge>{roleEditorWords.members.disabled}</Badge>
        </Show>
      </span>
    </li>
  );
}
