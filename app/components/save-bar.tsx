import { Show, type JSX } from 'solid-js';
import { Button } from './button.tsx';
import { componentsWords } from '../language/components-words.ts';

export interface SaveBarProps {
  /** How many changes wait to be saved; the bar is there only when more than 0 (or `always`). */
  readonly count: number;
  readonly onDiscard: () => void;
  readonly onSave: () => void;
  readonly saveLabel: string;
  readonly discardLabel?: string | undefined;
  readonly busy?: boolean | undefined;
  /** Why it cannot be saved as it is. */
  readonly refused?: string | null | undefined;
  /** Instead of the count: "2 fields need attention". */
  readonly note?: JSX.Element | undefined;
  readonly always?: boolean | undefined;
}

/** Sticks to the bottom of an editor while there is something to save. */
export function SaveBar(props: SaveBarProps): JSX.Element {
  return (
    <Show when={props.always || props.count > 0}>
      <div class="save-bar" role="region" aria-label={componentsWords.unsaved}>
        <span class="save-count">
          <Show when={props.count > 0}>
            <i class="changed-dot" aria-hidden="true" />
          </Show>
          <span role="status">{componentsWords.changes(props.count)}</span>
        </span>
        <Show when={props.note}>
          <span class="save-note">{props.note}</span>
        </Show>
        <span class="save-actions">
          <Button onClick={props.onDiscard}>{props.discardLabel ?? componentsWords.discard}</Button>
          <Button
            kind="primary"
            busy={props.busy}
            refused={props.refused}
            disabled={props.count === 0}
            onClick={props.onSave}
          >
            {props.saveLabel}
          </Button>
        </span>
      </div>
    </Show>
  );
}
