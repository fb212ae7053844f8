import { createSignal, Show, type JSX } from 'solid-js';
import { Button } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { failedWords } from '../../../language/failed-words.ts';
import type { UnusableWhy } from '../../../data/session-state.ts';
import { useClient } from '../../../state/client-context.tsx';
import { startNewVersion } from '../version/new-version.ts';
import { saveTextFile } from '../../../components/save-text-file.ts';
import { Unusable } from './unusable.tsx';

/** The app runs, and the device's data is not for it. */
export function UnusableDevice(props: { readonly why: UnusableWhy }): JSX.Element {
  const client = useClient();
  const [failed, setFailed] = createSignal(false);
  const save = (): void => {
    setFailed(false);
    client.exportDevice().then(
      (text) => saveTextFile('rolecall-device.json', text),
      () => setFailed(true),
    );
  };
  return (
    <Unusable {...failedWords.unusable[props.why]}>
      <Button kind="primary" onClick={() => void startNewVersion()}>
        {failedWords.reload}
      </Button>
      <Show when={props.why === 'newer-data'}>
        <Button icon="download" onClick={save}>
          {failedWords.saveWaiting}
        </Button>
      </Show>
      <Show when={failed()}>
        <Notice tone="danger" live>
          {failedWords.notSaved}
        </Notice>
      </Show>
    </Unusable>
  );
}
