import { Navigate, useLocation, type RouteSectionProps } from '@solidjs/router';
import { createEffect, ErrorBoundary, lazy, Match, on, onMount, Show, Suspense, Switch, type JSX } from 'solid-js';
import type { SessionState } from '../../data/session-state.ts';
import { shellWords } from '../../language/shell-words.ts';
import { useSession } from '../../state/use-session.ts';
import { useViewing } from '../../state/use-viewing.ts';
import { FailedStart } from './failed/failed-start.tsx';
import { Starting } from './starting.tsx';
import { UnusableDevice } from './failed/unusable-device.tsx';

// Whoever is not signed in does not wait for what is around the screens.
const Shell = lazy(() => import('./shell.tsx').then((module) => ({ default: module.Shell })));
const ViewFrame = lazy(() => import('./viewing/view-frame.tsx').then((module) => ({ default: module.ViewFrame })));
const SignIn = lazy(() => import('../sign-in/sign-in.tsx'));
const Recover = lazy(() => import('../sign-in/recover.tsx'));
const Setup = lazy(() => import('../setup/setup.tsx'));

/**
 * What is before the screens: nobody signed in, nothing set up yet, no storage. The address stays, so that
 * signing in leads to the screen that was asked for.
 */
export function SessionGate(props: RouteSectionProps): JSX.Element {
  const session = useSession();
  const viewing = useViewing();
  const location = useLocation();
  const is = <K extends SessionState['kind']>(kind: K): Extract<SessionState, { kind: K }> | undefined => {
    const state = session();
    // The compiler does not narrow a union by a generic kind.
    return state.kind === kind ? (state as Extract<SessionState, { kind: K }>) : undefined;
  };
  const isDoor = (): boolean => ['/recover', '/setup', '/sign-in'].includes(location.pathname);
  onMount(() => {
    createEffect(
      on(
        () => session().kind,
        (kind) => {
          if (kind === 'signed-out' || kind === 'setup-needed')
            document.title = kind === 'signed-out' ? shellWords.signInTitle : shellWords.setupTitle;
        },
      ),
    );
  });
  return (
    <ErrorBoundary fallback={(error) => <FailedStart error={error} />}>
      <Suspense fallback={<Starting />}>
        <Switch fallback={<Starting />}>
          <Match when={is('unusable')}>{(state) => <UnusableDevice why={state().why} />}</Match>
          <Match when={is('setup-needed')}>
            <Setup />
          </Match>
          <Match when={is('signed-out')}>
            {(state) => (
              <Show when={location.pathname === '/recover'} fallback={<SignIn why={state().why} kept={state().kept} />}>
                <Recover />
              </Show>
            )}
          </Match>
          <Match when={is('signed-in')}>
            <Show when={!isDoor()} fallback={<Navigate href="/" />}>
              <Show keyed when={viewing()} fallback={<Shell>{props.children}</Shell>}>
                {(seen) => (
                  <ViewFrame viewing={seen}>
                    <Shell>{props.children}</Shell>
                  </ViewFrame>
                )}
              </Show>
            </Show>
          </Match>
        </Switch>
      </Suspense>
    </ErrorBoundary>
  );
}
