import { createMemo, createSignal, For, Show, type JSX } from 'solid-js';
import { componentsWords } from '../language/components-words.ts';
import { Dialog } from './dialog.tsx';
import { Icon } from './icon.tsx';
import { SearchField } from './search-field.tsx';
import { hasWords, searchText, searchWords } from './search-text.ts';

export interface ChoiceOption {
  readonly id: string;
  readonly label: string;
  readonly description?: string | undefined;
  /** Beside the label: a key. */
  readonly code?: string | undefined;
  /** Found by search too. */
  readonly also?: string | undefined;
}

export interface ChooseOneProps {
  /** What is chosen: "Permission". */
  readonly label: string;
  /** What the sentence shows: the choice, or what is to be chosen. */
  readonly shown: string;
  readonly value: string | null;
  readonly options: readonly ChoiceOption[];
  readonly onChoose: (id: string) => void;
  /** What is said if there is nothing to choose. */
  readonly words: { readonly none: string; readonly noneMatches: (search: string) => string };
}

const shown = 200;

/** One of a long list, in a sentence: a word that opens the list, with search. */
export function ChooseOne(props: ChooseOneProps): JSX.Element {
  const [open, setOpen] = createSignal(false);
  return (
    <>
      <button
        type="button"
        class="blank"
        classList={{ 'is-empty': props.value === null }}
        aria-haspopup="dialog"
        aria-label={componentsWords.chosen(props.label, props.shown)}
        onClick={() => setOpen(true)}
      >
        {props.shown}
        <Icon name="chevron-down" size={14} />
      </button>
      <Dialog open={open()} onClose={() => setOpen(false)} title={props.label}>
        <ChoiceList
          {...props}
          onChoose={(id) => {
            setOpen(false);
            props.onChoose(id);
          }}
        />
      </Dialog>
    </>
  );
}

/** Enter takes the first that is found; the arrows move from the search into the list and in it. */
function ChoiceList(props: ChooseOneProps): JSX.Element {
  const [search, setSearch] = createSignal('');
  const texts = createMemo(() =>
    props.options.map((option) => ({
      option,
      text: searchText(`${option.label} ${option.code ?? ''} ${option.description ?? ''} ${option.also ?? ''}`),
    })),
  );
  const found = createMemo(() => {
    const words = searchWords(search());
    return texts()
      .filter(({ text }) => hasWords(text, words))
      .map(({ option }) => option);
  });
  let list!: HTMLUListElement;
  const move = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const buttons = [...list.querySelectorAll('button')];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const to = buttons[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (to === undefined) return;
    event.preventDefault();
    to.focus();
  };
  const takeFirst = (event: KeyboardEvent): void => {
    const first = found()[0];
    if (event.key !== 'Enter' || event.isComposing || search() === '' || first === undefined) return;
    event.preventDefault();
    props.onChoose(first.id);
  };
  return (
    <div class="stack is-tight" onKeyDown={move}>
      <SearchField
        label={componentsWords.searchWhat(props.label)}
        value={search()}
        onInput={setSearch}
        onKeyDown={takeFirst}
        autofocus
        result={search() === '' ? undefined : componentsWords.foundOf(found().length, props.options.length)}
      />
      <ul ref={list} class="one-choices">
        <For
          each={found().slice(0, shown)}
          fallback={
            <li class="soft choices-none">{search() === '' ? props.words.none : props.words.noneMatches(search())}</li>
          }
        >
          {(option) => (
            <li>
              <button
                type="button"
                class="one-choice"
                aria-current={option.id === props.value ? 'true' : undefined}
                onClick={() => props.onChoose(option.id)}
              >
                <span>
                  {option.label}{' '}
                  <Show when={option.code}>
                    <code class="faint">{option.code}</code>
                  </Show>
                </span>
                <Show when={option.description}>
                  <span class="soft small">{option.description}</span>
                </Show>
              </button>
            </li>
          )}
        </For>
      </ul>
      <Show when={found().length > shown}>
        <p class="soft small">{componentsWords.moreToFind(found().length - shown)}</p>
      </Show>
    </div>
  );
}
