import { A } from '@solidjs/router';
import { createMemo, createSignal, For, Show, type JSX } from 'solid-js';
import type { ActivityChange, ActivityEntry } from '../../../shared/protocol/activity-endpoint.ts';
import { isCollection } from '../../../shared/schema/records.ts';
import { Badge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { Menu, type MenuItem } from '../../components/menu.tsx';
import { browserText } from '../../language/browser-text.ts';
import { wordsOf } from '../../language/collection-words.ts';
import { eventText } from '../../language/event-text.ts';
import { historyWords as words } from '../../language/history-words.ts';
import { whenText } from '../../language/times.ts';
import { wordsWith } from '../../language/words.ts';
import { useNames } from '../../state/use-names.ts';
import { groupsOf, type ChangeEntry } from '../editing/review/change-groups.ts';
import { ChangeList } from '../editing/review/change-list.tsx';
import { recordPath } from '../records/record-paths.ts';
import { EntryReasons } from './entry-reasons.tsx';
import { byRecord, withTold, type RecordChanges } from './told-names.ts';
import './history.css';

export interface HistoryEntryProps {
  readonly entry: ActivityEntry;
  /** Names of what is gone, as they were told with it. */
  readonly told: Readonly<Record<string, string>>;
  /** Where more than one record is told of, each is named. */
  readonly named: boolean;
  readonly actions?: readonly MenuItem[] | undefined;
  readonly onRevert?: ((change: ActivityChange) => void) | undefined;
}

/** One entry: who, when, from where, what, from what to what, and what came of it. */
export function HistoryEntry(props: HistoryEntryProps): JSX.Element {
  const names = useNames();
  const told = createMemo(() => withTold(names, props.told));
  const records = createMemo(() => byRecord(props.entry.changes));
  const [all, setAll] = createSignal(false);
  /** Of a Save of many records the first are shown until somebody asks for the rest. */
  const shown = (): readonly RecordChanges[] => (all() ? records() : records().slice(0, recordsShown));
  return (
    <li class="history-entry">
      <EntryHead entry={props.entry} actions={props.actions} />
      <Show when={props.entry.event}>{(event) => <p>{eventText(event(), aboutOf(event().about, told()))}</p>}</Show>
      <EntryReasons entry={props.entry} names={told()} />
      <For each={shown()}>
        {(record) => (
          <div class="history-record">
            <Show when={props.named}>
              <RecordName
                record={record}
                name={told().of(record.collection, record.id)}
                isGone={record.id in props.told}
              />
            </Show>
            <ChangeList
              groups={groupsOf(record.changes, wordsWith(told()))}
              action={
                props.onRevert === undefined || props.entry.outcome === 'refused'
                  ? undefined
                  : (entry, title) => (
                      <RevertButton entry={entry} title={title} entries={props.entry} onRevert={props.onRevert} />
                    )
              }
            />
          </div>
        )}
      </For>
      <Show when={records().length > shown().length}>
        <div>
          <Button size="small" onClick={() => setAll(true)}>
            {words.moreRecords(records().length - shown().length)}
          </Button>
        </div>
      </Show>
      <Show when={props.entry.left > 0}>
        <p class="small soft">{words.left(props.entry.left)}</p>
      </Show>
    </li>
  );
}

function aboutOf(
  about: { readonly collection: string; readonly id: string } | null,
  names: ReturnType<typeof withTold>,
) {
  return about === null || !isCollection(about.collection) ? null : names.of(about.collection, about.id);
}

function EntryHead(props: Pick<HistoryEntryProps, 'actions' | 'entry'>): JSX.Element {
  const by = (): string => {
    const { by: person, event } = props.entry;
    if (person !== null) return person.username ?? words.somebody;
    return event?.kind === 'sign-in-failed' ? words.somebody : words.server;
  };
  const when = (): string => whenText(props.entry.at, Date.now());
  const place = (): string | null => {
    const { address, country } = props.entry;
    return address === null || country === null ? address : words.place(address, country);
  };
  const device = (): string | null => {
    const { userAgent, event } = props.entry;
    const said = userAgent ?? event?.facts['userAgent'];
    return typeof said === 'string' ? browserText(said) : null;
  };
  /** Said where it differs by more than the way takes. */
  const made = (): number | null => {
    const { at, madeAt } = props.entry;
    return madeAt === null || Math.abs(at - madeAt) < aWhileMs ? null : madeAt;
  };
  return (
    <div class="history-head">
      <strong>{by()}</strong>
      <time class="soft" dateTime={new Date(props.entry.at).toISOString()}>
        {when()}
      </time>
      <Show when={made()}>{(at) => <span class="soft small">{words.made(whenText(at(), Date.now()))}</span>}</Show>
      <Show when={place()}>{(text) => <span class="soft small">{words.from(text())}</span>}</Show>
      <Show when={device()}>{(text) => <span class="soft small">{text()}</span>}</Show>
      <Show when={props.entry.outcome === 'refused'}>
        <Badge tone="bad">{words.refused}</Badge>
      </Show>
      <Show when={props.entry.changes.some(({ collision }) => collision !== null)}>
        <Badge tone="warn">{words.collided}</Badge>
      </Show>
      <Show when={(props.actions?.length ?? 0) > 0}>
        <span class="history-actions">
          <Menu label={words.actions(when())} items={props.actions ?? []} />
        </span>
      </Show>
    </div>
  );
}

const aWhileMs = 60_000;
const recordsShown = 5;

function RecordName(props: {
  readonly record: RecordChanges;
  readonly name: string | null;
  readonly isGone: boolean;
}): JSX.Element {
  const title = (): string =>
    props.name === null
      ? wordsOf(props.record.collection).unknown
      : wordsOf(props.record.collection).titled(props.name);
  return (
    <h2 class="history-record-name">
      <Show
        when={props.name !== null && !props.isGone}
        fallback={
          <>
            {title()}{' '}
            <Show when={props.isGone}>
              <span class="soft small">{words.gone}</span>
            </Show>
          </>
        }
      >
        <A href={recordPath(props.record.collection, props.record.id)}>{title()}</A>
      </Show>
    </h2>
  );
}

function RevertButton(props: {
  readonly entry: ChangeEntry;
  readonly title: string;
  readonly entries: ActivityEntry;
  readonly onRevert: ((change: ActivityChange) => void) | undefined;
}): JSX.Element {
  const made = (): ActivityChange | undefined =>
    props.entries.changes.find(
      ({ id, field, member }) =>
        id === props.entry.change.id && field === props.entry.change.field && member === props.entry.change.member,
    );
  return (
    <span class="history-revert">
      <IconButton
        icon="restore"
        size="small"
        label={words.revertOne(props.entry.name ?? props.title)}
        onClick={() => {
          const change = made();
          if (change !== undefined) props.onRevert?.(change);
        }}
      />
    </span>
  );
}
