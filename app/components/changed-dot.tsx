import { Show, type JSX } from 'solid-js';
import { componentsWords } from '../language/components-words.ts';

/** The red dot beside what was changed and is not yet saved. */
export function ChangedDot(props: {
  readonly when: boolean | undefined;
  readonly label?: string | undefined;
}): JSX.Element {
  return (
    <Show when={props.when}>
      <span
        class="changed-dot"
        role="img"
        aria-label={props.label ?? componentsWords.changed}
        title={props.label ?? componentsWords.changed}
      />
    </Show>
  );
}
