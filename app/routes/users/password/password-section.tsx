import { createSignal, lazy, Show, Suspense, type JSX } from 'solid-js';
import { Button } from '../../../components/button.tsx';
import { Section } from '../../../components/section.tsx';
import { dateTimeText } from '../../../language/times.ts';
import { useMe } from '../../../state/use-session.ts';
import { usePending, useSync } from '../../../state/use-sync.ts';
import { warmed } from '../../warmed.ts';
import { passwordTexts } from './password-texts.ts';
import { usePasswordRefusal } from './use-password-refusal.ts';
import type { UserEditing } from '../editor/user-editing.ts';

const PasswordDialog = warmed(
  lazy(() => import('./password-dialog.tsx').then((module) => ({ default: module.PasswordDialog }))),
);

/** The password is in no document: what is known here is only whether there is one, and since when. */
export function PasswordSection(props: { readonly editing: UserEditing }): JSX.Element {
  const pending = usePending();
  const me = useMe();
  const sync = useSync();
  const refusal = usePasswordRefusal();
  const [changing, setChanging] = createSignal(false);
  // As it was when the dialog opened: setting it must not change what the dialog says.
  const [first, setFirst] = createSignal(false);
  const saved = () => props.editing.draft.saved();
  const waits = (): boolean =>
    pending().some((save) =>
      save.changes.some((change) => change.id === props.editing.draft.id && change.field === 'username'),
    );
  return (
    <Section title="Password" split>
      <Show
        when={saved()}
        fallback={<p class="soft">It is asked for as soon as the user is created, while there is a network.</p>}
      >
        {(user) => (
          <div class="stack is-tight">
            <p>
              <Show
                when={user().passwordSetAt}
                fallback={`${passwordTexts.none}${sync().connection === 'online' ? '' : ` ${passwordTexts.offline}`}`}
              >
                {(at) => <>Set {dateTimeText(at())}.</>}
              </Show>
            </p>
            <div class="cluster">
              <Button
                icon="key"
                refused={waits() ? passwordTexts.waits : refusal(user())}
                onClick={() => {
                  setFirst(user().passwordSetAt === null);
                  setChanging(true);
                }}
              >
                {user().passwordSetAt === null ? 'Set password…' : 'Change password…'}
              </Button>
              <Show when={user().id === me()?.user.id}>
                <Button href="/settings" kind="quiet">
                  Change my own in Settings
                </Button>
              </Show>
            </div>
            <Show when={changing()}>
              <Suspense>
                <PasswordDialog user={user()} first={first()} onClose={() => setChanging(false)} />
              </Suspense>
            </Show>
          </div>
        )}
      </Show>
    </Section>
  );
}
