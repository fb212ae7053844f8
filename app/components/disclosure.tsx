import { createUniqueId, Show, type JSX } from 'solid-js';
import { Icon } from './icon.tsx';

export interface DisclosureProps {
  readonly title: JSX.Element;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  /** At the end of the line, outside the button: counts, "all". */
  readonly end?: JSX.Element | undefined;
  readonly children: JSX.Element;
}

/** A group that folds. Its contents exist only while it is open. */
export function Disclosure(props: DisclosureProps): JSX.Element {
  const id = createUniqueId();
  return (
    <div class="disclosure" classList={{ 'is-open': props.open }}>
      <div class="disclosure-head">
        <button
          type="button"
          class="disclosure-button"
          aria-expanded={props.open}
          aria-controls={props.open ? id : undefined}
          onClick={() => props.onToggle(!props.open)}
        >
          <Icon name="chevron-right" size={16} />
          <span class="disclosure-title">{props.title}</span>
        </button>
        <Show when={props.end}>
          <span class="disclosure-end">{props.end}</span>
        </Show>
      </div>
      <Show when={props.open}>
        <div class="disclosure-content" id={id}>
          {props.children}
        </div>
      </Show>
    </div>
  );
}
