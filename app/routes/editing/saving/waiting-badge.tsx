import { Show, type JSX } from 'solid-js';
import { Badge } from '../../../components/badge.tsx';
import { Icon } from '../../../components/icon.tsx';
import { waitingWords } from '../../../language/waiting-words.ts';

/** On a record whose changes are saved on this device and not yet on the server. */
export function WaitingBadge(props: { readonly when: boolean }): JSX.Element {
  return (
    <Show when={props.when}>
      <Badge tone="accent" title={waitingWords.badgeMeans}>
        {waitingWords.badge}
      </Badge>
    </Show>
  );
}

/** The same where there is no room for words. */
export function WaitingMark(props: { readonly when: boolean }): JSX.Element {
  return (
    <Show when={props.when}>
      <span class="waiting-mark" role="img" aria-label={waitingWords.badge} title={waitingWords.markMeans}>
        <Icon name="sync" size={14} />
      </span>
    </Show>
  );
}
