import { createMemo, createSignal, Show, type JSX } from 'solid-js';
import type { RowVerdict } from '../../../shared/import/row-verdict.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Notice } from '../../components/notice.tsx';
import { useClient } from '../../state/client-context.tsx';
import { Affected } from '../editing/affected.tsx';
import { saveInParts } from '../editing/save-in-parts.ts';
import type { Imported } from './import-done.tsx';

export interface ImportConfirmProps {
  /** To be created and updated; judged already. */
  readonly rows: readonly RowVerdict[];
  readonly errors: number;
  readonly file: string;
  readonly onClose: () => void;
  readonly onBusy: (busy: boolean) => void;
  readonly onDone: (imported: Imported) => void;
}

/** The last look before it is written: how many, and who gains and loses what. */
export function ImportConfirm(props: ImportConfirmProps): JSX.Element {
  const client = useClient();
  const [busy, setBusy] = createSignal<string | null>(null);
  const [failure, setFailure] = createSignal<string | null>(null);
  const created = (): number => props.rows.filter((row) => row.kind === 'create').length;
  const changes = createMemo(() => props.rows.flatMap((row) => row.changes));
  const run = async (): Promise<void> => {
    // The rows as they were reviewed: what is saved part by part must not change under way.
    const rows = props.rows;
    const imported = { created: created(), updated: rows.length - created(), errors: props.errors };
    setFailure(null);
    setBusy('Saving…');
    props.onBusy(true);
    const result = await saveInParts(client, rows, `Import of ${props.file}`, (saved, parts) => {
      if (parts > 1) setBusy(`Saved part ${saved} of ${parts}`);
    });
    setBusy(null);
    if (result.kind === 'refused') {
      props.onBusy(false);
      setFailure(
        result.saved === 0
          ? 'Nothing was imported: something changed meanwhile, and the rules now object. The preview shows what.'
          : `${result.saved} of ${result.parts} parts were imported; then something changed and the rules objected. The preview shows what is left.`,
      );
      return;
    }
    props.onDone({ ...imported, held: result.kind === 'failed' ? result.message : null });
  };
  return (
    <Dialog
      open
      onClose={() => busy() === null && props.onClose()}
      size="large"
      title={`Import ${props.file}`}
      actions={
        <>
          <Button onClick={props.onClose} disabled={busy() !== null}>
            Back to the preview
          </Button>
          <Button kind="primary" busy={busy() !== null} onClick={() => void run()}>
            Import {props.rows.length === 1 ? '1 user' : `${props.rows.length} users`}
          </Button>
        </>
      }
    >
      <div class="review">
        <Show when={failure()}>{(text) => <Notice tone="danger" live title={text()} />}</Show>
        <p role="status">{busy() ?? `${created()} will be created, ${props.rows.length - created()} changed.`}</p>
        <Show when={props.errors > 0}>
          <Notice tone="warning">
            {props.errors === 1
              ? '1 row is in error and is left out.'
              : `${props.errors} rows are in error and are left out.`}{' '}
            You can download them from the preview, correct them and import them again.
          </Notice>
        </Show>
        <Affected changes={changes()} />
      </div>
    </Dialog>
  );
}
