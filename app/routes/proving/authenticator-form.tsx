import { createSignal, Show, type JSX } from 'solid-js';
import type { NewSecret } from '../../../shared/protocol/sign-in-endpoints.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Form } from '../../components/form.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { Answer } from '../../data/requests.ts';
import { provingWords } from '../../language/proving-words.ts';
import { requestErrorText } from '../../language/request-error-text.ts';
import { QrCode } from './qr-code.tsx';
import './proving.css';

/** The secret, as a picture and as text, and the first code of it. The button that submits it is elsewhere. */
export function AuthenticatorForm(props: {
  readonly id: string;
  readonly secret: NewSecret | null;
  readonly confirm: (code: string) => Promise<Answer<{ readonly recoveryCodes: readonly string[] }> | null>;
  readonly onBusy: (busy: boolean) => void;
  readonly onDone: (recoveryCodes: readonly string[]) => void;
}): JSX.Element {
  const [code, setCode] = createSignal('');
  const [tried, setTried] = createSignal(false);
  const [failure, setFailure] = createSignal<string | null>(null);
  const submit = async (): Promise<void> => {
    setTried(true);
    if (code().trim() === '') return;
    props.onBusy(true);
    setFailure(null);
    const answer = await props.confirm(code().trim());
    props.onBusy(false);
    if (answer?.ok === true) props.onDone(answer.body.recoveryCodes);
    else if (answer !== null) setFailure(requestErrorText(answer.error));
  };
  return (
    <Form id={props.id} class="stack" onSubmit={() => void submit()}>
      <Show when={props.secret} fallback={<Skeleton lines={6} label={provingWords.loading} />}>
        {(secret) => (
          <>
            <p>{provingWords.authenticator.scan}</p>
            <QrCode text={secret().address} label={provingWords.authenticator.picture} />
            <p class="authenticator-key">
              <span class="visually-hidden">{provingWords.authenticator.key}</span>{' '}
              {secret().secret.replace(/.{4}(?=.)/gu, '$& ')}
            </p>
            <FailureNotice text={failure()} />
            <TextField
              label={provingWords.authenticator.code}
              name="code"
              autocomplete="one-time-code"
              inputMode="numeric"
              mono
              value={code()}
              onInput={setCode}
              error={tried() && code().trim() === '' ? provingWords.proof.noCode : null}
            />
          </>
        )}
      </Show>
    </Form>
  );
}
