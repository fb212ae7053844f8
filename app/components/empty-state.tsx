import { Show, type JSX } from 'solid-js';
import { Icon, type IconName } from './icon.tsx';

export interface EmptyStateProps {
  readonly icon?: IconName | undefined;
  readonly title: string;
  readonly children?: JSX.Element;
  readonly actions?: JSX.Element | undefined;
}

/** Nothing here: what that means and what to do. */
export function EmptyState(props: EmptyStateProps): JSX.Element {
  return (
    <div class="empty-state">
      <Show when={props.icon}>
        {(name) => (
          <span class="empty-icon">
            <Icon name={name()} size={22} />
          </span>
        )}
      </Show>
      <h2>{props.title}</h2>
      <Show when={props.children}>
        <div class="soft">{props.children}</div>
      </Show>
      <Show when={props.actions}>
        <div class="empty-actions">{props.actions}</div>
      </Show>
    </div>
  );
}
