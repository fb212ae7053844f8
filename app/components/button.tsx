import { A } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { Icon, type IconName } from './icon.tsx';
import { saveKeys } from './save-keys.ts';
import { Tooltip } from './tooltip.tsx';

export type ButtonKind = 'primary' | 'plain' | 'danger' | 'quiet';

export interface ButtonProps {
  readonly children: JSX.Element;
  readonly kind?: ButtonKind | undefined;
  readonly size?: 'normal' | 'small' | undefined;
  readonly icon?: IconName | undefined;
  /** Shown after the text. */
  readonly iconEnd?: IconName | undefined;
  readonly type?: 'button' | 'submit' | undefined;
  readonly onClick?: ((event: MouseEvent) => void) | undefined;
  /** Makes it a link that looks like a button. */
  readonly href?: string | undefined;
  readonly disabled?: boolean | undefined;
  /** Why the person may not: the button stays reachable, does nothing, and says this. */
  readonly refused?: string | null | undefined;
  readonly busy?: boolean | undefined;
  /** When the visible text alone does not say what it acts on. */
  readonly label?: string | undefined;
  readonly form?: string | undefined;
  /** Whether what it unfolds is open. */
  readonly expanded?: boolean | undefined;
  readonly autofocus?: boolean | undefined;
  readonly ref?: ((element: HTMLElement) => void) | undefined;
}

export function Button(props: ButtonProps): JSX.Element {
  const content = (): JSX.Element => (
    <>
      <Show when={props.icon}>{(name) => <Icon name={name()} />}</Show>
      <span>{props.children}</span>
      <Show when={props.iconEnd}>{(name) => <Icon name={name()} />}</Show>
    </>
  );
  const looks = (): string => `button ${props.kind ?? 'plain'} ${props.size === 'small' ? 'is-small' : ''}`;
  const plainButton = (): JSX.Element => (
    <button
      ref={(element) => props.ref?.(element)}
      type={props.type ?? 'button'}
      class={looks()}
      form={props.form}
      autofocus={props.autofocus}
      disabled={props.disabled === true && !props.busy}
      aria-disabled={props.refused || props.busy ? 'true' : undefined}
      aria-busy={props.busy ? 'true' : undefined}
      aria-label={props.label}
      aria-expanded={props.expanded}
      aria-keyshortcuts={props.kind === 'primary' ? saveKeys : undefined}
      onClick={(event) => {
        if (props.refused || props.busy) event.preventDefault();
        else props.onClick?.(event);
      }}
    >
      {content()}
    </button>
  );
  return (
    <Show
      when={props.href !== undefined && !props.refused && !props.disabled}
      fallback={
        <Show when={props.refused} fallback={plainButton()}>
          {(why) => <Tooltip text={why()}>{plainButton()}</Tooltip>}
        </Show>
      }
    >
      <A ref={(element) => props.ref?.(element)} class={looks()} href={props.href ?? ''} aria-label={props.label}>
        {content()}
      </A>
    </Show>
  );
}
