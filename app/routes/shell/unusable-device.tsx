import { createSignal, Show, type JSX } from 'solid-js';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { exportFailedSentence, unusableSentences } from '../../language/sign-in.ts';
import type { UnusableWhy } from '../../data/session-state.ts';
import { useClient } from '../../state/client-context.tsx';
import { startNewVersion } from './new-version.ts';
import { saveTextFile } from '../../components/save-text-file.ts';
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
    <Unusable {...unusableSentences[props.why]}>
      <Button kind="primary" onClick={() => void startNewVersion()}>
        Reload
      </Button>
      <Show when={props.why === 'newer-data'}>
        <Button icon="download" onClick={save}>
          Save what waits as a file
        </Button>
      </Show>
      <Show when={failed()}>
        <Notice tone="danger" live>
          {exportFailedSentence}
        </Notice>
      </Show>
    </Unusable>
  );
}
