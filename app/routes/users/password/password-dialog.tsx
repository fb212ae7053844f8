import { createSignal, createUniqueId, Show, type JSX } from 'solid-js';
import { limits } from '../../../../shared/schema/limits.ts';
import type { User } from '../../../../shared/schema/records.ts';
import { FailureNotice } from '../../../components/failure-notice.tsx';
import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { Form } from '../../../components/form.tsx';
import { Notice } from '../../../components/notice.tsx';
import { SegmentedControl } from '../../../components/segmented-control.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { useToasts } from '../../../components/toasts.tsx';
import { requestErrorText } from '../../../language/request-error-text.ts';
import { passwordSentence } from '../../../language/password-sentence.ts';
import { passwordsWords } from '../../../language/passwords-words.ts';
import { userPasswordWords as words } from '../../../language/user-password-words.ts';
import { useClient } from '../../../state/client-context.tsx';
import { useWaitingSaves, useSync } from '../../../state/use-sync.ts';
import { strongPassword } from '../../editing/strong-password.ts';
import { ProofDialog } from '../../proving/proof-dialog.tsx';
import { useProof } from '../../proving/use-proof.ts';
import './password.css';

type Way = 'generate' | 'type';

/** Sets another user's password: at the server at once, never on this device. */
export function PasswordDialog(props: {
  readonly user: User;
  /** Right after the user was created: what is left to do so that they can sign in. */
  readonly first?: boolean | undefined;
  readonly onClose: () => void;
}): JSX.Element {
  const client = useClient();
  const sync = useSync();
  const waiting = useWaitingSaves();
  const formId = createUniqueId();
  const [way, setWay] = createSignal<Way>('generate');
  const [generated, setGenerated] = createSignal(strongPassword());
  const [typed, setTyped] = createSignal('');
  const [again, setAgain] = createSignal('');
  const [tried, setTried] = createSignal(false);
  const [busy, setBusy] = createSignal(false);
  const [failure, setFailure] = createSignal<string | null>(null);
  const [done, setDone] = createSignal(false);
  const proof = useProof();

  const offline = (): string | null => (sync().connection === 'online' ? null : words.offline);
  const waits = (): string | null =>
    waiting().some(({ changes }) => changes.some(({ id, field }) => id === props.user.id && field === 'username'))
      ? words.waits
      : null;
  const problems = () => problemsOf(typed(), again(), props.user.username);
  const submit = async (): Promise<void> => {
    setTried(true);
    if (busy() || done() || offline() !== null || waits() !== null) return;
    if (way() === 'type' && (problems().typed !== null || problems().again !== null)) return;
    setBusy(true);
    const result = await proof.during(() =>
      client.setUserPassword(props.user.id, way() === 'generate' ? generated() : typed()),
    );
    setBusy(false);
    setFailure(result === null || result.ok ? null : requestErrorText(result.error));
    if (result?.ok === true) setDone(true);
  };

  return (
    <>
      <Dialog
        open
        onClose={props.onClose}
        title={props.first ? words.setOf(props.user.username) : words.changeOf(props.user.username)}
        size="small"
        actions={
          <Show
            when={!done()}
            fallback={
              <Button kind="primary" onClick={props.onClose}>
                {words.done}
              </Button>
            }
          >
            <Button onClick={props.onClose}>{props.first ? words.setLater : words.cancel}</Button>
            <Button kind="primary" type="submit" form={formId} busy={busy()} refused={offline() ?? waits()}>
              {props.first ? words.setIt : words.changeIt}
            </Button>
          </Show>
        }
      >
        <Show when={!done()} fallback={<Done user={props.user} password={way() === 'generate' ? generated() : null} />}>
          <Form id={formId} class="stack" onSubmit={() => void submit()}>
            <Show when={offline()}>
              {(why) => (
                <Notice tone="warning" title={words.noConnection}>
                  {why()}
                </Notice>
              )}
            </Show>
            <FailureNotice text={failure()} title={words.notChanged} />
            <Show when={offline() === null}>
              <SegmentedControl
                label={words.new}
                segments={[
                  { value: 'generate', label: words.generate },
                  { value: 'type', label: words.type },
                ]}
                value={way()}
                onChange={setWay}
              />
              <Show
                when={way() === 'type'}
                fallback={<Generated password={generated()} onAnother={() => setGenerated(strongPassword())} />}
              >
                {/* So that a password manager files it under the right name. */}
                <input
                  class="visually-hidden"
                  type="text"
                  autocomplete="username"
                  value={props.user.username}
                  readonly
                  tabindex="-1"
                  aria-hidden="true"
                />
                <TextField
                  label={words.new}
                  type="password"
                  autocomplete="new-password"
                  value={typed()}
                  onInput={setTyped}
                  maxLength={limits.passwordMaxLength}
                  error={tried() ? problems().typed : null}
                  hint={passwordsWords.hint}
                  required
                />
                <TextField
                  label={words.again}
                  type="password"
                  autocomplete="new-password"
                  value={again()}
                  onInput={setAgain}
                  maxLength={limits.passwordMaxLength}
                  error={tried() ? problems().again : null}
                  required
                />
              </Show>
              <p class="small soft">{props.first ? words.sentAtOnce : words.signedOut(props.user.username)}</p>
            </Show>
          </Form>
        </Show>
      </Dialog>
      <ProofDialog proof={proof} />
    </>
  );
}

function Generated(props: { readonly password: string; readonly onAnother: () => void }): JSX.Element {
  return (
    <div class="stack is-tight">
      <Shown password={props.password} />
      <div class="cluster">
        <Button size="small" icon="sync" onClick={props.onAnother}>
          {words.another}
        </Button>
      </div>
    </div>
  );
}

function Done(props: { readonly user: User; readonly password: string | null }): JSX.Element {
  return (
    <div class="stack">
      <Notice tone="good" live title={words.isSet}>
        {props.user.enabled ? words.canSignIn(props.user.username) : words.canSignInOnceEnabled(props.user.username)}
      </Notice>
      <Show when={props.password}>
        {(password) => (
          <>
            <Shown password={password()} />
            <p class="small soft">{words.handOver}</p>
          </>
        )}
      </Show>
    </div>
  );
}

function Shown(props: { readonly password: string }): JSX.Element {
  const toasts = useToasts();
  const copy = (): void => {
    void navigator.clipboard.writeText(props.password).then(
      () => toasts.show({ text: words.copied, tone: 'good' }),
      () => toasts.show({ text: words.cannotCopy, tone: 'danger' }),
    );
  };
  return (
    <div class="password-shown">
      <output aria-label={words.generated}>{props.password}</output>
      <Button size="small" icon="copy" onClick={copy}>
        {words.copy}
      </Button>
    </div>
  );
}

function problemsOf(
  typed: string,
  again: string,
  username: string,
): { readonly typed: string | null; readonly again: string | null } {
  // Whether a second factor is asked of them is known to the server.
  const problem = passwordSentence(typed, username, { secondFactor: true });
  return { typed: problem, again: problem !== null || typed === again ? null : passwordsWords.differ };
}
