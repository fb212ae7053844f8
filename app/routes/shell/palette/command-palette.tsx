import {
  createEffect,
  createMemo,
  createSignal,
  createUniqueId,
  For,
  on,
  onCleanup,
  onMount,
  Show,
  type JSX,
} from 'solid-js';
import { Icon } from '../../../components/icon.tsx';
import { allCollections } from '../../../../shared/schema/records.ts';
import { wordsOf } from '../../../language/collection-words.ts';
import { paletteWords } from '../../../language/palette-words.ts';
import { findCommands, type Command } from './command-search.ts';
import { useCommands } from './use-commands.ts';

/** Ctrl-K: everything by name. The input keeps the focus; arrows move through what was found. */
export default function CommandPalette(props: { readonly onClose: () => void }): JSX.Element {
  const id = createUniqueId();
  const commands = useCommands();
  const [search, setSearch] = createSignal('');
  const [at, setAt] = createSignal(0);
  const found = createMemo(() => findCommands(commands(), search()));
  let dialog!: HTMLDialogElement;
  let list!: HTMLUListElement;

  onMount(() => {
    dialog.showModal();
    dialog.querySelector('input')?.focus();
  });
  onCleanup(() => dialog.close());
  createEffect(on(at, (index) => list.children[index]?.scrollIntoView({ block: 'nearest' }), { defer: true }));

  const run = (command: Command | undefined): void => {
    if (!command) return;
    props.onClose();
    command.run();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const count = found().length;
    const to = { ArrowDown: at() + 1, ArrowUp: at() - 1, PageDown: at() + 8, PageUp: at() - 8 }[event.key];
    if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      run(found()[at()]);
    } else if (to !== undefined && count > 0) {
      event.preventDefault();
      setAt(event.key.startsWith('Arrow') ? (to + count) % count : Math.max(0, Math.min(count - 1, to)));
    }
  };
  return (
    <dialog
      ref={dialog}
      class="dialog palette"
      aria-label={paletteWords.title}
      onCancel={(event) => {
        event.preventDefault();
        props.onClose();
      }}
      onPointerDown={(event) => {
        if (event.target === dialog) props.onClose();
      }}
    >
      <div class="palette-body">
        <div class="palette-input">
          <Icon name="search" />
          <input
            type="text"
            role="combobox"
            aria-label={paletteWords.title}
            aria-expanded="true"
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            aria-activedescendant={found().length > 0 ? `${id}-${at()}` : undefined}
            placeholder={paletteWords.placeholder(allCollections.map((collection) => wordsOf(collection).many))}
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            value={search()}
            onInput={(event) => {
              setSearch(event.currentTarget.value);
              setAt(0);
            }}
            onKeyDown={onKeyDown}
          />
        </div>
        <ul ref={list} id={`${id}-list`} class="palette-list" role="listbox" aria-label={paletteWords.found}>
          <For each={found()}>
            {(command, index) => (
              <li
                id={`${id}-${index()}`}
                role="option"
                class="palette-item"
                aria-selected={index() === at()}
                onPointerMove={() => setAt(index())}
                onClick={() => run(command)}
              >
                <Icon name={command.icon} />
                <span class="truncate">{command.label}</span>
                <Show when={command.detail}>
                  <span class="faint small truncate">{command.detail}</span>
                </Show>
                <span class="palette-kind">{command.kind}</span>
              </li>
            )}
          </For>
        </ul>
        <Show when={found().length === 0}>
          <p class="palette-none soft" role="status">
            {paletteWords.none(search())}
          </p>
        </Show>
      </div>
    </dialog>
  );
}
