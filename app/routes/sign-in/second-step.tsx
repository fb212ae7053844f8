import { createResource, createSignal, createUniqueId, Match, Show, Switch, type JSX } from 'solid-js';
import {
  confirmSecondFactorEndpoint,
  passkeyChallengeEndpoint,
  passkeySignInEndpoint,
  secondCodeEndpoint,
  secondFactorEndpoint,
  setUpSecondFactorEndpoint,
} from '../../../shared/protocol/sign-in-endpoints.ts';
import { Button } from '../../components/button.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Form } from '../../components/form.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { TextField } from '../../components/text-field.tsx';
import { provingWords } from '../../language/proving-words.ts';
import { requestErrorText } from '../../language/request-error-text.ts';
import { signInWords } from '../../language/sign-in-words.ts';
import { useClient } from '../../state/client-context.tsx';
import { askPasskey } from '../proving/ask-passkey.ts';
import { AuthenticatorForm } from '../proving/authenticator-form.tsx';
import { RecoveryCodesShown } from '../proving/recovery-codes-shown.tsx';

/** After a right password: a code, a passkey, or setting up an app first. Nothing is open before. */
export function SecondStep(props: { readonly onBack: () => void }): JSX.Element {
  const client = useClient();
  const formId = createUniqueId();
  const [ways] = createResource(() => client.ask(secondFactorEndpoint, null));
  const known = () => {
    const answer = ways.latest;
    return answer?.ok === true ? answer.body : null;
  };
  const [secret] = createResource(
    () => known()?.toSetUp === true,
    () => client.ask(setUpSecondFactorEndpoint, null),
  );
  const made = () => {
    const answer = secret.latest;
    return answer?.ok === true ? answer.body : null;
  };
  const [typed, setTyped] = createSignal('');
  const [tried, setTried] = createSignal(false);
  const [busy, setBusy] = createSignal(false);
  const [failure, setFailure] = createSignal<string | null>(null);
  const [codes, setCodes] = createSignal<readonly string[] | null>(null);
  const unasked = (): string | null => {
    const answer = [ways.latest, secret.latest].find((one) => one?.ok === false);
    return answer?.ok === false ? requestErrorText(answer.error) : null;
  };

  const during = async (work: () => Promise<string | null>): Promise<void> => {
    if (busy()) return;
    setBusy(true);
    setFailure(null);
    const why = await work();
    setBusy(false);
    setFailure(why);
  };
  const enter = async (): Promise<string | null> => {
    const result = await client.enter();
    return result.ok ? null : requestErrorText(result.error);
  };
  const submit = (): void => {
    setTried(true);
    if (typed().trim() === '') return;
    void during(async () => {
      const answer = await client.ask(secondCodeEndpoint, { code: typed().trim() });
      if (answer.ok) return enter();
      setTyped('');
      setTried(false);
      return requestErrorText(answer.error);
    });
  };
  const byPasskey = (): void =>
    void during(async () => {
      const why = await askPasskey(
        () => client.ask(passkeyChallengeEndpoint, { after: 'password' }),
        (passkey) => client.ask(passkeySignInEndpoint, { passkey }),
      );
      return why ?? enter();
    });

  return (
    <div class="stack">
      <h1>{known()?.toSetUp ? signInWords.secondStep.toSetUp : signInWords.secondStep.title}</h1>
      <FailureNotice text={failure() ?? unasked()} />
      <Switch
        fallback={
          <Show when={unasked() === null}>
            <Skeleton lines={3} label={signInWords.secondStep.loading} />
          </Show>
        }
      >
        <Match when={codes()}>
          {(shown) => (
            <>
              <RecoveryCodesShown codes={shown()} />
              <Button kind="primary" busy={busy()} onClick={() => void during(enter)}>
                {provingWords.recovery.kept}
              </Button>
            </>
          )}
        </Match>
        <Match when={known()?.toSetUp}>
          <p class="soft">{signInWords.secondStep.toSetUpSays}</p>
          <AuthenticatorForm
            id={formId}
            secret={made()}
            confirm={(code) => client.ask(confirmSecondFactorEndpoint, { code })}
            onBusy={setBusy}
            onDone={setCodes}
          />
          <Button kind="primary" type="submit" form={formId} busy={busy()}>
            {signInWords.secondStep.submit}
          </Button>
        </Match>
        <Match when={known()}>
          {(can) => (
            <>
              <Show when={can().code} fallback={<p class="soft">{signInWords.secondStep.saysPasskey}</p>}>
                <Form id={formId} class="stack" onSubmit={submit}>
                  <p class="soft">{signInWords.secondStep.says}</p>
                  <TextField
                    label={signInWords.secondStep.code}
                    name="code"
                    autocomplete="one-time-code"
                    mono
                    ref={(element) => queueMicrotask(() => element.focus())}
                    value={typed()}
                    onInput={setTyped}
                    error={tried() && typed().trim() === '' ? signInWords.secondStep.noCode : null}
                  />
                </Form>
                <Button kind="primary" type="submit" form={formId} busy={busy()}>
                  {signInWords.secondStep.submit}
                </Button>
              </Show>
              <Show when={can().passkey}>
                <Button icon="key" busy={busy()} onClick={byPasskey}>
                  {signInWords.secondStep.passkey}
                </Button>
              </Show>
            </>
          )}
        </Match>
      </Switch>
      <Show when={codes() === null}>
        <Button kind="quiet" onClick={props.onBack}>
          {signInWords.secondStep.back}
        </Button>
      </Show>
    </div>
  );
}
