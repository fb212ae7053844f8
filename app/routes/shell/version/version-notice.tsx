import { Show, type JSX } from 'solid-js';
import { Button } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { versionWords } from '../../../language/version-words.ts';
import { useUpdateRequired } from '../../../state/use-sync.ts';
import { isNewVersionWaiting, startNewVersion } from './new-version.ts';

/** A new version is offered, never forced; drafts and what waits are on the device. */
export function VersionNotice(): JSX.Element {
  const required = useUpdateRequired();
  const reload = (
    <Button size="small" onClick={() => void startNewVersion()}>
      {versionWords.reload}
    </Button>
  );
  return (
    <Show
      when={required()}
      fallback={
        <Show when={isNewVersionWaiting()}>
          <Notice tone="info" live actions={reload}>
            {versionWords.ready}
          </Notice>
        </Show>
      }
    >
      <Notice tone="warning" live title={versionWords.tooOld.title} actions={reload}>
        {versionWords.tooOld.says}
      </Notice>
    </Show>
  );
}
