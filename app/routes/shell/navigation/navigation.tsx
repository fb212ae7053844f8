import { A } from '@solidjs/router';
import { createMemo, createUniqueId, For, Show, untrack, type Accessor, type JSX } from 'solid-js';
import { Icon } from '../../../components/icon.tsx';
import { draftsWords } from '../../../language/drafts-words.ts';
import { navigationWords } from '../../../language/navigation-words.ts';
import { useDrafts } from '../../../state/use-drafts.ts';
import { useCan } from '../../../state/use-session.ts';
import { useSync } from '../../../state/use-sync.ts';
import { areas, upkeep, type Area, type NavigationPlace } from './places.ts';

/** Every place that the person may go to; an area without any is not there. */
export function usePlaces(): { readonly areas: Accessor<readonly Area[]>; readonly upkeep: Accessor<Area> } {
  const can = useCan();
  // The same objects whatever one may: a link that stays is not drawn anew.
  const [all, keeping] = [areas(), upkeep()];
  const offered = ({ title, places }: Area): Area => ({
    title,
    places: places.filter(({ needs }) => needs === null || can(needs)),
  });
  return {
    areas: createMemo(() => all.map(offered).filter(({ places }) => places.length > 0)),
    upkeep: createMemo(() => offered(keeping)),
  };
}

/** The rail of wide screens; on tablets held upright only its icons and small labels. */
export function Rail(): JSX.Element {
  const shown = usePlaces();
  return (
    <nav class="rail" aria-label={navigationWords.main}>
      <div class="areas">
        <For each={shown.areas()}>{(area) => <PlaceList title={area.title} places={area.places} />}</For>
      </div>
      <PlaceList title={shown.upkeep().title} places={shown.upkeep().places} upkeep />
    </nav>
  );
}

export function PlaceList(props: {
  readonly title: string | null;
  readonly places: readonly NavigationPlace[];
  /** Where there is no room below each other it is a row of icons. */
  readonly upkeep?: true;
  readonly onGo?: (() => void) | undefined;
}): JSX.Element {
  const id = createUniqueId();
  return (
    <div class="area" classList={{ 'is-upkeep': props.upkeep === true }}>
      <Show when={props.title}>
        {(title) => (
          <p id={id} class="area-title">
            {title()}
          </p>
        )}
      </Show>
      <ul class="places" aria-labelledby={props.title === null ? undefined : id}>
        <For each={props.places}>
          {(place) => (
            <li>
              <PlaceLink place={place} onGo={props.onGo} />
            </li>
          )}
        </For>
      </ul>
    </div>
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
    <A
      class="place"
      href={props.place.href}
      title={props.place.label}
      end={props.place.href === '/'}
      onClick={() => props.onGo?.()}
    >
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
