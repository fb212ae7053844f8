import { For, type JSX } from 'solid-js';
import { componentsWords } from '../language/components-words.ts';

/** Stands where something will be as soon as the device has read it, at the same height. */
export function Skeleton(props: {
  readonly lines?: number | undefined;
  readonly label?: string | undefined;
}): JSX.Element {
  return (
    <div class="skeleton" role="status" aria-label={props.label ?? componentsWords.loading}>
      <For each={Array.from({ length: props.lines ?? 3 })}>
        {() => <span class="skeleton-line" aria-hidden="true" />}
      </For>
    </div>
  );
}
