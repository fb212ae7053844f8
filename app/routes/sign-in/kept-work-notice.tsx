import { createSignal, For, type JSX } from 'solid-js';
import { Button } from '../../components/button.tsx';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { Notice } from '../../components/notice.tsx';
import { signInWords } from '../../language/sign-in-words.ts';
import type { KeptWork } from '../../data/session-state.ts';
import { useClient } from '../../state/client-context.tsx';
import { saveTextFile } from '../../components/save-text-file.ts';

/** What people who are not signed in have waiting on this device. */
export function KeptWorkNotice(props: { readonly kept: readonly KeptWork[] }): JSX.Element {
  return <For each={props.kept}>{(work) => <OneKept work={work} />}</For>;
}

function OneKept(props: { readonly work: KeptWork }): JSX.Element {
  const client = useClient();
  const [discarding, setDiscarding] = createSignal(false);
  const saves = (): number => props.work.waiting + props.work.attention;
  return (
    <Notice
      tone="warning"
      title={signInWords.kept.title(saves(), props.work.username)}
      actions={
        <>
          <Button
            size="small"
            onClick={() =>
              void client
                .exportWork(props.work.userId)
                .then((text) => saveTextFile(`rolecall-${props.work.username}.json`, text))
            }
          >
            {signInWords.kept.export}
          </Button>
          <Button size="small" onClick={() => setDiscarding(true)}>
            {signInWords.kept.discard}
          </Button>
        </>
      }
    >
      {signInWords.kept.says(saves(), props.work.username)}
      <ConfirmDialog
        open={discarding()}
        title={signInWords.kept.discarding(props.work.username)}
        confirmLabel={signInWords.kept.discard}
        kind="danger"
        onCancel={() => setDiscarding(false)}
        onConfirm={() => {
          setDiscarding(false);
          void client.discardKept(props.work.userId);
        }}
      >
        <p>{signInWords.kept.lost(saves())}</p>
      </ConfirmDialog>
    </Notice>
  );
}
