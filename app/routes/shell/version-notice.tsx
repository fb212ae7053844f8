import { Show, type JSX } from 'solid-js';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { useUpdateRequired } from '../../state/use-sync.ts';
import { isNewVersionWaiting, startNewVersion } from './new-version.ts';

/** A new version is offered, never forced; drafts and what waits are on the device. */
export function VersionNotice(): JSX.Element {
  const required = useUpdateRequired();
  const reload = (
    <Button size="small" onClick={() => void startNewVersion()}>
      Reload
    </Button>
  );
  return (
    <Show
      when={required()}
      fallback={
        <Show when={isNewVersionWaiting()}>
          <Notice tone="info" live actions={reload}>
            A new version is ready. Reload when it suits you; what you typed is kept.
          </Notice>
        </Show>
      }
    >
      <Notice tone="warning" live title="This version of the app is too old for the server" actions={reload}>
        Nothing is lost: what waits is on this device and is sent after the reload.
      </Notice>
    </Show>
  );
}
