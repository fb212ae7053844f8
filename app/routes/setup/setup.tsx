import { createSignal, onMount, Show, type JSX } from 'solid-js';
import { focusInvalid } from '../../components/focus-invalid.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Form } from '../../components/form.tsx';
import { Button } from '../../components/button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { requestErrorText } from '../../language/request-error-text.ts';
import { passwordsWords } from '../../language/passwords-words.ts';
import { setupWords } from '../../language/setup-words.ts';
import { useClient } from '../../state/client-context.tsx';
import { Brand } from '../shell/brand.tsx';
import { LanguageChoice } from '../shell/language-choice.tsx';
import { setupProblems, type SetupFields } from './setup-problems.ts';

/** First run: the code that the server printed makes the organisation and its first administrator. */
export default function Setup(): JSX.Element {
  const client = useClient();
  const [fields, setFields] = createSignal<SetupFields>({
    code: codeIn(location.hash),
    organisation: '',
    username: '',
    email: '',
    password: '',
    again: '',
  });
  const [tried, setTried] = createSignal(false);
  const [busy, setBusy] = createSignal(false);
  const [message, setMessage] = createSignal<string | null>(null);
  let form!: HTMLFormElement;
  const withCode = codeIn(location.hash) !== '';
  // A wrong link is not a dead end: the code can be typed.
  const [asksCode, setAsksCode] = createSignal(!withCode);

  onMount(() => {
    // The code is worth something until it is used: not in the address, not in the history.
    if (withCode) history.replaceState(history.state, '', location.pathname);
    form.querySelector<HTMLInputElement>('input')?.focus();
  });
  const set =
    (field: keyof SetupFields) =>
    (value: string): void => {
      setFields((before) => ({ ...before, [field]: value }));
    };
  const problem = (field: keyof SetupFields): string | null =>
    tried() ? (setupProblems(fields())[field] ?? null) : null;
  const submit = async (): Promise<void> => {
    if (busy()) return;
    setTried(true);
    if (Object.keys(setupProblems(fields())).length > 0) {
      focusInvalid(form);
      return;
    }
    setBusy(true);
    setMessage(null);
    const { code, organisation, username, email, password } = fields();
    const result = await client.setup({
      code: code.trim(),
      organisation: organisation.trim(),
      username: username.trim(),
      email: email.trim(),
      password,
    });
    setBusy(false);
    if (result.ok) return;
    setMessage(requestErrorText(result.error));
    if (result.error.code !== 'setup-code-wrong') return;
    setAsksCode(true);
    queueMicrotask(() => form.querySelector<HTMLInputElement>('input')?.select());
  };
  return (
    <main class="door">
      <Form class="door-form" ref={(element) => (form = element)} onSubmit={() => void submit()}>
        <Brand />
        <h1>{setupWords.title}</h1>
        <p class="soft">{setupWords.says}</p>
        <FailureNotice text={message()} />
        <Show when={asksCode()}>
          <TextField
            label={setupWords.code}
            hint={setupWords.codeHint}
            mono
            required
            value={fields().code}
            onInput={set('code')}
            error={problem('code')}
          />
        </Show>
        <TextField
          label={setupWords.organisation}
          autocomplete="organization"
          capitalize
          required
          value={fields().organisation}
          onInput={set('organisation')}
          error={problem('organisation')}
        />
        <TextField
          label={setupWords.username}
          name="username"
          autocomplete="username"
          required
          value={fields().username}
          onInput={set('username')}
          error={problem('username')}
        />
        <TextField
          label={setupWords.email}
          type="email"
          autocomplete="email"
          value={fields().email}
          onInput={set('email')}
          error={problem('email')}
        />
        <TextField
          label={setupWords.password}
          name="password"
          type="password"
          autocomplete="new-password"
          required
          hint={passwordsWords.hintAlone}
          value={fields().password}
          onInput={set('password')}
          error={problem('password')}
        />
        <TextField
          label={setupWords.passwordAgain}
          type="password"
          autocomplete="new-password"
          required
          value={fields().again}
          onInput={set('again')}
          error={problem('again')}
        />
        <Button kind="primary" type="submit" busy={busy()}>
          {busy() ? setupWords.busy : setupWords.submit}
        </Button>
        <LanguageChoice />
      </Form>
    </main>
  );
}

/** `#code=…` or `#…` */
function codeIn(hash: string): string {
  const text = hash.replace(/^#/u, '');
  return new URLSearchParams(text.includes('=') ? text : `code=${text}`).get('code') ?? '';
}
