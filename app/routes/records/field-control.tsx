import { Match, Show, Switch as When, type JSX } from 'solid-js';
import { descriptions } from '../../../shared/collections/descriptions.ts';
import type { FieldSpec } from '../../../shared/schema/fields.ts';
import { limits } from '../../../shared/schema/limits.ts';
import { membersIn, readRegister } from '../../../shared/schema/register.ts';
import type { Collection, Members, RecordOf, Value } from '../../../shared/schema/records.ts';
import { Switch } from '../../components/checkbox.tsx';
import { DateTimeField } from '../../components/date-time-field.tsx';
import { Select } from '../../components/select.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TextField } from '../../components/text-field.tsx';
import { ToggleGroup } from '../../components/toggle-group.tsx';
import { wordsOf } from '../../language/collection-words.ts';
import { recordsWords } from '../../language/records-words.ts';
import { zonesWith } from '../../language/time-zones.ts';
import { useClient } from '../../state/client-context.tsx';
import type { Draft } from '../../state/draft.ts';
import { FieldElsewhere } from '../editing/elsewhere/elsewhere-notice.tsx';
import { NameNotes } from '../editing/form/name-notes.tsx';
import { SecretField } from './secret-field.tsx';
import { ReferenceControl } from './reference-control.tsx';

export interface FieldControlProps<C extends Collection> {
  readonly draft: Draft<C>;
  readonly spec: FieldSpec;
  /** Why nothing may be changed; null: it may. */
  readonly locked: string | null;
  readonly problem: string | null;
  readonly autofocus?: boolean | undefined;
  /** Of a long text. */
  readonly rows?: number | undefined;
}

/** The control for one field of a draft, by its kind. */
export function FieldControl<C extends Collection>(props: FieldControlProps<C>): JSX.Element {
  const { draft, spec } = props;
  const client = useClient();
  const words = wordsOf(spec.collection);
  // Every field of the table is in every record of its collection, and may be set by its name.
  const field = spec.field as keyof RecordOf[C] & string;
  const held = (): Value | Members<Value> => draft.value()[field] as Value | Members<Value>;
  const text = (): string => {
    const value = held();
    return typeof value === 'object' ? '' : String(value);
  };
  const set = (value: Value): void => draft.set(field, value);
  const shared = {
    get label() {
      return words.fields[spec.field] ?? spec.field;
    },
    get changed() {
      return draft.isChanged(spec.field);
    },
    get error() {
      return props.problem;
    },
  };
  const typed = {
    get readOnly() {
      return props.locked !== null;
    },
    maxLength: spec.max === null ? undefined : limits[spec.max],
    get value() {
      return text();
    },
    get autofocus() {
      return props.autofocus;
    },
  };
  /** Also with a letter of it changed: only where there is none yet, what one types is no secret to oneself. */
  const reveal = async (how: 'copied' | 'shown'): Promise<void> => {
    const saved = draft.saved();
    if (saved === undefined || readRegister(saved, spec, null) === '') return;
    await client.noteReveal({ collection: spec.collection, record: draft.id, field: spec.field, how });
  };
  return (
    <div data-field={spec.field} class="stack is-tight">
      <When>
        <Match when={spec.kind === 'name' || spec.kind === 'line' || spec.kind === 'email'}>
          <TextField
            {...shared}
            {...typed}
            required={spec.naming && props.locked === null}
            capitalize={spec.kind !== 'email' && descriptions[spec.collection].naming === 'name'}
            type={spec.kind === 'email' ? 'email' : 'text'}
            inputMode={spec.max === 'digitsLength' ? 'numeric' : undefined}
            onInput={set}
          />
        </Match>
        <Match when={spec.kind === 'phone'}>
          <TextField {...shared} {...typed} type="tel" inputMode="tel" onInput={set} />
        </Match>
        <Match when={spec.kind === 'secret'}>
          <SecretField {...shared} {...typed} onReveal={reveal} onInput={set} />
        </Match>
        <Match when={spec.kind === 'text'}>
          <TextArea {...shared} {...typed} rows={props.rows} onInput={set} />
        </Match>
        <Match when={spec.kind === 'number' && spec.range}>
          {(range) => (
            <TextField
              {...shared}
              {...typed}
              inputMode="numeric"
              hint={recordsWords.between(range()[0], range()[1])}
              // Text that is not a number stays as it was typed, and the rules object to it.
              onInput={(given) => set(/^-?\d{1,15}$/u.test(given.trim()) ? Number(given) : given)}
            />
          )}
        </Match>
        <Match when={spec.kind === 'flag'}>
          <Switch
            label={shared.label}
            checked={held() === true}
            changed={shared.changed}
            error={shared.error}
            refused={props.locked}
            onChange={set}
          />
        </Match>
        <Match when={spec.kind === 'choice'}>
          <Select
            {...shared}
            value={text()}
            disabled={props.locked !== null}
            options={spec.choices.map((key) => ({ value: key, label: words.choices[spec.field]?.[key] ?? key }))}
            onChange={set}
          />
        </Match>
        <Match when={spec.kind === 'time'}>
          <DateTimeField {...shared} type="time" value={text()} readOnly={typed.readOnly} onInput={set} />
        </Match>
        <Match when={spec.kind === 'time-zone'}>
          <Select
            {...shared}
            value={text()}
            disabled={props.locked !== null}
            options={zonesWith(text())}
            onChange={set}
          />
        </Match>
        <Match when={spec.kind === 'keys' && spec.choices.length > 0}>
          <ToggleGroup
            {...shared}
            disabled={props.locked !== null}
            options={spec.choices.map((key) => ({ value: key, label: words.choices[spec.field]?.[key] ?? key }))}
            chosen={new Set(membersIn(draft.value(), spec))}
            isChanged={(key) => draft.isChanged(spec.field, key)}
            onToggle={(key, on) => draft.setMember(field, key, on ? true : null)}
          />
        </Match>
        <Match when={spec.refersTo}>{(to) => <ReferenceControl {...props} to={to()} label={shared.label} />}</Match>
      </When>
      <Show when={spec.naming}>
        <NameNotes
          collection={spec.collection}
          id={draft.id}
          name={text()}
          onInput={props.locked === null ? set : null}
          hasError={props.problem !== null}
        />
      </Show>
      <FieldElsewhere draft={draft} field={spec.field} />
    </div>
  );
}
