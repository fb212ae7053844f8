import { createSignal, For, type JSX } from 'solid-js';
import { Button } from '../../components/button.tsx';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { Notice } from '../../components/notice.tsx';
import { counted } from '../../language/listing.ts';
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
  const count = (): string => counted(props.work.waiting + props.work.attention, 'Save');
  return (
    <Notice
      tone="warning"
      title={`${count()} of ${props.work.username} ${props.work.waiting + props.work.attention === 1 ? 'waits' : 'wait'} on this device`}
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
            Export
          </Button>
          <Button size="small" onClick={() => setDiscarding(true)}>
            Discard
          </Button>
        </>
      }
    >
      They are sent when {props.work.username} signs in again.
      <ConfirmDialog
        open={discarding()}
        title={`Discard the work of ${props.work.username}?`}
        confirmLabel="Discard"
        kind="danger"
        onCancel={() => setDiscarding(false)}
        onConfirm={() => {
          setDiscarding(false);
          void client.discardKept(props.work.userId);
        }}
      >
        <p>{count()} never reached the server. This cannot be undone.</p>
      </ConfirmDialog>
    </Notice>
  );
}
