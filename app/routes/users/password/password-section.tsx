import { createSignal, lazy, Show, Suspense, type JSX } from 'solid-js';
import { Button } from '../../../components/button.tsx';
import { Section } from '../../../components/section.tsx';
import { dateTimeText } from '../../../language/times.ts';
import { userPasswordWords as words } from '../../../language/user-password-words.ts';
import { useMe } from '../../../state/use-session.ts';
import { useWaitingSaves, useSync } from '../../../state/use-sync.ts';
import type { UserEditing } from '../editor/user-editing.ts';
import { warmed } from '../../warmed.ts';
import { usePasswordRefusal } from './use-password-refusal.ts';

const PasswordDialog = warmed(
  lazy(() => import('./password-dialog.tsx').then((module) => ({ default: module.PasswordDialog }))),
);

const SignInSection = warmed(
  lazy(() => import('./sign-in-section.tsx').then((module) => ({ default: module.SignInSection }))),
);

/** The password is in no document: what is known here is only whether there is one, and since when. */
export function PasswordSection(props: { readonly editing: UserEditing }): JSX.Element {
  const waiting = useWaitingSaves();
  const me = useMe();
  const sync = useSync();
  const refusal = usePasswordRefusal();
  const [changing, setChanging] = createSignal(false);
  // As it was when the dialog opened: setting it must not change what the dialog says.
  const [first, setFirst] = createSignal(false);
  const saved = () => props.editing.draft.saved();
  /** Of whom sessions and the like are shown: not one's own, which are in Settings. */
  const shown = () => {
    const user = saved();
    return user !== undefined && user.deletedAt === null && !waits() && refusal(user) === null ? user : undefined;
  };
  const waits = (): boolean =>
    waiting().some((save) =>
      save.changes.some((change) => change.id === props.editing.draft.id && change.field === 'username'),
    );
  return (
    <>
      <Section title={words.title} split>
        <Show when={saved()} fallback={<p class="soft">{words.asked}</p>}>
          {(user) => (
            <div class="stack is-tight">
              <p>
                <Show
                  when={user().passwordSetAt}
                  fallback={
                    user().passkeySince !== null
                      ? words.onlyPasskey
                      : sync().connection === 'online'
                        ? words.none
                        : words.noneAndOffline
                  }
                >
                  {(at) => <>{words.setAt(dateTimeText(at()))}</>}
                </Show>
              </p>
              <div class="cluster">
                <Button
                  icon="key"
                  refused={waits() ? words.waits : refusal(user())}
                  onClick={() => {
                    setFirst(user().passwordSetAt === null);
                    setChanging(true);
                  }}
                >
                  {user().passwordSetAt === null ? words.set : words.change}
                </Button>
                <Show when={user().id === me()?.user.id}>
                  <Button href="/settings" kind="quiet">
                    {words.own}
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
      <Show when={shown()}>
        {(user) => (
          <Suspense>
            <SignInSection user={user()} />
          </Suspense>
        )}
      </Show>
    </>
  );
}
