import { Show, type JSX } from 'solid-js';
import { Notice } from './notice.tsx';

/** Why something that was just asked for did not happen; nothing while there is no such text. */
export function FailureNotice(props: {
  readonly text: string | null | undefined;
  readonly title?: string | undefined;
}): JSX.Element {
  return (
    <Show when={props.text}>
      {(text) => (
        <Notice tone="danger" live title={props.title}>
          {text()}
        </Notice>
      )}
    </Show>
  );
}
