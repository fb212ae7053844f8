import { createSignal, Show, type JSX } from 'solid-js';
import { Button } from '../../components/button.tsx';
import { missingPartSentences } from '../../language/missing-part.ts';
import { reloadIfReachable } from './missing-part.ts';

/** What to do about a part of the app that cannot be fetched: load the page anew, never by itself. */
export function MissingPartActions(): JSX.Element {
  const [busy, setBusy] = createSignal(false);
  const [unreachable, setUnreachable] = createSignal(false);
  const reload = async (): Promise<void> => {
    setBusy(true);
    setUnreachable(!(await reloadIfReachable()));
    setBusy(false);
  };
  return (
    <>
      <Button kind="primary" busy={busy()} onClick={() => void reload()}>
        Reload
      </Button>
      <Show when={unreachable()}>
        <p role="alert">{missingPartSentences.unreachable}</p>
      </Show>
    </>
  );
}
