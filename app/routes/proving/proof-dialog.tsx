import { createSignal, createUniqueId, Show, type JSX } from 'solid-js';
import { proofChallengeEndpoint, proofEndpoint, proofWaysEndpoint } from '../../../shared/protocol/factor-endpoints.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Form } from '../../components/form.tsx';
import { SegmentedControl } from '../../components/segmented-control.tsx';
import { TextField } from '../../components/text-field.tsx';
import { componentsWords } from '../../language/components-words.ts';
import { provingWords } from '../../language/proving-words.ts';
import { requestErrorText } from '../../language/request-error-text.ts';
import { useClient } from '../../state/client-context.tsx';
import { useMe } from '../../state/use-session.ts';
import { askPasskey } from './ask-passkey.ts';
import { ServerAnswerView } from './server-answer-view.tsx';
import { useServerAnswer } from './use-server-answer.ts';
import type { Proof } from './use-proof.ts';

type Typed = 'code' | 'password';

/** Asks who is signed in to prove it again. */
export function ProofDialog(props: { readonly proof: Proof }): JSX.Element {
  return (
    <Show when={props.proof.asking()}>
      <Asking proof={props.proof} />
    </Show>
  );
}

function Asking(props: { readonly proof: Proof }): JSX.Element {
  const client = useClient();
  const me = useMe();
  const formId = createUniqueId();
  const asked = useServerAnswer(() => client.ask(proofWaysEndpoint, null));
  const [chosen, setChosen] = createSignal<Typed | null>(null);
  const [typed, setTyped] = createSignal('');
  const [tried, setTried] = createSignal(false);
  const [busy, setBusy] = createSignal(false);
  const [failure, setFailure] = createSignal<string | null>(null);
  const way = (): Typed | null => {
    const ways = asked.value();
    return chosen() ?? (ways?.password ? 'password' : ways?.code ? 'code' : null);
  };
  const during = async (work: () => Promise<string | null>): Promise<void> => {
    if (busy()) return;
    setBusy(true);
    setFailure(null);
    const why = await work();
    setBusy(false);
    if (why === null) props.proof.answer(true);
    else setFailure(why);
  };
  const submit = (): void => {
    setTried(true);
    if (typed() === '') return;
    void during(async () => {
      const answer = await client.ask(proofEndpoint, way() === 'code' ? { code: typed() } : { password: typed() });
      return answer.ok ? null : requestErrorText(answer.error);
    });
  };
  const byPasskey = (): void =>
    void during(() =>
      askPasskey(
        () => client.ask(proofChallengeEndpoint, null),
        (passkey) => client.ask(proofEndpoint, { passkey }),
      ),
    );

  return (
    <Dialog
      open
      onClose={() => props.proof.answer(false)}
      title={provingWords.proof.title}
      size="small"
      actions={
        <>
          <Button onClick={() => props.proof.answer(false)}>{componentsWords.cancel}</Button>
          <Show when={way() !== null}>
            <Button kind="primary" type="submit" form={formId} busy={busy()}>
              {provingWords.proof.confirm}
            </Button>
          </Show>
        </>
      }
    >
      <Form id={formId} class="stack" onSubmit={submit}>
        <p class="soft">{provingWords.proof.says}</p>
        <FailureNotice text={failure()} />
        <ServerAnswerView asked={asked}>
          {(ways) => (
            <>
              <Show when={ways().password && ways().code}>
                <SegmentedControl<Typed>
                  label={provingWords.proof.way}
                  value={way() ?? 'password'}
                  onChange={(next) => {
                    setChosen(next);
                    setTyped('');
                    setTried(false);
                  }}
                  segments={[
                    { value: 'password', label: provingWords.proof.byPassword },
                    { value: 'code', label: provingWords.proof.byCode },
                  ]}
                />
              </Show>
              <Show when={way() === 'password'}>
                <input type="text" autocomplete="username" value={me()?.user.username ?? ''} hidden readonly />
                <TextField
                  label={provingWords.proof.password}
                  type="password"
                  autocomplete="current-password"
                  autofocus
                  value={typed()}
                  onInput={setTyped}
                  error={tried() && typed() === '' ? provingWords.proof.noPassword : null}
                />
              </Show>
              <Show when={way() === 'code'}>
                <TextField
                  label={provingWords.proof.code}
                  autocomplete="one-time-code"
                  autofocus
                  mono
                  value={typed()}
                  onInput={setTyped}
                  error={tried() && typed() === '' ? provingWords.proof.noCode : null}
                />
              </Show>
              <Show when={ways().passkey}>
                <div>
                  <Button icon="key" busy={busy()} onClick={byPasskey}>
                    {provingWords.proof.usePasskey}
                  </Button>
                </div>
              </Show>
              <Show when={way() === null && !ways().passkey}>
                <p>{provingWords.proof.none}</p>
              </Show>
            </>
          )}
        </ServerAnswerView>
      </Form>
    </Dialog>
  );
}
