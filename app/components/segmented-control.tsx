import { createUniqueId, Index, Show, type JSX } from 'solid-js';
import { ChangedDot } from './changed-dot.tsx';

export interface Segment<V extends string> {
  readonly value: V;
  readonly label: string;
  /** For a screen reader and on hover, when the label is short. */
  readonly says?: string | undefined;
  readonly disabled?: boolean | undefined;
}

export interface SegmentedControlProps<V extends string> {
  readonly label: string;
  readonly segments: readonly Segment<V>[];
  readonly value: V;
  readonly onChange: (value: V) => void;
  readonly hideLabel?: boolean | undefined;
  readonly changed?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  /** Fills its line, each segment equally wide: for a thumb. */
  readonly wide?: boolean | undefined;
}

/** One of a few, all visible. Real radio buttons: arrows move, one tab stop. */
export function SegmentedControl<V extends string>(props: SegmentedControlProps<V>): JSX.Element {
  const name = createUniqueId();
  return (
    <fieldset class="segmented" classList={{ 'is-wide': props.wide === true }} disabled={props.disabled}>
      <legend class="field-label" classList={{ 'visually-hidden': props.hideLabel === true }}>
        {props.label}
        <Show when={!props.hideLabel}>
          <ChangedDot when={props.changed} />
        </Show>
      </legend>
      <div class="segments">
        {/* By position: the options may be made anew at each change, and the button that has the focus stays. */}
        <Index each={props.segments}>
          {(segment) => (
            <label class="segment" title={segment().says}>
              <input
                type="radio"
                name={name}
                value={segment().value}
                checked={props.value === segment().value}
                disabled={segment().disabled}
                onChange={(event) => {
                  props.onChange(segment().value);
                  // The owner may have refused the change.
                  event.currentTarget.checked = props.value === segment().value;
                }}
              />
              <span>{segment().label}</span>
            </label>
          )}
        </Index>
      </div>
    </fieldset>
  );
}
