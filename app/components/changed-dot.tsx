import { Show, type JSX } from 'solid-js';

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
        aria-label={props.label ?? 'changed, not saved'}
        title={props.label ?? 'Changed, not saved'}
      />
    </Show>
  );
}
