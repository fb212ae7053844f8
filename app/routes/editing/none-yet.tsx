import { Show, type JSX } from 'solid-js';
import { Skeleton } from '../../components/skeleton.tsx';
import { useSync } from '../../state/use-sync.ts';
import { waitingWords } from '../../language/waiting-words.ts';

/**
 * Says of an empty list that there is no record, once that is certain: records may still be on their way from
 * the server.
 */
export function NoneYet(props: { readonly children: JSX.Element }): JSX.Element {
  const sync = useSync();
  const arriving = (): boolean =>
    !sync().upToDate && (sync().connection === 'online' || sync().connection === 'connecting');
  return (
    <Show when={!arriving()} fallback={<Skeleton lines={8} label={waitingWords.arriving} />}>
      {props.children}
    </Show>
  );
}
