import { Show, type JSX } from 'solid-js';
import { Button } from '../../components/button.tsx';
import { TextField, type TextFieldProps } from '../../components/text-field.tsx';
import { useToasts } from '../../components/toasts.tsx';
import { recordsWords } from '../../language/records-words.ts';
import { useReadOnly } from '../editing/use-read-only.ts';
import { strongPassword } from '../editing/strong-password.ts';

export interface SecretFieldProps extends Omit<TextFieldProps, 'mayShow' | 'type'> {
  /** Records that it is looked at, before it is; rejects: it may not be. */
  readonly onReveal: (how: 'copied' | 'shown') => Promise<void>;
}

/** What is shown only when somebody asks for it: typed, or made here, and copied to where it is needed. */
export function SecretField(props: SecretFieldProps): JSX.Element {
  const toasts = useToasts();
  const readOnly = useReadOnly();
  const reveal = async (how: 'copied' | 'shown'): Promise<boolean> => {
    const viewing = readOnly();
    if (viewing !== null) {
      toasts.show({ text: viewing });
      return false;
    }
    try {
      await props.onReveal(how);
      return true;
    } catch {
      toasts.show({ tone: 'danger', stays: true, text: recordsWords.notRecorded(props.label) });
      return false;
    }
  };
  const copy = async (): Promise<void> => {
    if (!(await reveal('copied'))) return;
    navigator.clipboard.writeText(props.value).then(
      () => toasts.show({ text: recordsWords.copied(props.label) }),
      () => toasts.show({ tone: 'danger', text: recordsWords.notCopied(props.label) }),
    );
  };
  return (
    <>
      <TextField {...props} type="password" autocomplete="new-password" mono mayShow={() => reveal('shown')} />
      <div class="cluster">
        <Show when={!props.readOnly}>
          <Button size="small" icon="key" onClick={() => props.onInput(strongPassword())}>
            {recordsWords.generate}
          </Button>
        </Show>
        <Show when={props.value !== ''}>
          <Button size="small" icon="copy" refused={readOnly()} onClick={() => void copy()}>
            {recordsWords.copy}
          </Button>
        </Show>
      </div>
    </>
  );
}
