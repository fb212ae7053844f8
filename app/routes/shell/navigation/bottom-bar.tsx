import { createSignal, For, Show, type JSX } from 'solid-js';
import { Dialog } from '../../../components/dialog.tsx';
import { Icon } from '../../../components/icon.tsx';
import { navigationWords } from '../../../language/navigation-words.ts';
import { useSync } from '../../../state/use-sync.ts';
import { PlaceLink, PlaceList, useAreas } from './navigation.tsx';
import { upkeep } from './places.ts';

const shownAtOnce = 4;

/** On phones: the first places under the thumb, the others one tap further. */
export function BottomBar(): JSX.Element {
  const places = useAreas();
  const sync = useSync();
  const [open, setOpen] = createSignal(false);
  return (
    <nav class="bottom-bar" aria-label={navigationWords.main}>
      <For each={places().slice(0, shownAtOnce)}>{(place) => <PlaceLink place={place} />}</For>
      <button type="button" class="place" aria-haspopup="dialog" aria-expanded={open()} onClick={() => setOpen(true)}>
        <Icon name="menu" />
        <span class="place-label">{navigationWords.more}</span>
        <Show when={sync().attention > 0}>
          <span class="place-count">
            <span aria-hidden="true">{sync().attention}</span>
            <span class="visually-hidden">{navigationWords.needAttention(sync().attention)}</span>
          </span>
        </Show>
      </button>
      <Dialog open={open()} onClose={() => setOpen(false)} title={navigationWords.more} size="small">
        <PlaceList places={[...places().slice(shownAtOnce), ...upkeep]} onGo={() => setOpen(false)} />
      </Dialog>
    </nav>
  );
}
