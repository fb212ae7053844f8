import { hasWords, searchText, searchWords } from './search-text.ts';
import { createMemo, createSignal, For, onMount, Show, type JSX } from 'solid-js';
import { Button } from './button.tsx';
import { Checkbox } from './checkbox.tsx';
import { Chip } from './chip.tsx';
import { sorted } from './natural-order.ts';
import { SearchField } from './search-field.tsx';
import { componentsWords } from '../language/components-words.ts';

export interface MemberOption {
  readonly id: string;
  readonly label: string;
  readonly description?: string | undefined;
  /** Found by search too: keys, other names. */
  readonly also?: string | undefined;
  /** A word beside it: "Built-in", "Special". */
  readonly badge?: JSX.Element | undefined;
  readonly marked?: boolean | undefined;
  /** Why the person may not add or take it. */
  readonly refused?: string | null | undefined;
}

export interface MemberPickerProps {
  /** "Roles". */
  readonly label: string;
  /** What is said if there is nothing to choose. */
  readonly words: { readonly none: string; readonly noneMatches: (search: string) => string };
  readonly options: readonly MemberOption[];
  readonly chosen: ReadonlySet<string>;
  readonly onToggle: (id: string, on: boolean) => void;
  readonly isChanged?: ((id: string) => boolean) | undefined;
  readonly error?: string | null | undefined;
  readonly hint?: JSX.Element | undefined;
  readonly disabled?: boolean | undefined;
  /** Why nothing may be changed here. */
  readonly refused?: string | null | undefined;
  /** Shown when nothing is chosen. */
  readonly none?: string | undefined;
  /** Offered where the list is empty or nothing matches. */
  readonly create?: { readonly label: string; readonly href: string } | undefined;
  /** After each chip's text: "until 1 Dec". */
  readonly detail?: ((id: string) => JSX.Element) | undefined;
}

const shown = 200;

/** Many of a list: chips of what is chosen, and below them, when asked for, a list with search to choose. */
export function MemberPicker(props: MemberPickerProps): JSX.Element {
  const [open, setOpen] = createSignal(false);
  const byId = createMemo(() => new Map(props.options.map((option) => [option.id, option])));
  const chosen = createMemo(() =>
    sorted(
      [...props.chosen].map((id): MemberOption => byId().get(id) ?? { id, label: id }),
      (option) => option.label,
      false,
    ),
  );
  const removes = (option: MemberOption): boolean => !props.disabled && !props.refused && !option.refused;
  return (
    <div class="field member-picker" role="group" aria-label={props.label}>
      <span class="field-label">{props.label}</span>
      <div class="chips">
        <For each={chosen()} fallback={<span class="faint">{props.none ?? componentsWords.none}</span>}>
          {(option) => (
            <Chip
              name={option.label}
              marked={option.marked}
              changed={props.isChanged?.(option.id)}
              onRemove={removes(option) ? () => props.onToggle(option.id, false) : undefined}
            >
              {option.label}
              {props.detail?.(option.id)}
            </Chip>
          )}
        </For>
        <Show when={!props.disabled}>
          <Button
            size="small"
            icon="plus"
            refused={props.refused}
            label={componentsWords.chooseWhat(props.label)}
            expanded={open()}
            onClick={() => setOpen(!open())}
          >
            {componentsWords.choose}
          </Button>
        </Show>
      </div>
      <Show when={props.error}>
        <p class="field-error">{props.error}</p>
      </Show>
      <Show when={props.hint}>
        <p class="field-hint">{props.hint}</p>
      </Show>
      <Show when={open()}>
        <MemberChoices {...props} onClose={() => setOpen(false)} />
      </Show>
    </div>
  );
}

export interface MemberChoicesProps extends MemberPickerProps {
  /** Without it, it stays. */
  readonly onClose?: (() => void) | undefined;
  /** It does not take the focus: it was there before anybody opened it. */
  readonly calm?: boolean | undefined;
}

/** The list to choose from, within the screen, for screens that show what is chosen in their own way. */
export function MemberChoices(props: MemberChoicesProps): JSX.Element {
  const [search, setSearch] = createSignal('');
  const found = createMemo(() => {
    const words = searchWords(search());
    return props.options.filter((option) => {
      return hasWords(searchText(`${option.label} ${option.description ?? ''} ${option.also ?? ''}`), words);
    });
  });
  let searchField!: HTMLInputElement;
  // Browsers heed `autofocus` only while a page is loading.
  onMount(() => !props.calm && searchField.focus({ preventScroll: true }));
  /** Enter takes the best match, so that a list of names is typed without leaving the keys. */
  const takeFirst = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.isComposing) return;
    event.preventDefault();
    const wanted = search().trim().toLowerCase();
    if (wanted === '') return;
    const open = found().filter((option) => !props.chosen.has(option.id) && !(props.refused ?? option.refused));
    const best = open.find((option) => option.label.toLowerCase() === wanted) ?? open[0];
    if (best === undefined) return;
    props.onToggle(best.id, true);
    setSearch('');
  };
  return (
    <div class="choices">
      <div class="choices-head">
        <SearchField
          label={componentsWords.searchWhat(props.label)}
          value={search()}
          onInput={setSearch}
          onKeyDown={takeFirst}
          autofocus={!props.calm}
          ref={(element) => (searchField = element)}
          result={search() === '' ? undefined : componentsWords.foundOf(found().length, props.options.length)}
        />
        <Show when={props.onClose}>
          {(close) => (
            <Button size="small" label={componentsWords.doneChoosing(props.label)} onClick={() => close()()}>
              {componentsWords.done}
            </Button>
          )}
        </Show>
      </div>
      <div class="choices-list" role="group" aria-label={props.label}>
        <For
          each={found().slice(0, shown)}
          fallback={
            <div class="soft choices-none">
              <p>{search() === '' ? props.words.none : props.words.noneMatches(search())}</p>
              <Show when={props.create}>
                {(create) => (
                  <Button size="small" icon="plus" href={create().href}>
                    {create().label}
                  </Button>
                )}
              </Show>
            </div>
          }
        >
          {(option) => (
            <Checkbox
              label={option.label}
              description={option.description || undefined}
              checked={props.chosen.has(option.id)}
              changed={props.isChanged?.(option.id)}
              refused={props.refused ?? option.refused}
              end={option.badge}
              onChange={(on) => props.onToggle(option.id, on)}
            />
          )}
        </For>
        <Show when={found().length > shown}>
          <p class="soft choices-none">{componentsWords.moreToFind(found().length - shown)}</p>
        </Show>
      </div>
    </div>
  );
}
