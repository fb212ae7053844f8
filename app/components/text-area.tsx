import { createUniqueId, type JSX } from 'solid-js';
import { describedBy, FieldFrame, type FieldProps } from './field-frame.tsx';

export interface TextAreaProps extends FieldProps {
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly rows?: number | undefined;
  readonly maxLength?: number | undefined;
  readonly disabled?: boolean | undefined;
  readonly readOnly?: boolean | undefined;
  readonly placeholder?: string | undefined;
}

export function TextArea(props: TextAreaProps): JSX.Element {
  const id = createUniqueId();
  return (
    <FieldFrame {...props} controlId={id}>
      <textarea
        id={id}
        class="input text-area"
        rows={props.rows ?? 2}
        value={props.value}
        maxlength={props.maxLength}
        required={props.required}
        disabled={props.disabled}
        readonly={props.readOnly}
        placeholder={props.placeholder}
        aria-invalid={props.error ? 'true' : undefined}
        aria-describedby={describedBy(id, props)}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
    </FieldFrame>
  );
}
