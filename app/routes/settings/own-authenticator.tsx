import { createSignal, createUniqueId, Show, type JSX } from 'solid-js';
import type { OwnFactors } from '../../../shared/protocol/factor-endpoints.ts';
import {
  ownAuthenticatorEndpoint,
  ownSecretEndpoint,
  recoveryCodesEndpoint,
  removeAuthenticatorEndpoint,
  type NewSecret,
} from '../../../shared/protocol/sign-in-endpoints.ts';
import { Button } from '../../components/button.tsx';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { componentsWords } from '../../language/components-words.ts';
import { provingWords } from '../../language/proving-words.ts';
import { dateTimeText } from '../../language/times.ts';
import { useClient } from '../../state/client-context.tsx';
import { AuthenticatorForm } from '../proving/authenticator-form.tsx';
import { RecoveryCodesShown } from '../proving/recovery-codes-shown.tsx';
import type { ChangeFactors } from './own-factors.tsx';

export function OwnAuthenticator(props: {
  readonly factors: OwnFactors;
  readonly online: boolean;
  readonly change: ChangeFactors;
}): JSX.Element {
  const client = useClient();
  const formId = createUniqueId();
  const [secret, setSecret] = createSignal<NewSecret | null>(null);
  const [busy, setBusy] = createSignal(false);
  const [asking, setAsking] = createSignal<'codes' | 'remove' | null>(null);
  const [codes, setCodes] = createSignal<readonly string[] | null>(null);
  const refused = (): string | null => (props.online ? null : provingWords.offline);

  const begin = async (): Promise<void> => {
    const made = await props.change(() => client.ask(ownSecretEndpoint, null));
    if (made !== null) setSecret(made);
  };
  const renew = async (): Promise<void> => {
    setAsking(null);
    const made = await props.change(() => client.ask(recoveryCodesEndpoint, null));
    if (made !== null) setCodes(made.recoveryCodes);
  };
  return (
    <div class="stack">
      <Show when={props.factors.isRequired}>
        <p>{provingWords.authenticator.required}</p>
      </Show>
      <Show when={props.factors.authenticatorSince} fallback={<p class="soft">{provingWords.authenticator.none}</p>}>
        {(since) => (
          <p>
            {provingWords.authenticator.since(dateTimeText(since()))}{' '}
            {provingWords.authenticator.codesLeft(props.factors.recoveryCodesLeft)}
          </p>
        )}
      </Show>
      <div class="cluster">
        <Button refused={refused()} onClick={() => void begin()}>
          {props.factors.authenticatorSince === null
            ? provingWords.authenticator.setUp
            : provingWords.authenticator.replace}
        </Button>
        <Show when={props.factors.authenticatorSince !== null}>
          <Button refused={refused()} onClick={() => setAsking('codes')}>
            {provingWords.authenticator.newCodes}
          </Button>
          <Button kind="quiet" refused={refused()} onClick={() => setAsking('remove')}>
            {provingWords.authenticator.remove}
          </Button>
        </Show>
      </div>
      <Dialog
        open={secret() !== null}
        onClose={() => setSecret(null)}
        title={provingWords.authenticator.setUpTitle}
        size="small"
        holdsWork
        actions={
          <>
            <Button onClick={() => setSecret(null)}>{componentsWords.cancel}</Button>
            <Button kind="primary" type="submit" form={formId} busy={busy()}>
              {provingWords.authenticator.confirm}
            </Button>
          </>
        }
      >
        <AuthenticatorForm
          id={formId}
          secret={secret()}
          confirm={(code) => client.ask(ownAuthenticatorEndpoint, { code })}
          onBusy={setBusy}
          onDone={(made) => {
            setSecret(null);
            setCodes(made);
            void props.change(() => Promise.resolve({ ok: true, body: null }));
          }}
        />
      </Dialog>
      <Dialog
        open={codes() !== null}
        onClose={() => setCodes(null)}
        title={provingWords.recovery.title}
        holdsWork
        actions={
          <Button kind="primary" onClick={() => setCodes(null)}>
            {provingWords.recovery.kept}
          </Button>
        }
      >
        <RecoveryCodesShown codes={codes() ?? []} />
      </Dialog>
      <ConfirmDialog
        open={asking() === 'codes'}
        title={provingWords.authenticator.newCodesTitle}
        confirmLabel={provingWords.authenticator.newCodesIt}
        onCancel={() => setAsking(null)}
        onConfirm={() => void renew()}
      >
        <p>{provingWords.authenticator.newCodesSays}</p>
      </ConfirmDialog>
      <ConfirmDialog
        open={asking() === 'remove'}
        title={provingWords.authenticator.removeTitle}
        confirmLabel={provingWords.authenticator.removeIt}
        kind="danger"
        onCancel={() => setAsking(null)}
        onConfirm={() => {
          setAsking(null);
          void props.change(() => client.ask(removeAuthenticatorEndpoint, null), provingWords.authenticator.removed);
        }}
      >
        <p>{provingWords.authenticator.removeSays}</p>
      </ConfirmDialog>
    </div>
  );
}
