import { A } from '@solidjs/router';
import { createMemo, createSignal, For, lazy, Show, Suspense, type JSX } from 'solid-js';
import type { Change } from '../../../shared/document/change.ts';
import { collections, type Desk } from '../../../shared/schema/records.ts';
import { Button } from '../../components/button.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { Notice } from '../../components/notice.tsx';
import { Section } from '../../components/section.tsx';
import { useRecords } from '../../state/use-records.ts';
import { useCan, useSubject } from '../../state/use-session.ts';
import { warmed } from '../warmed.ts';
import { peopleChanges } from '../assigning/people-changes.ts';
import { TimeLine } from '../assigning/time-line.tsx';

const ChangesSheet = warmed(
  lazy(() => import('../editing/changes-sheet.tsx').then((module) => ({ default: module.ChangesSheet }))),
);
const PeopleSheet = warmed(
  lazy(() => import('../assigning/people-sheet.tsx').then((module) => ({ default: module.PeopleSheet }))),
);

/**
 * The users assigned to a desk. Whom one assigns is a change of the user, not of the desk, so it is
 * chosen here, reviewed, and saved by itself.
 */
export function DeskPeople(props: { readonly desk: Desk }): JSX.Element {
  const can = useCan();
  return (
    <Section
      title="People"
      description="Users assigned to this desk. Agents, who work its calls, are not listed here."
      split
    >
      <Show
        when={can('show_user')}
        fallback={
          <Notice>
            Users are hidden from you, so who is assigned is not shown: that needs the permission show_user.
          </Notice>
        }
      >
        <People desk={props.desk} />
      </Show>
    </Section>
  );
}

function People(props: { readonly desk: Desk }): JSX.Element {
  const users = useRecords(collections.users);
  const subject = useSubject();
  const can = useCan();
  const [choosing, setChoosing] = createSignal(false);
  const [changes, setChanges] = createSignal<readonly Change[]>([]);
  const assigned = createMemo(() =>
    users
      .list()
      .filter((user) => Object.hasOwn(user.desks, props.desk.id))
      .sort((a, b) => a.username.localeCompare(b.username, undefined, { numeric: true })),
  );
  const refused = (): string | null => {
    if (!can('edit_user')) return 'Assigning users needs the permission edit_user.';
    const lasting = subject()?.desks.lasting;
    if (can('admin') || lasting?.has(props.desk.id)) return null;
    return 'You can hand on only desks that you are assigned to for ever.';
  };
  const shown = 100;
  return (
    <div class="stack is-tight">
      <div class="cluster">
        <Button
          size="small"
          icon="users"
          refused={can('edit_user') ? null : refused()}
          onClick={() => setChoosing(true)}
        >
          Choose people
        </Button>
        <Show when={assigned().length > 0}>
          <Button size="small" kind="quiet" href={`/users?desk=${props.desk.id}`}>
            See them in Users
          </Button>
        </Show>
      </div>
      <ul class="lines people" aria-label={`People of ${props.desk.name}`}>
        <For each={assigned().slice(0, shown)} fallback={<li class="soft">Nobody is assigned.</li>}>
          {(user) => (
            <li class="person" classList={{ faint: !user.enabled }}>
              <span class="person-text">
                <A href={`/users/${user.id}`}>{user.username}</A>
                <Show when={!user.enabled}> (disabled)</Show>
                <TimeLine assignment={user.desks[props.desk.id] ?? true} />
              </span>
              <Show when={can('edit_user')}>
                <IconButton
                  icon="close"
                  label={`Unassign ${user.username}`}
                  onClick={() => setChanges(peopleChanges([user], 'desks', props.desk.id, new Set()))}
                />
              </Show>
            </li>
          )}
        </For>
      </ul>
      <Show when={assigned().length > shown}>
        <p class="soft">And {assigned().length - shown} more: see them in Users.</p>
      </Show>
      <Show when={choosing()}>
        <Suspense>
          <PeopleSheet field="desks" id={props.desk.id} name={props.desk.name} onClose={() => setChoosing(false)} />
        </Suspense>
      </Show>
      <Show when={changes().length > 0}>
        <Suspense>
          <ChangesSheet
            title={`People of ${props.desk.name}`}
            saveLabel="Save"
            changes={changes()}
            nameOf={(id) => users.byId(id)?.username ?? 'a user you cannot see'}
            onClose={() => setChanges([])}
            onSaved={() => setChanges([])}
          />
        </Suspense>
      </Show>
    </div>
  );
}
