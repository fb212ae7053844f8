import { createMemo, createSignal, For, onMount, Show, type JSX } from 'solid-js';
import { ChangedDot } from './changed-dot.tsx';
import { Icon } from './icon.tsx';
import type { MemberOption } from './member-picker.tsx';
import { SearchField } from './search-field.tsx';
import { hasWords, searchText, searchWords } from './search-text.ts';
import { componentsWords } from '../language/components-words.ts';

export interface TwoListsProps {
  readonly options: readonly MemberOption[];
  readonly chosen: ReadonlySet<string>;
  readonly onToggle: (id: string, on: boolean) => void;
  readonly isChanged?: ((id: string) => boolean) | undefined;
  /** Over each list: "On the desk", "Not on it". */
  readonly inTitle: string;
  readonly outTitle: string;
  /** The name of the button that moves one. */
  readonly putIn: (name: string) => string;
  readonly takeOut: (name: string) => string;
}

type Side = 'in' | 'out';

/**
 * Who is in and who is not, side by side. A tap or Enter moves one over, and so does dragging it; the arrow
 * keys go through a list, and each list is one tab stop.
 */
export function TwoLists(props: TwoListsProps): JSX.Element {
  const [said, setSaid] = createSignal('');
  const [dragged, setDragged] = createSignal<string | null>(null);
  const move = (option: MemberOption, to: Side): void => {
    if (option.refused || props.chosen.has(option.id) === (to === 'in')) return;
    props.onToggle(option.id, to === 'in');
    setSaid(componentsWords.moved(option.label, to === 'in' ? props.inTitle : props.outTitle));
  };
  const drop = (to: Side): void => {
    const option = props.options.find(({ id }) => id === dragged());
    setDragged(null);
    if (option !== undefined) move(option, to);
  };
  const list = (side: Side): JSX.Element => (
    <OneList
      title={side === 'in' ? props.inTitle : props.outTitle}
      side={side}
      options={props.options.filter(({ id }) => props.chosen.has(id) === (side === 'in'))}
      nameOf={side === 'in' ? props.takeOut : props.putIn}
      isChanged={(id) => props.isChanged?.(id) ?? false}
      isTarget={dragged() !== null && props.chosen.has(dragged() ?? '') !== (side === 'in')}
      onMove={(option) => move(option, side === 'in' ? 'out' : 'in')}
      onDrag={setDragged}
      onDrop={() => drop(side)}
    />
  );
  return (
    <div class="two-lists">
      {list('out')}
      {list('in')}
      <p class="visually-hidden" role="status">
        {said()}
      </p>
    </div>
  );
}

const shown = 200;

function OneList(props: {
  readonly title: string;
  readonly side: Side;
  readonly options: readonly MemberOption[];
  readonly nameOf: (name: string) => string;
  readonly isChanged: (id: string) => boolean;
  readonly isTarget: boolean;
  readonly onMove: (option: MemberOption) => void;
  readonly onDrag: (id: string | null) => void;
  readonly onDrop: () => void;
}): JSX.Element {
  const [search, setSearch] = createSignal('');
  /** The one of the list that Tab comes to. */
  const [stop, setStop] = createSignal<string | null>(null);
  const found = createMemo(() => {
    const words = searchWords(search());
    return props.options.filter((option) => hasWords(searchText(`${option.label} ${option.description ?? ''}`), words));
  });
  const visible = createMemo(() => found().slice(0, shown));
  const stopAt = (): string | undefined => (visible().find(({ id }) => id === stop()) ?? visible()[0])?.id;
  let section!: HTMLElement;
  let items!: HTMLUListElement;
  const onKeyDown = (event: KeyboardEvent): void => {
    const buttons = [...items.querySelectorAll('button')];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (to === undefined || at === -1) return;
    event.preventDefault();
    buttons[Math.max(0, Math.min(to, buttons.length - 1))]?.focus();
  };
  onMount(() => {
    items.addEventListener('keydown', onKeyDown);
    items.addEventListener('dragstart', (event) => {
      if (event.target instanceof HTMLElement) props.onDrag(event.target.dataset['id'] ?? null);
    });
    items.addEventListener('dragend', () => props.onDrag(null));
    section.addEventListener('dragover', (event) => {
      if (props.isTarget) event.preventDefault();
    });
    section.addEventListener('drop', (event) => {
      event.preventDefault();
      props.onDrop();
    });
  });
  return (
    <section class="one-list" ref={section} classList={{ 'is-target': props.isTarget }} aria-label={props.title}>
      <h3 class="one-list-title">
        {props.title} <span class="faint">{props.options.length}</span>
      </h3>
      <SearchField
        label={componentsWords.searchWhat(props.title)}
        placeholder={componentsWords.search}
        value={search()}
        onInput={setSearch}
        result={search() === '' ? undefined : componentsWords.foundOf(found().length, props.options.length)}
      />
      <ul ref={items} class="one-list-items">
        <For each={visible()} fallback={<li class="soft one-list-none">{componentsWords.none}</li>}>
          {(option) => (
            <li draggable={!option.refused} data-id={option.id}>
              <button
                type="button"
                class="one-list-item"
                tabindex={stopAt() === option.id ? 0 : -1}
                title={props.nameOf(option.label)}
                aria-disabled={option.refused ? 'true' : undefined}
                onFocus={() => setStop(option.id)}
                onClick={() => props.onMove(option)}
              >
                <span class="one-list-text">
                  <span>
                    {option.label} <ChangedDot when={props.isChanged(option.id)} />
                  </span>
                  <Show when={option.refused ?? option.description}>
                    {(text) => <span class="soft small">{text()}</span>}
                  </Show>
                </span>
                <Icon name={props.side === 'in' ? 'minus' : 'plus'} size={16} />
              </button>
            </li>
          )}
        </For>
      </ul>
      <Show when={found().length > shown}>
        <p class="soft small">{componentsWords.moreToFind(found().length - shown)}</p>
      </Show>
    </section>
  );
}
