import { createMemo, createSignal, For, onMount, Show, untrack, type JSX } from 'solid-js';
import { everything, type ActivityChange, type ActivityEntry } from '../../../shared/protocol/activity-endpoint.ts';
import type { OrganisationView } from '../../../shared/schema/organisation.ts';
import { nameOf, type Collection } from '../../../shared/schema/records.ts';
import { Notice } from '../../components/notice.tsx';
import { historyWords } from '../../language/history-words.ts';
import { requestErrorText } from '../../language/request-error-text.ts';
import { dateTimeText } from '../../language/times.ts';
import { useClient } from '../../state/client-context.tsx';
import { changeEntry } from '../editing/review/change-groups.ts';
import { ChangesSheet } from '../editing/review/changes-sheet.tsx';
import { useWords } from '../editing/use-words.ts';
import { revertOf, type Revert } from './revert.ts';

export type Reverted =
  | { readonly kind: 'one'; readonly change: ActivityChange }
  /** All of it, in every room that may be read. */
  | { readonly kind: 'save'; readonly entry: ActivityEntry }
  | { readonly kind: 'moment'; readonly at: number; readonly changes: readonly ActivityChange[] };

export interface RevertSheetProps {
  readonly what: Reverted;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

const nothing: Revert = { changes: [], since: [], same: 0, leftOut: 0 };

/** Takes back what was changed: by an ordinary Save, reviewed like any other. */
export function RevertSheet(props: RevertSheetProps): JSX.Element {
  const client = useClient();
  const { what } = untrack(() => props);
  const [revert, setRevert] = createSignal<Revert | null>(null);
  const [failure, setFailure] = createSignal<string | null>(null);
  let organisation: OrganisationView | undefined;
  const load = async (): Promise<void> => {
    const made =
      what.kind === 'one' ? [what.change] : what.kind === 'moment' ? what.changes : await changesOf(what.entry);
    if (typeof made === 'string') return void setFailure(made);
    organisation = await client.loadOrganisation();
    setRevert(revertOf(made, organisation, new Date().toISOString()));
  };
  const changesOf = async ({ saveId, by }: ActivityEntry): Promise<readonly ActivityChange[] | string> => {
    const answer = await client.activity.ask({ ...everything, save: saveId, user: by?.id ?? null });
    if (!answer.ok) return answer.error.code === 'offline' ? historyWords.offline : requestErrorText(answer.error);
    const { entries } = answer.body;
    return entries.some(({ left }) => left > 0)
      ? historyWords.sheet.tooMany
      : entries.flatMap(({ changes }) => changes);
  };
  onMount(() => void load().catch(() => setFailure(historyWords.sheet.nothing)));
  const plan = createMemo(() => revert() ?? nothing);
  const refused = (): string | null =>
    failure() ??
    (revert() === null ? historyWords.sheet.loading : plan().changes.length === 0 ? historyWords.sheet.nothing : null);
  const nameOfRecord = (id: string): string => {
    const found = plan().changes.find((change) => change.id === id);
    const record = found && organisation?.get<Collection>(found.collection, id);
    return found === undefined || record === undefined ? id : nameOf(found.collection, record);
  };
  return (
    <ChangesSheet
      title={what.kind === 'moment' ? historyWords.sheet.moment(dateTimeText(what.at)) : historyWords.sheet[what.kind]}
      saveLabel={historyWords.sheet.confirm}
      changes={plan().changes}
      nameOf={nameOfRecord}
      refused={refused()}
      onClose={props.onClose}
      onSaved={props.onSaved}
    >
      <Show when={refused()}>
        {(why) => (
          <Notice live tone={failure() === null ? 'info' : 'danger'}>
            {why()}
          </Notice>
        )}
      </Show>
      <Since revert={plan()} />
      <Show when={plan().leftOut > 0}>
        <p class="soft">{historyWords.sheet.leftOut(plan().leftOut)}</p>
      </Show>
      <Show when={plan().same > 0 && plan().changes.length > 0}>
        <p class="soft">{historyWords.sheet.same(plan().same)}</p>
      </Show>
    </ChangesSheet>
  );
}

/** What others have done with it since. */
function Since(props: { readonly revert: Revert }): JSX.Element {
  const language = useWords();
  const says = ({ collection, field, member, before }: Revert['since'][number]): string => {
    const { name } = changeEntry({ collection, id: '', field, member, before, after: before }, language);
    return historyWords.sheet.now(
      name ?? language.field(collection, field),
      language.value(collection, field, member, before),
    );
  };
  return (
    <Show when={props.revert.since.length > 0}>
      <Notice tone="warning" title={historyWords.sheet.since(props.revert.since.length)}>
        <p>{historyWords.sheet.sinceSays}</p>
        <ul>
          <For each={props.revert.since}>{(change) => <li>{says(change)}</li>}</For>
        </ul>
      </Notice>
    </Show>
  );
}
