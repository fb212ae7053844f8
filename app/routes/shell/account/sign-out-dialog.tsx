import { createSignal, Show, type JSX } from 'solid-js';
import { allCollections } from '../../../../shared/schema/records.ts';
import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { Notice } from '../../../components/notice.tsx';
import { accountWords } from '../../../language/account-words.ts';
import { wordsOf } from '../../../language/collection-words.ts';
import { listed } from '../../../language/listing.ts';
import { useClient } from '../../../state/client-context.tsx';
import { useSync } from '../../../state/use-sync.ts';
import { saveTextFile } from '../../../components/save-text-file.ts';

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
      title={accountWords.leaving.title}
      size="small"
      actions={
        <>
          <Button onClick={props.onClose}>{accountWords.leaving.stay}</Button>
          <Button kind={work() > 0 ? 'danger' : 'primary'} busy={busy()} onClick={() => void leave()}>
            {work() > 0 ? accountWords.leaving.discard : accountWords.signOut}
          </Button>
        </>
      }
    >
      <p>
        {accountWords.leaving.says(
          listed(
            allCollections.map((collection) => wordsOf(collection).many),
            allCollections.length,
          ),
        )}
      </p>
      <Show when={work() > 0}>
        <Notice
          tone="danger"
          title={accountWords.leaving.lost(work())}
          actions={
            <Button
              size="small"
              icon="download"
              onClick={() => void client.exportWork().then((text) => saveTextFile('rolecall-work.json', text))}
            >
              {accountWords.leaving.export}
            </Button>
          }
        >
          <Show when={sync().waiting > 0}>{accountWords.leaving.waiting(sync().waiting)} </Show>
          <Show when={sync().attention > 0}>{accountWords.leaving.refused(sync().attention)}</Show>
        </Notice>
      </Show>
    </Dialog>
  );
}
