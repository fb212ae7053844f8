import { createMemo, createSignal, For, Show, type JSX } from 'solid-js';
import { Dialog } from '../../../components/dialog.tsx';
import { Icon } from '../../../components/icon.tsx';
import { navigationWords } from '../../../language/navigation-words.ts';
import { useSync } from '../../../state/use-sync.ts';
import { PlaceLink, PlaceList, usePlaces } from './navigation.tsx';
import type { Area, NavigationPlace } from './places.ts';

const shownAtOnce = 4;

/** On phones: the first places under the thumb, the others one tap further. */
export function BottomBar(): JSX.Element {
  const { areas, upkeep } = usePlaces();
  const first = createMemo(() =>
    areas()
      .flatMap(({ places }) => places)
      .slice(0, shownAtOnce),
  );
  const others = (area: Area): readonly NavigationPlace[] => area.places.filter((place) => !first().includes(place));
  const sync = useSync();
  const [open, setOpen] = createSignal(false);
  return (
    <nav class="bottom-bar" aria-label={navigationWords.main}>
      <For each={first()}>{(place) => <PlaceLink place={place} />}</For>
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
        <For each={areas().filter((area) => others(area).length > 0)}>
          {(area) => <PlaceList title={area.title} places={others(area)} onGo={() => setOpen(false)} />}
        </For>
        <PlaceList title={upkeep().title} places={upkeep().places} onGo={() => setOpen(false)} />
      </Dialog>
    </nav>
  );
}
