import type { JSX } from 'solid-js';
import { Button } from '../../../components/button.tsx';
import { Icon } from '../../../components/icon.tsx';
import { WindowTitleFrame } from '../../../components/window-title.tsx';
import type { Viewing } from '../../../data/viewing.ts';
import { viewingWords } from '../../../language/viewing-words.ts';
import { ClientProvider } from '../../../state/client-context.tsx';
import { useViewedName } from '../../../state/use-viewing.ts';
import { useArrivals } from '../sync-state/use-arrivals.ts';
import { useViewAs } from './use-view-as.ts';

/** Around everything while one looks as somebody else: it cannot be overlooked, and one tap leads back. */
export function ViewFrame(props: { readonly viewing: Viewing; readonly children: JSX.Element }): JSX.Element {
  const name = useViewedName();
  // What becomes of my own work is told all the same.
  useArrivals();
  return (
    <div class="view-frame">
      <ViewBanner name={name() ?? ''} />
      <WindowTitleFrame frame={(title) => viewingWords.window(name() ?? '', title)}>
        <ClientProvider client={props.viewing.client}>{props.children}</ClientProvider>
      </WindowTitleFrame>
    </div>
  );
}

function ViewBanner(props: { readonly name: string }): JSX.Element {
  const viewAs = useViewAs();
  return (
    <section class="view-banner" aria-label={viewingWords.looking(props.name)}>
      <Icon name="eye" />
      <p class="view-banner-text" role="status">
        <strong class="truncate">{viewingWords.looking(props.name)}</strong>
        <span class="view-banner-more">{viewingWords.readOnly}</span>
      </p>
      <Button label={viewingWords.back} onClick={() => void viewAs.end()}>
        {viewingWords.backShort}
      </Button>
    </section>
  );
}
