import { Show, type JSX } from 'solid-js';
import { Button } from '../../../components/button.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { wordsOf } from '../../../language/collection-words.ts';
import { importWords } from '../../../language/import-words.ts';
import { useSync } from '../../../state/use-sync.ts';
import { collections } from '../../../../shared/schema/records.ts';
import { listPath } from '../record-paths.ts';
import type { ImportSession } from './create-import.ts';
import type { ImportReport } from './import-run.ts';
import { giveUnsavedRows, whichRowsText } from './unsaved-rows.ts';

/** What was written, what was not, and where it is now. */
export function ImportDone(props: { readonly report: ImportReport; readonly session: ImportSession }): JSX.Element {
  const sync = useSync();
  const whereItIs = (): string => {
    if (sync().waiting === 0) return importWords.serverHasIt;
    if (sync().connection === 'online') return importWords.onItsWay;
    return importWords.waits;
  };
  const title = (): string => {
    const { created, updated, unsaved, stopped } = props.report;
    return stopped === null
      ? importWords.done(created, updated)
      : importWords.stopped(created, updated, unsaved.length);
  };
  const newUsers = (): boolean => props.report.created > 0 && props.report.collection === collections.users;
  const giveUnsaved = (): void =>
    giveUnsavedRows(props.report.collection, props.report.file, props.report.header, props.report.unsaved);
  return (
    <EmptyState
      icon={props.report.stopped === null ? 'check' : 'attention'}
      title={title()}
      actions={
        <>
          <Show when={props.report.stopped !== null}>
            <Button kind="primary" onClick={() => props.session.backToPreview()}>
              {importWords.backToPreview}
            </Button>
            <Button icon="download" onClick={giveUnsaved}>
              {importWords.downloadUnsaved}
            </Button>
          </Show>
          <Show when={props.report.collection}>
            {(collection) => (
              <Button kind={props.report.stopped === null ? 'primary' : 'plain'} href={listPath(collection())}>
                {wordsOf(collection()).all}
              </Button>
            )}
          </Show>
          <Show when={newUsers()}>
            <Button href="/users?state=no-way-in">{importWords.withoutPassword}</Button>
          </Show>
          <Button onClick={() => props.session.reset()}>{importWords.another}</Button>
        </>
      }
    >
      <Show when={props.report.stopped}>{(stopped) => <p>{importWords.whyStopped[stopped()]}</p>}</Show>
      <Show when={props.report.stopped}>
        <p>{whichRowsText(props.report.lastRow, props.report.unsaved)}</p>
      </Show>
      <Show when={props.report.held} fallback={<p>{whereItIs()}</p>}>
        {(message) => <p>{message()}</p>}
      </Show>
      <Show when={props.report.errors > 0}>
        <p>{importWords.wereLeftOut(props.report.errors)}</p>
      </Show>
      <Show when={newUsers()}>
        <p>{importWords.noPassword}</p>
      </Show>
    </EmptyState>
  );
}
