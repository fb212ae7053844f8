import { createSignal, lazy, onMount, Show, Suspense, type JSX } from 'solid-js';
import { passkeyChallengeEndpoint, passkeySignInEndpoint } from '../../../shared/protocol/sign-in-endpoints.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Form } from '../../components/form.tsx';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { requestErrorText } from '../../language/request-error-text.ts';
import { signInWords } from '../../language/sign-in-words.ts';
import type { KeptWork, RequestError, SignedOutWhy } from '../../data/session-state.ts';
import { useClient } from '../../state/client-context.tsx';
import { Brand } from '../shell/brand.tsx';
import { LanguageChoice } from '../shell/language-choice.tsx';
import { VersionNotice } from '../shell/version/version-notice.tsx';
import { warmed } from '../warmed.ts';
import { KeptWorkNotice } from './kept-work-notice.tsx';

const SecondStep = warmed(lazy(() => import('./second-step.tsx').then((module) => ({ default: module.SecondStep }))));

export interface SignInProps {
  readonly why: SignedOutWhy;
  readonly kept: readonly KeptWork[];
}

export default function SignIn(props: SignInProps): JSX.Element {
  const client = useClient();
  const [username, setUsername] = createSignal('');
  const [password, setPassword] = createSignal('');
  const [error, setError] = createSignal<RequestError | null>(null);
  const failure = (): string | null => {
    const problem = error();
    return problem === null ? null : requestErrorText(problem);
  };
  const [passkeyFailure, setPasskeyFailure] = createSignal<string | null>(null);
  const [missing, setMissing] = createSignal(false);
  const [busy, setBusy] = createSignal(false);
  const [second, setSecond] = createSignal(false);
  let form!: HTMLFormElement;
  onMount(() => form.querySelector<HTMLInputElement>('input')?.focus());

  const submit = async (): Promise<void> => {
    if (busy()) return;
    setMissing(username().trim() === '' || password() === '');
    if (missing()) {
      form
        .querySelector<HTMLInputElement>(username().trim() === '' ? 'input[name="username"]' : 'input[name="password"]')
        ?.focus();
      return;
    }
    setBusy(true);
    setError(null);
    setPasskeyFailure(null);
    const result = await client.signIn(username().trim(), password());
    setBusy(false);
    if (result.ok) return;
    if (result.error.code === 'second-factor-needed' || result.error.code === 'second-factor-to-set-up') {
      setPassword('');
      setSecond(true);
      return;
    }
    setError(result.error);
    if (result.error.code === 'wrong-credentials') {
      setPassword('');
      form.querySelector<HTMLInputElement>('input[name="password"]')?.focus();
    }
  };
  const byPasskey = async (): Promise<void> => {
    if (busy()) return;
    setBusy(true);
    setError(null);
    // Fetched with the second step, and not before somebody wants it.
    const { askPasskey } = await import('../proving/ask-passkey.ts');
    const why = await askPasskey(
      () => client.ask(passkeyChallengeEndpoint, { after: 'nothing' }),
      (passkey) => client.ask(passkeySignInEndpoint, { passkey }),
    );
    const result = why === null ? await client.enter() : null;
    setBusy(false);
    if (result?.ok === false) setError(result.error);
    setPasskeyFailure(why);
  };
  return (
    <main class="door">
      <Show when={second()}>
        <div class="door-form">
          <Brand />
          <Suspense>
            <SecondStep onBack={() => setSecond(false)} />
          </Suspense>
        </div>
      </Show>
      <Show when={!second()}>
        <Form class="door-form" ref={(element) => (form = element)} onSubmit={() => void submit()}>
          <Brand />
          <h1>{signInWords.title}</h1>
          <VersionNotice />
          <Show when={error() === null && props.why}>
            {(why) => (
              <Notice tone={why() === 'refused' ? 'danger' : 'info'} live>
                {signInWords.signedOut[why()]}
              </Notice>
            )}
          </Show>
          <FailureNotice text={failure() ?? passkeyFailure()} />
          <TextField
            label={signInWords.username}
            name="username"
            autocomplete="username"
            value={username()}
            onInput={setUsername}
            error={missing() && username().trim() === '' ? signInWords.noUsername : null}
          />
          <TextField
            label={signInWords.password}
            name="password"
            type="password"
            autocomplete="current-password"
            value={password()}
            onInput={setPassword}
            error={missing() && password() === '' ? signInWords.noPassword : null}
          />
          <Button kind="primary" type="submit" busy={busy()}>
            {busy() ? signInWords.busy : signInWords.submit}
          </Button>
          <Button icon="key" busy={busy()} onClick={() => void byPasskey()}>
            {signInWords.withPasskey}
          </Button>
          <p class="small soft">{signInWords.needsNetwork}</p>
          <KeptWorkNotice kept={props.kept} />
          <LanguageChoice />
        </Form>
      </Show>
    </main>
  );
}
