import { createEffect, createUniqueId, Show, type JSX } from 'solid-js';
import { ChangedDot } from './changed-dot.tsx';
import { Icon } from './icon.tsx';

export interface CheckboxProps {
  readonly label: JSX.Element;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly description?: JSX.Element | undefined;
  readonly disabled?: boolean | undefined;
  /** Why it may not be changed; it stays reachable and says this. */
  readonly refused?: string | null | undefined;
  /** Neither ticked nor empty: some of what it stands for is chosen. */
  readonly indeterminate?: boolean | undefined;
  /** Not ticked, but true because of something else that the description names: a tick without a filled box. */
  readonly anyway?: boolean | undefined;
  readonly changed?: boolean | undefined;
  readonly hideLabel?: boolean | undefined;
  readonly error?: string | null | undefined;
  /** Something at the end of the line: badges, a popover. */
  readonly end?: JSX.Element | undefined;
}

export function Checkbox(props: CheckboxProps): JSX.Element {
  return <Tick {...props} role="checkbox" />;
}

export function Switch(props: CheckboxProps): JSX.Element {
  return <Tick {...props} role="switch" />;
}

function Tick(props: CheckboxProps & { readonly role: 'checkbox' | 'switch' }): JSX.Element {
  const id = createUniqueId();
  let box!: HTMLInputElement;
  createEffect(() => {
    box.indeterminate = props.indeterminate === true;
  });
  const describedBy = (): string | undefined => {
    const ids = [
      props.description ? `${id}-description` : '',
      props.refused ? `${id}-refused` : '',
      props.error ? `${id}-error` : '',
    ].filter((part) => part !== '');
    return ids.length > 0 ? ids.join(' ') : undefined;
  };
  return (
    <div class="tick" classList={{ 'is-refused': Boolean(props.refused) || props.disabled === true }}>
      <span
        class="tick-control"
        classList={{ 'is-switch': props.role === 'switch', 'is-anyway': props.anyway === true && !props.checked }}
      >
        <input
          ref={box}
          id={id}
          type="checkbox"
          role={props.role === 'switch' ? 'switch' : undefined}
          checked={props.checked}
          disabled={props.disabled}
          aria-disabled={props.refused ? 'true' : undefined}
          aria-invalid={props.error ? 'true' : undefined}
          aria-describedby={describedBy()}
          onClick={(event) => {
            if (props.refused) event.preventDefault();
          }}
          onChange={(event) => {
            const wanted = event.currentTarget.checked;
            // It shows what the owner says, not what was clicked.
            event.currentTarget.checked = props.checked;
            props.onChange(wanted);
            event.currentTarget.checked = props.checked;
          }}
        />
        <Show when={props.role === 'checkbox'} fallback={<i class="switch-thumb" />}>
          <Icon name={props.indeterminate ? 'minus' : 'check'} size={14} />
        </Show>
      </span>
      <span class="tick-text">
        <label for={id} classList={{ 'visually-hidden': props.hideLabel === true }}>
          {props.label}
          <ChangedDot when={props.changed} />
        </label>
        <Show when={props.description}>
          <span class="tick-description" id={`${id}-description`}>
            {props.description}
          </span>
        </Show>
        <Show when={props.refused}>
          <span class="tick-refused" id={`${id}-refused`}>
            {props.refused}
          </span>
        </Show>
        <Show when={props.error}>
          <span class="field-error" id={`${id}-error`}>
            {props.error}
          </span>
        </Show>
      </span>
      <Show when={props.end}>
        <span class="tick-end">{props.end}</span>
      </Show>
    </div>
  );
}
