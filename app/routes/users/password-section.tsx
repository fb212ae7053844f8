import { createSignal, lazy, Show, Suspense, type JSX } from 'solid-js';
import { Button } from '../../components/button.tsx';
import { Section } from '../../components/section.tsx';
import { dateTimeText } from '../../language/times.ts';
import { useMe } from '../../state/use-session.ts';
import { usePending } from '../../state/use-sync.ts';
import { warmed } from '../warmed.ts';
import { usePasswordRefusal } from './use-password-refusal.ts';
import type { UserEditing } from './user-editing.ts';

const PasswordDialog = warmed(
  lazy(() => import('./password-dialog.tsx').then((module) => ({ default: module.PasswordDialog }))),
);

/** The password is in no document: what is known here is only whether there is one, and since when. */
export function PasswordSection(props: { readonly editing: UserEditing }): JSX.Element {
  const pending = usePending();
  const me = useMe();
  const refusal = usePasswordRefusal();
  const [changing, setChanging] = createSignal(false);
  const saved = () => props.editing.draft.saved();
  const waits = (): boolean =>
    pending().some((save) =>
      save.changes.some((change) => change.id === props.editing.draft.id && change.field === 'username'),
    );
  return (
    <Section title="Password" split>
      <Show
        when={saved()}
        fallback={<p class="soft">After the user is saved and has reached the server, a password can be set here.</p>}
      >
        {(user) => (
          <div class="stack is-tight">
            <p>
              <Show when={user().passwordSetAt} fallback="No password yet: nobody can sign in as this user.">
                {(at) => <>Set {dateTimeText(at())}.</>}
              </Show>
            </p>
            <div class="cluster">
              <Button
                icon="key"
                refused={
                  waits()
                    ? 'The server does not know this user yet: the change that creates it still waits.'
                    : refusal(user())
                }
                onClick={() => setChanging(true)}
              >
                Change password…
              </Button>
              <Show when={user().id === me()?.user.id}>
                <Button href="/settings" kind="quiet">
                  Change my own in Settings
                </Button>
              </Show>
            </div>
            <Show when={changing()}>
              <Suspense>
                <PasswordDialog user={user()} onClose={() => setChanging(false)} />
              </Suspense>
            </Show>
          </div>
        )}
      </Show>
    </Section>
  );
}
