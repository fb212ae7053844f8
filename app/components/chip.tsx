import { Show, type JSX } from 'solid-js';
import { ChangedDot } from './changed-dot.tsx';
import { Icon } from './icon.tsx';
import { componentsWords } from '../language/components-words.ts';

export interface ChipProps {
  readonly children: JSX.Element;
  /** The chip's text as a string, for the name of its cross. */
  readonly name: string;
  /** Left out: it cannot be removed. */
  readonly onRemove?: (() => void) | undefined;
  readonly changed?: boolean | undefined;
  /** Something special: a role with special permissions. */
  readonly marked?: boolean | undefined;
}

export function Chip(props: ChipProps): JSX.Element {
  return (
    <span class="chip" classList={{ 'is-marked': props.marked === true, 'is-removable': props.onRemove !== undefined }}>
      <span class="chip-text">{props.children}</span>
      <ChangedDot when={props.changed} />
      <Show when={props.onRemove}>
        {(remove) => (
          <button
            type="button"
            class="chip-remove"
            aria-label={componentsWords.remove(props.name)}
            onClick={() => remove()()}
          >
            <Icon name="close" size={14} />
          </button>
        )}
      </Show>
    </span>
  );
}
