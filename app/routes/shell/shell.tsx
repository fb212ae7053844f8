import { useLocation } from '@solidjs/router';
import {
  createEffect,
  createSignal,
  ErrorBoundary,
  lazy,
  on,
  onCleanup,
  onMount,
  Show,
  Suspense,
  type JSX,
} from 'solid-js';
import { focusHeading } from '../../components/keep-focus.ts';
import { isNarrow } from '../../components/narrow.ts';
import { listenToSaveKeys } from '../../components/save-keys.ts';
import { Skeleton } from '../../components/skeleton.tsx';
import { shellWords } from '../../language/shell-words.ts';
import { loadScreens } from '../load-screens.ts';
import { BottomBar } from './navigation/bottom-bar.tsx';
import { FailedScreen } from './failed/failed-screen.tsx';
import { Rail } from './navigation/navigation.tsx';
import { TopBar } from './top-bar.tsx';
import { useArrivals } from './sync-state/use-arrivals.ts';
import { useLeaving } from './sync-state/use-leaving.ts';
import { VersionNotice } from './version/version-notice.tsx';
import { ViewNotices } from './viewing/view-notices.tsx';

const loadPalette = (): Promise<typeof import('./palette/command-palette.tsx')> =>
  import('./palette/command-palette.tsx');
const CommandPalette = lazy(loadPalette);

/** What is around every screen. */
export function Shell(props: { readonly children?: JSX.Element }): JSX.Element {
  const location = useLocation();
  const [searching, setSearching] = createSignal(false);
  let main!: HTMLElement;
  useArrivals();
  useLeaving();

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    event.preventDefault();
    setSearching((open) => !open);
  };
  onMount(() => {
    document.addEventListener('keydown', onKeyDown);
    onCleanup(listenToSaveKeys());
    const idle = window.setTimeout(
      () => void Promise.all([loadScreens(), loadPalette()]).catch(() => undefined),
      1_500,
    );
    onCleanup(() => {
      document.removeEventListener('keydown', onKeyDown);
      clearTimeout(idle);
    });
  });
  // A new screen begins at its top, and a screen reader hears its name.
  createEffect(
    on(
      () => location.pathname,
      () => {
        setSearching(false);
        window.scrollTo(0, 0);
        queueMicrotask(focusHeading);
      },
      { defer: true },
    ),
  );

  return (
    <div class="shell">
      <a class="skip-link visually-hidden" href="#main" onClick={(event) => (event.preventDefault(), main.focus())}>
        {shellWords.skip}
      </a>
      <TopBar onSearch={() => setSearching(true)} />
      <Show when={!isNarrow()}>
        <Rail />
      </Show>
      <main ref={main} id="main" class="page" tabindex="-1">
        <VersionNotice />
        <ViewNotices />
        <ErrorBoundary
          fallback={(error, reset) => <FailedScreen error={error} onAgain={reset} path={location.pathname} />}
        >
          <Suspense fallback={<Skeleton lines={8} />}>{props.children}</Suspense>
        </ErrorBoundary>
      </main>
      <Show when={isNarrow()}>
        <BottomBar />
      </Show>
      <Suspense>
        <Show when={searching()}>
          <CommandPalette onClose={() => setSearching(false)} />
        </Show>
      </Suspense>
    </div>
  );
}
