import { createSignal, createUniqueId, Show, type JSX } from 'solid-js';
import { limits } from '../../../shared/schema/limits.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Form } from '../../components/form.tsx';
import { TextField } from '../../components/text-field.tsx';
import { componentsWords } from '../../language/components-words.ts';
import { provingWords } from '../../language/proving-words.ts';

export function PasskeyNameDialog(props: {
  readonly title: string;
  readonly says?: string;
  readonly name: string;
  readonly confirmLabel: string;
  readonly onClose: () => void;
  readonly onName: (name: string) => void;
}): JSX.Element {
  const formId = createUniqueId();
  const [typed, setTyped] = createSignal<string | null>(null);
  const [tried, setTried] = createSignal(false);
  const name = (): string => (typed() ?? props.name).trim();
  const submit = (): void => {
    setTried(true);
    if (name() !== '') props.onName(name());
  };
  return (
    <Dialog
      open
      onClose={props.onClose}
      title={props.title}
      size="small"
      actions={
        <>
          <Button onClick={props.onClose}>{componentsWords.cancel}</Button>
          <Button kind="primary" type="submit" form={formId}>
            {props.confirmLabel}
          </Button>
        </>
      }
    >
      <Form id={formId} class="stack" onSubmit={submit}>
        <Show when={props.says}>
          <p class="soft">{props.says}</p>
        </Show>
        <TextField
          label={provingWords.passkeys.name}
          placeholder={provingWords.passkeys.nameExamples}
          capitalize
          autofocus
          maxLength={limits.passkeyNameLength}
          value={typed() ?? props.name}
          onInput={setTyped}
          error={tried() && name() === '' ? provingWords.passkeys.noName : null}
        />
      </Form>
    </Dialog>
  );
}
