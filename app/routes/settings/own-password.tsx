import { createSignal, Show, type JSX } from 'solid-js';
import { focusInvalid } from '../../components/focus-invalid.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Form } from '../../components/form.tsx';
import { Notice } from '../../components/notice.tsx';
import { Button } from '../../components/button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useToasts } from '../../components/toasts.tsx';
import { requestErrorText } from '../../language/request-error-text.ts';
import { passwordSentence } from '../../language/password-sentence.ts';
import { permissionText } from '../../language/permission-text.ts';
import { passwordsWords } from '../../language/passwords-words.ts';
import { settingsWords } from '../../language/settings-words.ts';
import { useClient } from '../../state/client-context.tsx';
import { useCan, useMe } from '../../state/use-session.ts';
import { useSync } from '../../state/use-sync.ts';
import { useReadOnly } from '../editing/use-read-only.ts';

export function OwnPassword(): JSX.Element {
  const client = useClient();
  const me = useMe();
  const can = useCan();
  const readOnly = useReadOnly();
  const sync = useSync();
  const toasts = useToasts();
  const [current, setCurrent] = createSignal('');
  const [next, setNext] = createSignal('');
  const [again, setAgain] = createSignal('');
  const [tried, setTried] = createSignal(false);
  const [busy, setBusy] = createSignal(false);
  const [failure, setFailure] = createSignal<string | null>(null);
  const problem = (): string | null =>
    passwordSentence(next(), me()?.user.username ?? '', {
      organisation: me()?.organisation.name ?? '',
      // Whether one is asked of me is known to the server.
      secondFactor: true,
    });
  const locked = (): string | null =>
    can('change_own_password') ? readOnly() : settingsWords.password.needs(permissionText('change_own_password'));
  const refused = (): string | null =>
    locked() ?? (sync().connection === 'online' ? null : settingsWords.password.offline);
  const differ = (): string | null => (again() === next() ? null : passwordsWords.differ);
  let form!: HTMLFormElement;

  const submit = async (): Promise<void> => {
    if (busy() || locked() !== null) return;
    setTried(true);
    if (current() === '' || problem() !== null || differ() !== null) {
      focusInvalid(form);
      return;
    }
    setBusy(true);
    setFailure(null);
    const result = await client.changeOwnPassword(current(), next());
    setBusy(false);
    if (!result.ok) {
      setFailure(requestErrorText(result.error));
      return;
    }
    for (const clear of [setCurrent, setNext, setAgain]) clear('');
    setTried(false);
    toasts.show({ tone: 'good', text: settingsWords.password.changed });
  };
  return (
    <Form class="stack narrow-form" ref={(element) => (form = element)} onSubmit={() => void submit()}>
      <input type="text" name="username" autocomplete="username" value={me()?.user.username ?? ''} hidden readonly />
      <FailureNotice text={failure()} />
      <Show when={locked()}>{(why) => <Notice>{why()}</Notice>}</Show>
      <TextField
        label={settingsWords.password.current}
        type="password"
        autocomplete="current-password"
        value={current()}
        onInput={setCurrent}
        readOnly={locked() !== null}
        error={tried() && current() === '' ? settingsWords.password.noCurrent : null}
      />
      <TextField
        label={settingsWords.password.next}
        type="password"
        autocomplete="new-password"
        hint={passwordsWords.hint}
        value={next()}
        onInput={setNext}
        readOnly={locked() !== null}
        error={tried() ? problem() : null}
      />
      <TextField
        label={settingsWords.password.nextAgain}
        type="password"
        autocomplete="new-password"
        value={again()}
        onInput={setAgain}
        readOnly={locked() !== null}
        error={tried() ? differ() : null}
      />
      <div>
        <Button type="submit" busy={busy()} refused={refused()}>
          {settingsWords.password.change}
        </Button>
      </div>
    </Form>
  );
}
