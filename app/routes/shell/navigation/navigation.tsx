import { A } from '@solidjs/router';
import { createMemo, For, Show, untrack, type Accessor, type JSX } from 'solid-js';
import { Icon } from '../../../components/icon.tsx';
import { draftsWords } from '../../../language/drafts-words.ts';
import { navigationWords } from '../../../language/navigation-words.ts';
import { useDrafts } from '../../../state/use-drafts.ts';
import { useCan } from '../../../state/use-session.ts';
import { useSync } from '../../../state/use-sync.ts';
import { areas, upkeep, type NavigationPlace } from './places.ts';

/** Every place that the person may go to. */
export function useAreas(): Accessor<readonly NavigationPlace[]> {
  const can = useCan();
  return createMemo(() => areas.filter((place) => place.needs === null || can(place.needs)));
}

/** The rail of wide screens; on tablets held upright only its icons and small labels. */
export function Rail(): JSX.Element {
  const places = useAreas();
  return (
    <nav class="rail" aria-label={navigationWords.main}>
      <PlaceList places={places()} />
      <PlaceList places={upkeep} />
    </nav>
  );
}

export function PlaceList(props: {
  readonly places: readonly NavigationPlace[];
  readonly onGo?: (() => void) | undefined;
}): JSX.Element {
  return (
    <ul class="places">
      <For each={props.places}>
        {(place) => (
          <li>
            <PlaceLink place={place} onGo={props.onGo} />
          </li>
        )}
      </For>
    </ul>
  );
}

export function PlaceLink(props: {
  readonly place: NavigationPlace;
  readonly onGo?: (() => void) | undefined;
}): JSX.Element {
  const sync = useSync();
  const { place } = untrack(() => props);
  const drafts = place.holds === undefined ? null : useDrafts(place.holds);
  const unsaved = (): number => drafts?.().count ?? 0;
  const count = (): number => (props.place.counts === 'attention' ? sync().attention : 0);
  return (
    <A class="place" href={props.place.href} end={props.place.href === '/'} onClick={() => props.onGo?.()}>
      <Icon name={props.place.icon} />
      <span class="place-label">
        {props.place.label}
        <Show when={unsaved() > 0}>
          <i class="changed-dot" aria-hidden="true" title={draftsWords.unsaved(unsaved())} />
          <span class="visually-hidden">, {draftsWords.unsaved(unsaved())}</span>
        </Show>
      </span>
      <Show when={count() > 0}>
        <span class="place-count">{count()}</span>
      </Show>
    </A>
  );
}
