import type { JSX } from 'solid-js';

export type Tone = 'neutral' | 'accent' | 'good' | 'warn' | 'bad';

export interface BadgeProps {
  readonly children: JSX.Element;
  readonly tone?: Tone | undefined;
  /** With a dot before it: it shows a state, not a kind. */
  readonly dot?: boolean | undefined;
  readonly title?: string | undefined;
}

export function Badge(props: BadgeProps): JSX.Element {
  return (
    <span
      class={`badge tone-${props.tone ?? 'neutral'}`}
      classList={{ 'has-dot': props.dot === true }}
      title={props.title}
    >
      {props.children}
    </span>
  );
}
