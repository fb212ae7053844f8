import { Show, type JSX } from 'solid-js';
import { Icon } from './icon.tsx';
import { componentsWords } from '../language/components-words.ts';

export interface SearchFieldProps {
  /** Its name; also the placeholder unless one is given. */
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly placeholder?: string | undefined;
  readonly autofocus?: boolean | undefined;
  /** Said politely when it changes: "12 of 300". */
  readonly result?: string | undefined;
  readonly onKeyDown?: ((event: KeyboardEvent) => void) | undefined;
  readonly ref?: ((element: HTMLInputElement) => void) | undefined;
}

export function SearchField(props: SearchFieldProps): JSX.Element {
  let input!: HTMLInputElement;
  return (
    <div class="search-field" role="search">
      <Icon name="search" size={16} />
      <input
        ref={(element) => {
          input = element;
          props.ref?.(element);
        }}
        class="input"
        type="search"
        aria-label={props.label}
        placeholder={props.placeholder ?? props.label}
        value={props.value}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        enterkeyhint="search"
        autofocus={props.autofocus}
        onInput={(event) => props.onInput(event.currentTarget.value)}
        onKeyDown={(event) => {
          props.onKeyDown?.(event);
          if (event.key === 'Escape' && props.value !== '') {
            event.preventDefault();
            event.stopPropagation();
            props.onInput('');
          }
        }}
      />
      <Show when={props.value !== ''}>
        <button
          type="button"
          class="input-inside"
          aria-label={componentsWords.clearSearch}
          onClick={() => {
            props.onInput('');
            input.focus();
          }}
        >
          <Icon name="close" size={16} />
        </button>
      </Show>
      <span class="search-result" role="status">
        {props.result}
      </span>
    </div>
  );
}
