import { createUniqueId, For, Show, type JSX } from 'solid-js';
import { ChangedDot } from './changed-dot.tsx';
import { describedBy, type FieldProps } from './field-frame.tsx';

export interface ToggleGroupProps extends Omit<FieldProps, 'required'> {
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: ReadonlySet<string>;
  readonly onToggle: (value: string, on: boolean) => void;
  readonly isChanged?: ((value: string) => boolean) | undefined;
  readonly disabled?: boolean | undefined;
}

/** Any of a few, all visible. Real checkboxes: each is one tab stop, space turns it. */
export function ToggleGroup(props: ToggleGroupProps): JSX.Element {
  const id = createUniqueId();
  return (
    <fieldset class="toggle-group" disabled={props.disabled} aria-describedby={describedBy(id, props)}>
      <legend class="field-label" classList={{ 'visually-hidden': props.hideLabel === true }}>
        {props.label}
        <ChangedDot when={props.changed} />
      </legend>
      <div class="toggles">
        <For each={props.options}>
          {({ value, label }) => (
            <label class="toggle">
              <input
                type="checkbox"
                checked={props.chosen.has(value)}
                onChange={(event) => {
                  const wanted = event.currentTarget.checked;
                  props.onToggle(value, wanted);
                  // The owner may have refused the change.
                  event.currentTarget.checked = props.chosen.has(value);
                }}
              />
              <span>
                {label}
                <ChangedDot when={props.isChanged?.(value)} />
              </span>
            </label>
          )}
        </For>
      </div>
      <Show when={props.error}>
        <p class="field-error" id={`${id}-error`}>
          {props.error}
        </p>
      </Show>
      <Show when={props.hint}>
        <p class="field-hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      </Show>
    </fieldset>
  );
}
