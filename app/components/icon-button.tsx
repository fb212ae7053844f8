import { Show, type JSX } from 'solid-js';
import { Icon, type IconName } from './icon.tsx';
import { Tooltip } from './tooltip.tsx';

export interface IconButtonProps {
  readonly icon: IconName;
  /** Its name, also shown as a tooltip. */
  readonly label: string;
  readonly onClick?: ((event: MouseEvent) => void) | undefined;
  readonly kind?: 'plain' | 'quiet' | 'danger' | undefined;
  readonly size?: 'normal' | 'small' | undefined;
  readonly disabled?: boolean | undefined;
  /** Why the person may not; shown instead of the label. */
  readonly refused?: string | null | undefined;
  readonly pressed?: boolean | undefined;
  readonly tooltip?: boolean | undefined;
  readonly ref?: ((element: HTMLButtonElement) => void) | undefined;
}

export function IconButton(props: IconButtonProps): JSX.Element {
  const button = (): JSX.Element => (
    <button
      ref={(element) => props.ref?.(element)}
      type="button"
      class={`button icon-only ${props.kind ?? 'quiet'} ${props.size === 'small' ? 'is-small' : ''}`}
      aria-label={props.label}
      aria-pressed={props.pressed}
      aria-disabled={props.refused ? 'true' : undefined}
      disabled={props.disabled}
      onClick={(event) => {
        if (!props.refused) props.onClick?.(event);
      }}
    >
      <Icon name={props.icon} />
    </button>
  );
  return (
    <Show when={props.tooltip !== false} fallback={button()}>
      <Tooltip text={props.refused ?? props.label} describes={Boolean(props.refused)}>
        {button()}
      </Tooltip>
    </Show>
  );
}
