import { Show, type JSX } from 'solid-js';
import { Badge } from '../../components/badge.tsx';

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
