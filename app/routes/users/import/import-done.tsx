import { Show, type JSX } from 'solid-js';
import { writeTable } from '../../../../shared/import/write-rows.ts';
import { Button } from '../../../components/button.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { useSync } from '../../../state/use-sync.ts';
import type { ImportSession } from './create-import.ts';
import { saveCsvFile } from '../../../components/save-text-file.ts';
import type { ImportReport } from './import-run.ts';
import { importTexts, reportTitle, wereLeftOutText, whichRows, whyStopped } from './import-words.ts';

/** What was written, what was not, and where it is now. */
export function ImportDone(props: { readonly report: ImportReport; readonly session: ImportSession }): JSX.Element {
  const sync = useSync();
  const whereItIs = (): string => {
    if (sync().waiting === 0) return 'The server has it. What it refused, if anything, is in Needs attention.';
    if (sync().connection === 'online') return 'Saved on this device and on its way to the server.';
    return 'Saved on this device; it waits until there is a connection.';
  };
  const giveUnsaved = (): void =>
    saveCsvFile(
      props.report.file.replace(/(\.\w+)?$/u, '-not-saved.csv'),
      writeTable(props.report.header, props.report.unsaved),
    );
  return (
    <EmptyState
      icon={props.report.stopped === null ? 'check' : 'attention'}
      title={reportTitle(props.report)}
      actions={
        <>
          <Show when={props.report.stopped !== null}>
            <Button kind="primary" onClick={() => props.session.backToPreview()}>
              {importTexts.backToPreview}
            </Button>
            <Button icon="download" onClick={giveUnsaved}>
              {importTexts.downloadUnsaved}
            </Button>
          </Show>
          <Button kind={props.report.stopped === null ? 'primary' : 'plain'} href="/users">
            {importTexts.allUsers}
          </Button>
          <Show when={props.report.created > 0}>
            <Button href="/users?state=no-password">{importTexts.withoutPassword}</Button>
          </Show>
          <Button onClick={() => props.session.reset()}>{importTexts.another}</Button>
        </>
      }
    >
      <Show when={props.report.stopped}>{(stopped) => <p>{whyStopped(stopped())}</p>}</Show>
      <Show when={props.report.stopped}>
        <p>{whichRows(props.report.lastRow, props.report.unsaved[0]?.row ?? 0, props.report.unsaved.length)}</p>
      </Show>
      <Show when={props.report.held} fallback={<p>{whereItIs()}</p>}>
        {(message) => <p>{message()}</p>}
      </Show>
      <Show when={props.report.errors > 0}>
        <p>{wereLeftOutText(props.report.errors)}</p>
      </Show>
      <Show when={props.report.created > 0}>
        <p>{importTexts.noPassword}</p>
      </Show>
    </EmptyState>
  );
}
