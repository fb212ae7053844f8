import { createSignal, untrack, type JSX } from 'solid-js';
import { findField } from '../../../shared/schema/fields.ts';
import { limits } from '../../../shared/schema/limits.ts';
import { collections } from '../../../shared/schema/records.ts';
import { Button } from '../../components/button.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { focusInvalid } from '../../components/focus-invalid.ts';
import { Form } from '../../components/form.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useToasts } from '../../components/toasts.tsx';
import { permissionText } from '../../language/permission-text.ts';
import { problemSentences } from '../../language/problem-sentences.ts';
import { requestErrorText } from '../../language/request-error-text.ts';
import { settingsWords } from '../../language/settings-words.ts';
import { useClient } from '../../state/client-context.tsx';
import { useCan, useMe } from '../../state/use-session.ts';
import { useSync } from '../../state/use-sync.ts';
import { useReadOnly } from '../editing/use-read-only.ts';

const spec = findField(collections.users, 'email');

/** The own profile of somebody who may not read users: this device has no record of them to make a draft of. */
export function SentProfile(): JSX.Element {
  const client = useClient();
  const me = useMe();
  const can = useCan();
  const sync = useSync();
  const toasts = useToasts();
  const readOnly = useReadOnly();
  const saved = (): string => me()?.user.email ?? '';
  const [email, setEmail] = createSignal(untrack(saved));
  const [tried, setTried] = createSignal(false);
  const [busy, setBusy] = createSignal(false);
  const [failure, setFailure] = createSignal<string | null>(null);
  let form!: HTMLFormElement;
  const locked = (): string | null =>
    can('edit_own_profile') ? readOnly() : settingsWords.profile.needs(permissionText('edit_own_profile'));
  const isChanged = (): boolean => email().trim() !== saved();
  const refused = (): string | null => {
    if (locked() !== null) return locked();
    if (!isChanged()) return settingsWords.profile.unchanged;
    return sync().connection === 'online' ? null : settingsWords.profile.offline;
  };
  const problem = (): string | null => {
    const found = spec?.check(email().trim(), null) ?? null;
    return found === null ? null : problemSentences[found];
  };
  const submit = async (): Promise<void> => {
    if (busy() || refused() !== null) return;
    setTried(true);
    if (problem() !== null) {
      focusInvalid(form);
      return;
    }
    setBusy(true);
    setFailure(null);
    const result = await client.changeOwnProfile({ email: email() });
    setBusy(false);
    if (!result.ok) {
      setFailure(requestErrorText(result.error));
      return;
    }
    setTried(false);
    setEmail(saved());
    toasts.show({ tone: 'good', text: settingsWords.profile.changed });
  };
  return (
    <Form class="stack narrow-form" ref={(element) => (form = element)} onSubmit={() => void submit()}>
      <FailureNotice text={failure()} />
      <dl class="facts">
        <dt>{settingsWords.profile.username}</dt>
        <dd>{me()?.user.username}</dd>
      </dl>
      <TextField
        label={settingsWords.profile.email}
        type="email"
        inputMode="email"
        autocomplete="email"
        maxLength={limits.emailLength}
        value={email()}
        onInput={setEmail}
        readOnly={locked() !== null}
        changed={isChanged()}
        hint={locked() ?? undefined}
        error={tried() ? problem() : null}
      />
      <div>
        <Button type="submit" busy={busy()} refused={refused()}>
          {settingsWords.profile.change}
        </Button>
      </div>
    </Form>
  );
}
