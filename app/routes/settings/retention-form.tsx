import { createSignal, For, Show, type JSX } from 'solid-js';
import type { ActivityRetention, Settings } from '../../../shared/protocol/settings-endpoints.ts';
import { focusInvalid } from '../../components/focus-invalid.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Form } from '../../components/form.tsx';
import { Button } from '../../components/button.tsx';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useToasts } from '../../components/toasts.tsx';
import { requestErrorText } from '../../language/request-error-text.ts';
import { settingsWords } from '../../language/settings-words.ts';
import { useClient } from '../../state/client-context.tsx';
import { keepsLess, retentionBounds, typedNumber, type RetentionField } from './typed-retention.ts';

const fields = ['days', 'megabytes'] as const satisfies readonly RetentionField[];

export interface RetentionFormProps {
  readonly kept: ActivityRetention;
  /** Why nothing can be saved now. */
  readonly refused: string | null;
  readonly onSaved: (settings: Settings) => void;
}

export function RetentionForm(props: RetentionFormProps): JSX.Element {
  const client = useClient();
  const toasts = useToasts();
  const [typed, setTyped] = createSignal<Partial<Record<RetentionField, string>>>({});
  const [tried, setTried] = createSignal(false);
  const [busy, setBusy] = createSignal(false);
  const [failure, setFailure] = createSignal<string | null>(null);
  const [asked, setAsked] = createSignal<ActivityRetention | null>(null);
  let form!: HTMLFormElement;
  const textOf = (field: RetentionField): string => typed()[field] ?? String(props.kept[field]);
  const changed = (field: RetentionField): boolean => textOf(field).trim() !== String(props.kept[field]);
  const problem = (field: RetentionField): string | null =>
    tried() && typedNumber(field, textOf(field)) === null
      ? settingsWords.activity.outOfRange(...retentionBounds[field])
      : null;

  const submit = (): void => {
    if (busy() || props.refused !== null || !fields.some(changed)) return;
    setTried(true);
    const [days, megabytes] = [typedNumber('days', textOf('days')), typedNumber('megabytes', textOf('megabytes'))];
    if (days === null || megabytes === null) focusInvalid(form);
    else if (keepsLess(props.kept, { days, megabytes })) setAsked({ days, megabytes });
    else void save({ days, megabytes });
  };
  const save = async (activity: ActivityRetention): Promise<void> => {
    setAsked(null);
    setBusy(true);
    setFailure(null);
    const answer = await client.changeSettings({ activity });
    setBusy(false);
    if (!answer.ok) {
      setFailure(requestErrorText(answer.error));
      return;
    }
    setTyped({});
    setTried(false);
    props.onSaved(answer.body);
    toasts.show({ tone: 'good', text: settingsWords.activity.saved });
  };
  return (
    <Form class="stack narrow-form" ref={(element) => (form = element)} onSubmit={() => submit()}>
      <FailureNotice text={failure()} title={settingsWords.activity.notSaved} />
      <For each={fields}>
        {(field) => (
          <TextField
            label={settingsWords.activity[field]}
            hint={problem(field) === null ? settingsWords.activity.between(...retentionBounds[field]) : undefined}
            inputMode="numeric"
            value={textOf(field)}
            onInput={(text) => setTyped((before) => ({ ...before, [field]: text }))}
            error={problem(field)}
            changed={changed(field)}
          />
        )}
      </For>
      <div>
        <Button
          type="submit"
          busy={busy()}
          refused={props.refused ?? (fields.some(changed) ? null : settingsWords.activity.unchanged)}
        >
          {settingsWords.activity.save}
        </Button>
      </div>
      <Show when={asked()}>
        {(next) => (
          <ConfirmDialog
            open
            title={settingsWords.activity.lessTitle}
            kind="danger"
            confirmLabel={settingsWords.activity.lessConfirm}
            onCancel={() => setAsked(null)}
            onConfirm={() => void save(next())}
          >
            <p>{settingsWords.activity.lessSays(next().days, next().megabytes)}</p>
          </ConfirmDialog>
        )}
      </Show>
    </Form>
  );
}
