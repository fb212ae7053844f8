import { createSignal, Show, type JSX } from 'solid-js';
import { Button } from '../../../components/button.tsx';
import { versionWords } from '../../../language/version-words.ts';
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
        {versionWords.reload}
      </Button>
      <Show when={unreachable()}>
        <p role="alert">{versionWords.missingPart.unreachable}</p>
      </Show>
    </>
  );
}
