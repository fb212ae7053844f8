import { Show, type JSX } from 'solid-js';
import { ChangedDot } from './changed-dot.tsx';
import { componentsWords } from '../language/components-words.ts';

/** What every control with a label has. Errors and hints are connected to the control by id. */
export interface FieldProps {
  readonly label: string;
  readonly hint?: JSX.Element | undefined;
  /** A sentence; null or undefined: nothing is wrong. */
  readonly error?: string | null | undefined;
  readonly required?: boolean | undefined;
  /** Changed and not yet saved: the red dot. */
  readonly changed?: boolean | undefined;
  readonly hideLabel?: boolean | undefined;
}

export function FieldFrame(
  props: FieldProps & { readonly controlId: string; readonly children: JSX.Element },
): JSX.Element {
  return (
    <div class="field" classList={{ 'has-error': Boolean(props.error) }}>
      <label
        class="field-label"
        classList={{ 'visually-hidden': props.hideLabel === true, 'is-required': props.required === true }}
        data-required={componentsWords.required}
        for={props.controlId}
      >
        {props.label}
        <ChangedDot when={props.changed} />
      </label>
      {props.children}
      <Show when={props.error}>
        {(error) => (
          <p class="field-error" id={`${props.controlId}-error`}>
            {error()}
          </p>
        )}
      </Show>
      <Show when={props.hint}>
        <p class="field-hint" id={`${props.controlId}-hint`}>
          {props.hint}
        </p>
      </Show>
    </div>
  );
}

export function describedBy(controlId: string, props: Pick<FieldProps, 'error' | 'hint'>): string | undefined {
  const ids = [props.error ? `${controlId}-error` : '', props.hint ? `${controlId}-hint` : ''].filter(
    (id) => id !== '',
  );
  return ids.length > 0 ? ids.join(' ') : undefined;
}
