import { createMemo, lazy, Show, type Component } from 'solid-js';
import { useCan } from '../../state/use-session.ts';
import { useViewing } from '../../state/use-viewing.ts';
import type { Route } from '../routes.ts';

// What is seldom shown does not hold up the first screen.
const NotForYou = lazy(() => import('./not-for-you.tsx'));
const ViewingGuard = lazy(() =>
  import('./viewing/viewing-guard.tsx').then((module) => ({ default: module.ViewingGuard })),
);

/** The screen for whoever may open it; for everybody else, which permission is missing. */
export function guarded(route: Route): Component {
  const Screen = route.component;
  return () => {
    const can = useCan();
    const viewing = useViewing();
    const refused = createMemo(() => (route.needs !== null && !can(route.needs) ? route.needs : null));
    return (
      <Show
        when={refused()}
        fallback={
          <Show when={viewing() !== null} fallback={<Screen />}>
            <ViewingGuard needs={route.needs} own={route.own === true}>
              <Screen />
            </ViewingGuard>
          </Show>
        }
      >
        {(missing) => <NotForYou missing={missing()} />}
      </Show>
    );
  };
}
