import { Show, type JSX } from 'solid-js';
import { Button } from '../../components/button.tsx';
import { TextField, type TextFieldProps } from '../../components/text-field.tsx';
import { useToasts } from '../../components/toasts.tsx';
import { recordsWords } from '../../language/records-words.ts';
import { useReadOnly } from '../editing/use-read-only.ts';
import { strongPassword } from '../editing/strong-password.ts';

/** What is shown only when somebody asks for it: typed, or made here, and copied to where it is needed. */
export function SecretField(props: Omit<TextFieldProps, 'type'>): JSX.Element {
  const toasts = useToasts();
  const readOnly = useReadOnly();
  const copy = (): void => {
    navigator.clipboard.writeText(props.value).then(
      () => toasts.show({ text: recordsWords.copied(props.label) }),
      () => toasts.show({ tone: 'danger', text: recordsWords.notCopied(props.label) }),
    );
  };
  return (
    <>
      <TextField {...props} type="password" autocomplete="new-password" mono />
      <div class="cluster">
        <Show when={!props.readOnly}>
          <Button size="small" icon="key" onClick={() => props.onInput(strongPassword())}>
            {recordsWords.generate}
          </Button>
        </Show>
        <Show when={props.value !== ''}>
          <Button size="small" icon="copy" refused={readOnly()} onClick={copy}>
            {recordsWords.copy}
          </Button>
        </Show>
      </div>
    </>
  );
}
