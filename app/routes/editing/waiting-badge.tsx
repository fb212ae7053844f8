import { Show, type JSX } from 'solid-js';
import { Badge } from '../../components/badge.tsx';
import { Icon } from '../../components/icon.tsx';

/** On a record whose changes are saved on this device and not yet on the server. */
export function WaitingBadge(props: { readonly when: boolean }): JSX.Element {
  return (
    <Show when={props.when}>
      <Badge tone="accent" title="Saved on this device; goes to the server as soon as it can be reached">
        waiting to sync
      </Badge>
    </Show>
  );
}

/** The same where there is no room for words. */
export function WaitingMark(props: { readonly when: boolean }): JSX.Element {
  return (
    <Show when={props.when}>
      <span class="waiting-mark" role="img" aria-label="waiting to sync" title="Waiting to sync: saved on this device">
        <Icon name="sync" size={14} />
      </span>
    </Show>
  );
}
