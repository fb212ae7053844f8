import { createUniqueId, For, Show, type JSX } from 'solid-js';
import { describedBy, FieldFrame, type FieldProps } from './field-frame.tsx';
import { Icon } from './icon.tsx';

export interface SelectOption<V extends string> {
  readonly value: V;
  readonly label: string;
  readonly disabled?: boolean | undefined;
  /** The heading that it stands under. */
  readonly group?: string | undefined;
}

export interface SelectProps<V extends string> extends FieldProps {
  /** In order; those of one group stand one after the other. */
  readonly options: readonly SelectOption<V>[];
  readonly value: V;
  readonly onChange: (value: V) => void;
  readonly disabled?: boolean | undefined;
}

export function Select<V extends string>(props: SelectProps<V>): JSX.Element {
  const id = createUniqueId();
  return (
    <FieldFrame {...props} controlId={id}>
      <div class="select">
        <select
          id={id}
          class="input"
          disabled={props.disabled}
          aria-invalid={props.error ? 'true' : undefined}
          aria-describedby={describedBy(id, props)}
          onChange={(event) => {
            const chosen = props.options[event.currentTarget.selectedIndex];
            if (chosen) props.onChange(chosen.value);
          }}
        >
          <For each={groupsOf(props.options)}>
            {({ group, options }) => (
              <Show when={group} fallback={<Options options={options} value={props.value} />}>
                {(label) => (
                  <optgroup label={label()}>
                    <Options options={options} value={props.value} />
                  </optgroup>
                )}
              </Show>
            )}
          </For>
        </select>
        <Icon name="chevron-down" size={16} />
      </div>
    </FieldFrame>
  );
}

function Options<V extends string>(props: {
  readonly options: readonly SelectOption<V>[];
  readonly value: V;
}): JSX.Element {
  return (
    <For each={props.options}>
      {(option) => (
        <option value={option.value} selected={option.value === props.value} disabled={option.disabled}>
          {option.label}
        </option>
      )}
    </For>
  );
}

interface Group<V extends string> {
  readonly group: string | undefined;
  readonly options: SelectOption<V>[];
}

function groupsOf<V extends string>(options: readonly SelectOption<V>[]): readonly Group<V>[] {
  const groups: Group<V>[] = [];
  for (const option of options) {
    const last = groups.at(-1);
    if (last !== undefined && last.group === option.group) last.options.push(option);
    else groups.push({ group: option.group, options: [option] });
  }
  return groups;
}
