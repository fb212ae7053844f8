import { A } from '@solidjs/router';
import { createMemo, createSignal, For, lazy, Show, Suspense, type JSX } from 'solid-js';
import type { Change } from '../../../shared/document/change.ts';
import { collections, type Desk } from '../../../shared/schema/records.ts';
import { Button } from '../../components/button.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { Notice } from '../../components/notice.tsx';
import { Section } from '../../components/section.tsx';
import { sorted } from '../../components/natural-order.ts';
import { wordsOf } from '../../language/collection-words.ts';
import { desksWords } from '../../language/desks-words.ts';
import { useNames } from '../../state/use-names.ts';
import { useRecords } from '../../state/use-records.ts';
import { useCan, useSubject } from '../../state/use-session.ts';
import { listPath, recordPath } from '../records/record-paths.ts';
import { warmed } from '../warmed.ts';
import { peopleChanges } from '../assigning/people-changes.ts';
import { TimeLine } from '../assigning/time-line.tsx';

const ChangesSheet = warmed(
  lazy(() => import('../editing/review/changes-sheet.tsx').then((module) => ({ default: module.ChangesSheet }))),
);
const PeopleSheet = warmed(
  lazy(() => import('../assigning/people-sheet.tsx').then((module) => ({ default: module.PeopleSheet }))),
);

/**
 * The users assigned to a desk. Assigning somebody changes the user, not the desk, so it is chosen here,
 * reviewed, and saved by itself.
 */
export function DeskPeople(props: { readonly desk: Desk }): JSX.Element {
  const can = useCan();
  return (
    <Section title={desksWords.people} description={desksWords.peopleSays} split>
      <Show when={can('show_user')} fallback={<Notice>{desksWords.usersHidden('show_user')}</Notice>}>
        <People desk={props.desk} />
      </Show>
    </Section>
  );
}

function People(props: { readonly desk: Desk }): JSX.Element {
  const users = useRecords(collections.users);
  const names = useNames();
  const subject = useSubject();
  const can = useCan();
  const [choosing, setChoosing] = createSignal(false);
  const [changes, setChanges] = createSignal<readonly Change[]>([]);
  const assigned = createMemo(() =>
    sorted(
      users.list().filter((user) => Object.hasOwn(user.desks, props.desk.id)),
      ({ username }) => username,
    ),
  );
  const refused = (): string | null => {
    if (!can('edit_user')) return desksWords.needsToAssign('edit_user');
    const lasting = subject()?.desks.lasting;
    if (can('admin') || lasting?.has(props.desk.id)) return null;
    return desksWords.onlyLasting;
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
          {desksWords.choosePeople}
        </Button>
        <Show when={assigned().length > 0}>
          <Button size="small" kind="quiet" href={`${listPath(collections.users)}?desk=${props.desk.id}`}>
            {desksWords.seeInUsers}
          </Button>
        </Show>
      </div>
      <ul class="lines people" aria-label={desksWords.peopleOf(props.desk.name)}>
        <For each={assigned().slice(0, shown)} fallback={<li class="soft">{desksWords.nobody}</li>}>
          {(user) => (
            <li class="person" classList={{ faint: !user.enabled }}>
              <span class="person-text">
                <A href={recordPath(collections.users, user.id)}>{user.username}</A>
                <Show when={!user.enabled}> {desksWords.disabled}</Show>
                <TimeLine assignment={user.desks[props.desk.id] ?? true} />
              </span>
              <Show when={can('edit_user')}>
                <IconButton
                  icon="close"
                  label={desksWords.unassign(user.username)}
                  onClick={() => setChanges(peopleChanges([user], 'desks', props.desk.id, new Set()))}
                />
              </Show>
            </li>
          )}
        </For>
      </ul>
      <Show when={assigned().length > shown}>
        <p class="soft">{desksWords.andMore(assigned().length - shown)}</p>
      </Show>
      <Show when={choosing()}>
        <Suspense>
          <PeopleSheet field="desks" id={props.desk.id} name={props.desk.name} onClose={() => setChoosing(false)} />
        </Suspense>
      </Show>
      <Show when={changes().length > 0}>
        <Suspense>
          <ChangesSheet
            title={desksWords.peopleOf(props.desk.name)}
            saveLabel={desksWords.save}
            changes={changes()}
            nameOf={(id) => names.of(collections.users, id) ?? wordsOf(collections.users).unknown}
            onClose={() => setChanges([])}
            onSaved={() => setChanges([])}
          />
        </Suspense>
      </Show>
    </div>
  );
}
