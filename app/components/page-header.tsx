import { A } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { Icon } from './icon.tsx';
import { useWindowTitle } from './window-title.tsx';

export interface PageHeaderProps {
  readonly title: string;
  /** Where one came from: an editor's list. */
  readonly back?: { readonly href: string; readonly label: string } | undefined;
  /** Beside the title: badges, presence. */
  readonly beside?: JSX.Element | undefined;
  readonly description?: JSX.Element | undefined;
  readonly actions?: JSX.Element | undefined;
}

/** The top of a screen; also names the window. */
export function PageHeader(props: PageHeaderProps): JSX.Element {
  useWindowTitle(() => props.title);
  return (
    <header class="page-header">
      <Show when={props.back}>
        {(back) => (
          <A class="page-back" href={back().href}>
            <Icon name="chevron-left" size={16} />
            {back().label}
          </A>
        )}
      </Show>
      <div class="page-title">
        <h1 tabindex="-1">{props.title}</h1>
        <Show when={props.beside}>
          <div class="page-beside">{props.beside}</div>
        </Show>
        <Show when={props.actions}>
          <div class="page-actions">{props.actions}</div>
        </Show>
      </div>
      <Show when={props.description}>
        <p class="page-description soft">{props.description}</p>
      </Show>
    </header>
  );
}
