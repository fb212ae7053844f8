import { useNavigate } from '@solidjs/router';
import { createSignal, onMount, Show, type JSX } from 'solid-js';
import { recoveryEndpoint } from '../../../shared/protocol/recovery-endpoint.ts';
import { Button } from '../../components/button.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { focusInvalid } from '../../components/focus-invalid.ts';
import { Form } from '../../components/form.tsx';
import { Notice } from '../../components/notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { passwordSentence } from '../../language/password-sentence.ts';
import { passwordsWords } from '../../language/passwords-words.ts';
import { provingWords } from '../../language/proving-words.ts';
import { requestErrorText } from '../../language/request-error-text.ts';
import { useClient } from '../../state/client-context.tsx';
import { Brand } from '../shell/brand.tsx';

/** What the link of `npm run recover` opens. */
export default function Recover(): JSX.Element {
  const client = useClient();
  const navigate = useNavigate();
  const code = new URLSearchParams(location.hash.slice(1)).get('code') ?? '';
  const [password, setPassword] = createSignal('');
  const [again, setAgain] = createSignal('');
  const [tried, setTried] = createSignal(false);
  const [busy, setBusy] = createSignal(false);
  const [failure, setFailure] = createSignal(code === '' ? provingWords.recover.noCode : null);
  const [done, setDone] = createSignal<string | null>(null);
  let form!: HTMLFormElement;
  onMount(() => {
    // The code is worth something until it is used: not in the address, not in the history.
    history.replaceState(history.state, '', location.pathname);
    form.querySelector<HTMLInputElement>('input')?.focus();
  });
  const problem = (): string | null => passwordSentence(password(), '');
  const differ = (): string | null => (password() === again() ? null : passwordsWords.differ);
  const submit = async (): Promise<void> => {
    if (busy()) return;
    setTried(true);
    if (problem() !== null || differ() !== null) {
      focusInvalid(form);
      return;
    }
    setBusy(true);
    setFailure(null);
    const answer = await client.ask(recoveryEndpoint, { code, password: password() });
    setBusy(false);
    if (answer.ok) setDone(answer.body.username);
    else setFailure(requestErrorText(answer.error));
  };
  return (
    <main class="door">
      <Form class="door-form" ref={(element) => (form = element)} onSubmit={() => void submit()}>
        <Brand />
        <h1>{provingWords.recover.title}</h1>
        <Show
          when={done()}
          fallback={
            <>
              <p class="soft">{provingWords.recover.says}</p>
              <FailureNotice text={failure()} />
              <TextField
                label={provingWords.recover.password}
                type="password"
                autocomplete="new-password"
                hint={passwordsWords.hintAlone}
                value={password()}
                onInput={setPassword}
                error={tried() ? problem() : null}
              />
              <TextField
                label={provingWords.recover.again}
                type="password"
                autocomplete="new-password"
                value={again()}
                onInput={setAgain}
                error={tried() ? differ() : null}
              />
              <Button kind="primary" type="submit" busy={busy()}>
                {provingWords.recover.submit}
              </Button>
            </>
          }
        >
          {(username) => (
            <>
              <Notice tone="good" live>
                {provingWords.recover.done(username())}
              </Notice>
              <Button kind="primary" onClick={() => navigate('/', { replace: true })}>
                {provingWords.recover.toSignIn}
              </Button>
            </>
          )}
        </Show>
      </Form>
    </main>
  );
}
