import { createSignal, Show, type JSX } from 'solid-js';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Notice } from '../../components/notice.tsx';
import { counted } from '../../language/listing.ts';
import { useClient } from '../../state/client-context.tsx';
import { useSync } from '../../state/use-sync.ts';
import { saveTextFile } from '../../components/save-text-file.ts';

/** Says what signing out removes, and never drops work that waits without being told to. */
export function SignOutDialog(props: { readonly open: boolean; readonly onClose: () => void }): JSX.Element {
  const client = useClient();
  const sync = useSync();
  const [busy, setBusy] = createSignal(false);
  const work = (): number => sync().waiting + sync().attention;
  const leave = async (): Promise<void> => {
    setBusy(true);
    try {
      await client.signOut({ discardWaiting: work() > 0 });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog
      open={props.open}
      onClose={props.onClose}
      title="Sign out?"
      size="small"
      actions={
        <>
          <Button onClick={props.onClose}>Stay signed in</Button>
          <Button kind={work() > 0 ? 'danger' : 'primary'} busy={busy()} onClick={() => void leave()}>
            {work() > 0 ? 'Sign out and discard' : 'Sign out'}
          </Button>
        </>
      }
    >
      <p>
        Everything of this organisation is removed from this device: its roles, users, desks and queues, and drafts you
        have not saved. What is on the server stays there.
      </p>
      <Show when={work() > 0}>
        <Notice
          tone="danger"
          title={`${counted(work(), 'Save')} would be lost`}
          actions={
            <Button
              size="small"
              icon="download"
              onClick={() => void client.exportWork().then((text) => saveTextFile('rolecall-work.json', text))}
            >
              Export
            </Button>
          }
        >
          {sync().waiting > 0
            ? `${counted(sync().waiting, 'change is', 'changes are')} not on the server yet. Connect first, or export what waits to a file. `
            : ''}
          {sync().attention > 0
            ? `${counted(sync().attention, 'refused Save waits', 'refused Saves wait')} in Needs attention.`
            : ''}
        </Notice>
      </Show>
    </Dialog>
  );
}
