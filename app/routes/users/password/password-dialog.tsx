import { createSignal, createUniqueId, Show, type JSX } from 'solid-js';
import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { Notice } from '../../../components/notice.tsx';
import { SegmentedControl } from '../../../components/segmented-control.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { useToasts } from '../../../components/toasts.tsx';
import { useClient } from '../../../state/client-context.tsx';
import { usePending, useSync } from '../../../state/use-sync.ts';
import type { User } from '../../../../shared/schema/records.ts';
import { limits } from '../../../../shared/schema/limits.ts';
import { nameKey } from '../../../../shared/schema/names.ts';
import { passwordTexts } from './password-texts.ts';
import { strongPassword } from './strong-password.ts';
import './password.css';

type Way = 'generate' | 'type';

/** Sets another user's password: at the server at once, never on this device. */
export function PasswordDialog(props: {
  readonly user: User;
  /** Right after the user was made: what is left to do so that they can sign in. */
  readonly first?: boolean | undefined;
  readonly onClose: () => void;
}): JSX.Element {
  const client = useClient();
  const sync = useSync();
  const pending = usePending();
  const formId = createUniqueId();
  const [way, setWay] = createSignal<Way>('generate');
  const [generated, setGenerated] = createSignal(strongPassword());
  const [typed, setTyped] = createSignal('');
  const [again, setAgain] = createSignal('');
  const [tried, setTried] = createSignal(false);
  const [busy, setBusy] = createSignal(false);
  const [failure, setFailure] = createSignal<string | null>(null);
  const [done, setDone] = createSignal(false);

  const offline = (): string | null =>
    sync().connection === 'online'
      ? null
      : 'A password can only be changed with a connection: it is sent to the server at once and never kept on this device.';
  const waits = (): string | null =>
    pending().some(({ changes }) => changes.some(({ id, field }) => id === props.user.id && field === 'username'))
      ? passwordTexts.waits
      : null;
  const problems = () => problemsOf(typed(), again(), props.user.username);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (busy() || done() || offline() !== null || waits() !== null) return;
    if (way() === 'type' && (problems().typed !== null || problems().again !== null)) return;
    setBusy(true);
    const result = await client.setUserPassword(props.user.id, way() === 'generate' ? generated() : typed());
    setBusy(false);
    setFailure(result.ok ? null : result.error.message);
    if (result.ok) setDone(true);
  };

  return (
    <Dialog
      open
      onClose={props.onClose}
      title={props.first ? passwordTexts.first(props.user.username) : `Change password of ${props.user.username}`}
      size="small"
      actions={
        <Show
          when={!done()}
          fallback={
            <Button kind="primary" onClick={props.onClose}>
              Done
            </Button>
          }
        >
          <Button onClick={props.onClose}>{props.first ? 'Later' : 'Cancel'}</Button>
          <Button kind="primary" type="submit" form={formId} busy={busy()} refused={offline() ?? waits()}>
            {props.first ? 'Set password' : 'Change password'}
          </Button>
        </Show>
      }
    >
      <Show when={!done()} fallback={<Done user={props.user} password={way() === 'generate' ? generated() : null} />}>
        <form id={formId} class="stack" onSubmit={(event) => void submit(event)}>
          <Show when={offline()}>
            {(why) => (
              <Notice tone="warning" title="No connection">
                {why()}
              </Notice>
            )}
          </Show>
          <Show when={failure()}>
            {(message) => (
              <Notice tone="danger" live title="The password was not changed">
                {message()}
              </Notice>
            )}
          </Show>
          <Show when={offline() === null}>
            <SegmentedControl
              label="New password"
              segments={[
                { value: 'generate', label: 'Generate' },
                { value: 'type', label: 'Type it' },
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
                label="New password"
                type="password"
                autocomplete="new-password"
                value={typed()}
                onInput={setTyped}
                maxLength={limits.passwordMaxLength}
                error={tried() ? problems().typed : null}
                hint={`At least ${limits.passwordMinLength} characters.`}
                required
              />
              <TextField
                label="New password again"
                type="password"
                autocomplete="new-password"
                value={again()}
                onInput={setAgain}
                maxLength={limits.passwordMaxLength}
                error={tried() ? problems().again : null}
                required
              />
            </Show>
            <p class="small soft">
              {props.first
                ? passwordTexts.sentAtOnce
                : `${props.user.username} is signed out everywhere and signs in again with the new password.`}
            </p>
          </Show>
        </form>
      </Show>
    </Dialog>
  );
}

function Generated(props: { readonly password: string; readonly onAnother: () => void }): JSX.Element {
  return (
    <div class="stack is-tight">
      <Shown password={props.password} />
      <div class="cluster">
        <Button size="small" icon="sync" onClick={props.onAnother}>
          Another one
        </Button>
      </div>
    </div>
  );
}

function Done(props: { readonly user: User; readonly password: string | null }): JSX.Element {
  return (
    <div class="stack">
      <Notice tone="good" live title="The password is set">
        {props.user.username} can sign in with it now{props.user.enabled ? '' : ', once enabled'}.
      </Notice>
      <Show when={props.password}>
        {(password) => (
          <>
            <Shown password={password()} />
            <p class="small soft">Hand it over now: it is shown only this once, and nobody can look it up later.</p>
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
      () => toasts.show({ text: 'Password copied', tone: 'good' }),
      () => toasts.show({ text: 'Copying is not possible here: select the password and copy it', tone: 'danger' }),
    );
  };
  return (
    <div class="password-shown">
      <output aria-label="Generated password">{props.password}</output>
      <Button size="small" icon="copy" onClick={copy}>
        Copy
      </Button>
    </div>
  );
}

function problemsOf(
  typed: string,
  again: string,
  username: string,
): { readonly typed: string | null; readonly again: string | null } {
  if (typed.length < limits.passwordMinLength)
    return { typed: `Use at least ${limits.passwordMinLength} characters.`, again: null };
  if (nameKey(typed) === nameKey(username)) return { typed: 'The password must not be the username.', again: null };
  return { typed: null, again: typed === again ? null : 'The two are not the same.' };
}
