import { createSignal, createUniqueId, onMount, Show, type JSX } from 'solid-js';
import { describedBy, FieldFrame, type FieldProps } from './field-frame.tsx';
import { Icon } from './icon.tsx';
import { componentsWords } from '../language/components-words.ts';

export interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly onEnter?: (() => void) | undefined;
  readonly type?: 'text' | 'email' | 'password' | 'datetime-local' | 'tel' | 'time' | undefined;
  readonly name?: string | undefined;
  readonly autocomplete?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly readOnly?: boolean | undefined;
  readonly maxLength?: number | undefined;
  readonly inputMode?: 'text' | 'email' | 'numeric' | 'search' | 'decimal' | 'tel' | undefined;
  readonly spellcheck?: boolean | undefined;
  readonly capitalize?: boolean | undefined;
  readonly autofocus?: boolean | undefined;
  readonly mono?: boolean | undefined;
  /** Asked before a password is shown; false: it is not. */
  readonly mayShow?: (() => Promise<boolean>) | undefined;
  /** A button or the like at the end of the line. */
  readonly end?: JSX.Element | undefined;
  readonly ref?: ((element: HTMLInputElement) => void) | undefined;
}

export function TextField(props: TextFieldProps): JSX.Element {
  const id = createUniqueId();
  const [shown, setShown] = createSignal(false);
  const toggle = async (): Promise<void> => {
    const show = !shown();
    setShown(show && (props.mayShow === undefined || (await props.mayShow())));
  };
  let input!: HTMLInputElement;
  // Browsers heed the attribute only while a page is loading.
  onMount(() => props.autofocus && input.focus({ preventScroll: true }));
  return (
    <FieldFrame {...props} controlId={id}>
      <div class="input-line">
        <input
          ref={(element) => {
            input = element;
            props.ref?.(element);
          }}
          id={id}
          class="input"
          classList={{ mono: props.mono === true }}
          type={props.type === 'password' && shown() ? 'text' : (props.type ?? 'text')}
          name={props.name}
          value={props.value}
          placeholder={props.placeholder}
          required={props.required}
          disabled={props.disabled}
          readonly={props.readOnly}
          maxlength={props.maxLength}
          inputmode={props.inputMode}
          autocomplete={props.autocomplete ?? 'off'}
          autocapitalize={props.capitalize ? 'sentences' : 'none'}
          spellcheck={props.spellcheck ?? false}
          autofocus={props.autofocus}
          aria-invalid={props.error ? 'true' : undefined}
          aria-describedby={describedBy(id, props)}
          onInput={(event) => props.onInput(event.currentTarget.value)}
          onBlur={() => props.onBlur?.()}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.isComposing || !props.onEnter) return;
            event.preventDefault();
            props.onEnter();
          }}
        />
        <Show when={props.type === 'password'}>
          <button
            type="button"
            class="input-inside"
            aria-label={shown() ? componentsWords.hidePassword : componentsWords.showPassword}
            aria-pressed={shown()}
            onClick={() => void toggle()}
          >
            <Icon name={shown() ? 'eye-off' : 'eye'} />
          </button>
        </Show>
        {props.end}
      </div>
    </FieldFrame>
  );
}
