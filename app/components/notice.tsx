import { Show, type JSX } from 'solid-js';
import { Icon, type IconName } from './icon.tsx';
import { IconButton } from './icon-button.tsx';
import { componentsWords } from '../language/components-words.ts';

export interface NoticeProps {
  readonly tone?: 'info' | 'good' | 'warning' | 'danger' | undefined;
  readonly title?: string | undefined;
  readonly children?: JSX.Element;
  readonly actions?: JSX.Element | undefined;
  readonly onDismiss?: (() => void) | undefined;
  /** Said at once by a screen reader when it appears. */
  readonly live?: boolean | undefined;
}

const icons: Readonly<Record<NonNullable<NoticeProps['tone']>, IconName>> = {
  info: 'info',
  good: 'check',
  warning: 'attention',
  danger: 'attention',
};

export function Notice(props: NoticeProps): JSX.Element {
  const tone = (): NonNullable<NoticeProps['tone']> => props.tone ?? 'info';
  return (
    <div class={`notice is-${tone()}`} role={props.live ? 'alert' : undefined}>
      <Icon name={icons[tone()]} />
      <div class="notice-text">
        <Show when={props.title}>
          <strong>{props.title}</strong>
        </Show>
        <Show when={props.children}>
          <div>{props.children}</div>
        </Show>
      </div>
      <Show when={props.actions}>
        <div class="notice-actions">{props.actions}</div>
      </Show>
      <Show when={props.onDismiss}>
        {(dismiss) => (
          <IconButton
            icon="close"
            label={componentsWords.dismiss}
            size="small"
            tooltip={false}
            onClick={() => dismiss()()}
          />
        )}
      </Show>
    </div>
  );
}
