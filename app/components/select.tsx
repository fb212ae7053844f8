import { createUniqueId, For, type JSX } from 'solid-js';
import { describedBy, FieldFrame, type FieldProps } from './field-frame.tsx';
import { Icon } from './icon.tsx';

export interface SelectProps<V extends string> extends FieldProps {
  readonly options: readonly { readonly value: V; readonly label: string; readonly disabled?: boolean | undefined }[];
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
          <For each={props.options}>
            {(option) => (
              <option value={option.value} selected={option.value === props.value} disabled={option.disabled}>
                {option.label}
              </option>
            )}
          </For>
        </select>
        <Icon name="chevron-down" size={16} />
      </div>
    </FieldFrame>
  );
}
