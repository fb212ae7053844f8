import { createMemo, createSignal, Show, untrack, type JSX } from 'solid-js';
import { eventKinds } from '../../../shared/protocol/activity-event.ts';
import { fieldsOf } from '../../../shared/schema/fields.ts';
import { allCollections, collections, type Collection } from '../../../shared/schema/records.ts';
import { Button } from '../../components/button.tsx';
import { Chip } from '../../components/chip.tsx';
import { ChooseOne } from '../../components/choose-one.tsx';
import { DateTimeField } from '../../components/date-time-field.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { isNarrow } from '../../components/narrow.ts';
import { sorted } from '../../components/natural-order.ts';
import { Select } from '../../components/select.tsx';
import { activityWords as words } from '../../language/activity-words.ts';
import { wordsOf } from '../../language/collection-words.ts';
import { fieldLabel } from '../../language/field-text.ts';
import { useRecords } from '../../state/use-records.ts';
import { isNarrowed, noFilter, results, type ActivityFilter, type What } from './activity-filter.ts';

export interface ActivityFiltersProps {
  readonly filter: ActivityFilter;
  /** How the one record is called that is asked for. */
  readonly recordName: string;
  readonly readsUsers: boolean;
  readonly onChange: (change: Partial<ActivityFilter>) => void;
}

const anybody = '-';

export function ActivityFilters(props: ActivityFiltersProps): JSX.Element {
  const whats: readonly { readonly value: What; readonly label: string; readonly group?: string }[] = [
    { value: '', label: words.everything },
    ...results.map((value) => ({ value, label: words[value], group: words.changes })),
    ...eventKinds.map((value) => ({ value, label: words.kinds[value], group: words.events })),
  ];
  const kinds: readonly { readonly value: Collection | ''; readonly label: string }[] = [
    { value: '', label: words.anyCollection },
    ...allCollections.map((value) => ({ value, label: wordsOf(value).Many })),
  ];
  const fields = createMemo(() => {
    const { collection } = props.filter;
    const known = collection === '' ? [] : fieldsOf(collection);
    return [
      { value: '', label: words.anyField },
      ...known.map(({ field }) => ({ value: field, label: fieldLabel(known[0]!.collection, field) })),
    ];
  });
  const [open, setOpen] = createSignal(isNarrowed(untrack(() => props.filter)));
  const choices = (): JSX.Element => (
    <div class="activity-filters" role="group" aria-label={words.filters}>
      <Show when={props.readsUsers}>
        <Person value={props.filter.user} onChange={(user) => props.onChange({ user })} />
      </Show>
      <Select
        label={words.what}
        options={whats}
        value={props.filter.what}
        onChange={(what) => props.onChange({ what })}
      />
      <Select
        label={words.collection}
        options={kinds}
        value={props.filter.collection}
        onChange={(collection) => props.onChange({ collection, field: '' })}
      />
      <Show when={props.filter.collection !== ''}>
        <Select
          label={words.field}
          options={fields()}
          value={props.filter.field}
          onChange={(field) => props.onChange({ field })}
        />
      </Show>
      <DateTimeField
        label={words.since}
        value={props.filter.since}
        onInput={(since, complete) => complete && props.onChange({ since })}
      />
      <DateTimeField
        label={words.until}
        value={props.filter.until}
        onInput={(until, complete) => complete && props.onChange({ until })}
      />
      <Show when={props.filter.record !== ''}>
        <Chip name={props.recordName} onRemove={() => props.onChange({ record: '' })}>
          {words.onlyRecord(props.recordName)}
        </Chip>
      </Show>
      <Show when={isNarrowed(props.filter)}>
        <Button kind="quiet" icon="close" onClick={() => props.onChange(noFilter)}>
          {words.clear}
        </Button>
      </Show>
    </div>
  );
  // On a phone they would push what was asked for below the edge.
  return (
    <Show when={isNarrow()} fallback={choices()}>
      <Disclosure title={words.filters} open={open()} onToggle={setOpen}>
        {choices()}
      </Disclosure>
    </Show>
  );
}

function Person(props: { readonly value: string; readonly onChange: (user: string) => void }): JSX.Element {
  const users = useRecords(collections.users);
  const options = createMemo(() => [
    { id: anybody, label: words.anybody },
    ...sorted(users.list(), ({ username }) => username).map(({ id, username, email }) => ({
      id,
      label: username,
      also: email,
    })),
  ]);
  const shown = (): string =>
    props.value === '' ? words.anybody : (users.byId(props.value)?.username ?? words.unknownPerson);
  return (
    <div class="activity-person">
      <span class="field-label" aria-hidden="true">
        {words.person}
      </span>
      <ChooseOne
        label={words.person}
        shown={shown()}
        value={props.value === '' ? anybody : props.value}
        options={options()}
        onChoose={(id) => props.onChange(id === anybody ? '' : id)}
        words={words.persons}
      />
    </div>
  );
}
