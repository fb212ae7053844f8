import { createMemo, For, Show, untrack, type JSX } from 'solid-js';
import { touchOf, untouchableBecause } from '../../../shared/permissions/untouchable.ts';
import { collectionRoom, fieldsOf } from '../../../shared/schema/fields.ts';
import { collections, type User } from '../../../shared/schema/records.ts';
import { wordsOf } from '../../language/collection-words.ts';
import { settingsWords } from '../../language/settings-words.ts';
import { useClient } from '../../state/client-context.tsx';
import { createDraft } from '../../state/draft.ts';
import { useRecords } from '../../state/use-records.ts';
import { useMe, useSubject } from '../../state/use-session.ts';
import { RecordForm } from '../editing/form/record-form.tsx';
import { RecordLoaded } from '../editing/form/record-loaded.tsx';
import { useProblems } from '../editing/form/use-problems.ts';
import { useReadOnly } from '../editing/use-read-only.ts';
import { useSentences } from '../editing/use-sentences.ts';
import { FieldControl } from '../records/field-control.tsx';
import { SentProfile } from './sent-profile.tsx';

const own = fieldsOf(collections.users).filter((spec) => spec.own !== undefined);

/** What one may change of oneself: a record like any other for those who read users, else sent to the server. */
export function OwnProfile(): JSX.Element {
  const me = useMe();
  const users = useRecords(collections.users);
  const recordId = createMemo(() => {
    const mine = me();
    if (mine === null || !mine.rooms.includes(collectionRoom[collections.users])) return null;
    // A person with one role, looked as, is no record.
    return users.loaded() && users.byId(mine.user.id) === undefined ? null : mine.user.id;
  });
  return (
    <Show
      when={recordId()}
      keyed
      fallback={
        <Show when={me()?.user.id} keyed>
          <SentProfile />
        </Show>
      }
    >
      {(id) => <ProfileDraft id={id} />}
    </Show>
  );
}

function ProfileDraft(props: { readonly id: string }): JSX.Element {
  const client = useClient();
  const subject = useSubject();
  const sentences = useSentences();
  const readOnly = useReadOnly();
  const draft = untrack(() => createDraft({ collection: collections.users, id: props.id, isNew: false }));
  const problems = useProblems(draft, () => false);
  const locked = createMemo((): string | null => {
    subject();
    const record = draft.saved();
    if (record === undefined) return null;
    const reason = untouchableBecause(client.review(own.map(({ field }) => touchOf(collections.users, record, field))));
    return reason === null ? readOnly() : sentences.says(reason);
  });
  return (
    <RecordLoaded draft={draft}>
      <RecordForm
        draft={draft}
        name={wordsOf(collections.users).named(draft.value().username)}
        locked={locked()}
        onTried={() => undefined}
        onSaved={() => undefined}
        onDiscarded={() => undefined}
      >
        <div class="stack">
          <dl class="facts">
            <dt>{settingsWords.profile.username}</dt>
            <dd>{draft.value().username}</dd>
          </dl>
          <For each={own}>
            {(spec) => (
              <FieldControl
                draft={draft}
                spec={spec}
                locked={locked()}
                // Every field of the table is a field of the record.
                problem={problems(spec.field as keyof User)}
              />
            )}
          </For>
        </div>
      </RecordForm>
    </RecordLoaded>
  );
}
