import { createSignal, onMount, Show, type JSX } from 'solid-js';
import { Button } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { importWords } from '../../../language/import-words.ts';
import { nounsOf } from '../../../language/import-problems.ts';
import { useClient } from '../../../state/client-context.tsx';
import type { ImportSession } from './create-import.ts';
import { findUnfinished, type UnfinishedImport } from './unfinished-import.ts';
import { giveUnsavedRows, whichRowsText } from './unsaved-rows.ts';

/** An import that ended with its page: which of its rows were saved, and how to go on with the others. */
export function ImportUnfinished(props: { readonly session: ImportSession }): JSX.Element {
  const client = useClient();
  const [found, setFound] = createSignal<UnfinishedImport | 'running' | null>(null);
  onMount(() => void findUnfinished(client).then(setFound));
  const unfinished = (): UnfinishedImport | null => {
    const one = found();
    return one === 'running' ? null : one;
  };
  return (
    <>
      <Show when={found() === 'running'}>
        <Notice title={importWords.runningElsewhere} />
      </Show>
      <Show when={unfinished()}>
        {(one) => (
          <Notice
            tone="warning"
            live
            title={importWords.unfinished}
            actions={
              <>
                <Button kind="primary" onClick={() => props.session.goOn(one())}>
                  {importWords.goOn}
                </Button>
                <Button
                  icon="download"
                  onClick={() => giveUnsavedRows(one().collection, one().file, one().header, one().unsaved)}
                >
                  {importWords.downloadUnsaved}
                </Button>
                <Button
                  onClick={() => {
                    setFound(null);
                    void client.keptImports.forget().catch(() => undefined);
                  }}
                >
                  {importWords.dismiss}
                </Button>
              </>
            }
          >
            <p>
              {importWords.unfinishedOf(
                one().file,
                nounsOf(one().collection).importSaved(one().total - one().unsaved.length, one().total),
              )}{' '}
              {whichRowsText(one().lastRow, one().unsaved)}
            </p>
            <Show when={one().errors > 0}>
              <p>{importWords.wereLeftOut(one().errors)}</p>
            </Show>
          </Notice>
        )}
      </Show>
    </>
  );
}
