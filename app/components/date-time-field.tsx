import { createEffect, onCleanup, onMount, untrack, type JSX } from 'solid-js';
import type { FieldProps } from './field-frame.tsx';
import { TextField } from './text-field.tsx';

export interface DateTimeFieldProps extends FieldProps {
  /** Left out: a date with its time. */
  readonly type?: 'datetime-local' | 'time' | undefined;
  /** As an input of that type has it; empty: none. */
  readonly value: string;
  /** `complete` is false while only part of it is filled in: the browser then does not tell what. */
  readonly onInput: (value: string, complete: boolean) => void;
  readonly autofocus?: boolean | undefined;
  readonly readOnly?: boolean | undefined;
}

/** A date and time, or a time of day. A half-filled one is never taken for an empty one. */
export function DateTimeField(props: DateTimeFieldProps): JSX.Element {
  let input!: HTMLInputElement;
  let last = { value: untrack(() => props.value), complete: true };
  const read = (): void => {
    const now = { value: input.value, complete: !input.validity.badInput };
    if (now.value === last.value && now.complete === last.complete) return;
    last = now;
    props.onInput(now.value, now.complete);
  };
  createEffect(() => {
    const { value } = props;
    // Writing into it would remove the half that is there.
    if (last.complete && input.value !== value) input.value = value;
  });
  onMount(() => {
    // Typing part of it fires no input event.
    for (const event of ['keyup', 'blur'] as const) input.addEventListener(event, read);
    onCleanup(() => {
      for (const event of ['keyup', 'blur'] as const) input.removeEventListener(event, read);
    });
  });
  return (
    <TextField
      {...props}
      type={props.type ?? 'datetime-local'}
      value={untrack(() => props.value)}
      ref={(element) => (input = element)}
      onInput={read}
    />
  );
}
