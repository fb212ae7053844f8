import { createSignal, onMount, Show, type JSX } from 'solid-js';
import { Button } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { useClient } from '../../../state/client-context.tsx';
import { writeTable } from '../../../../shared/import/write-rows.ts';
import type { ImportSession } from './create-import.ts';
import { saveCsvFile } from '../../../components/save-text-file.ts';
import { importTexts, savingText, wereLeftOutText, whichRows } from './import-words.ts';
import { findUnfinished, type UnfinishedImport } from './unfinished-import.ts';

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
        <Notice title={importTexts.runningElsewhere} />
      </Show>
      <Show when={unfinished()}>
        {(one) => (
          <Notice
            tone="warning"
            live
            title={importTexts.unfinished}
            actions={
              <>
                <Button
                  kind="primary"
                  onClick={() => props.session.goOn(one().file, one().header, one().unsaved, one().columns)}
                >
                  {importTexts.goOn}
                </Button>
                <Button
                  icon="download"
                  onClick={() =>
                    saveCsvFile(
                      one().file.replace(/(\.\w+)?$/u, '-not-saved.csv'),
                      writeTable(one().header, one().unsaved),
                    )
                  }
                >
                  {importTexts.downloadUnsaved}
                </Button>
                <Button
                  onClick={() => {
                    setFound(null);
                    void client.keptImports.forget().catch(() => undefined);
                  }}
                >
                  {importTexts.dismiss}
                </Button>
              </>
            }
          >
            <p>
              {one().file}: {savingText(one().total - one().unsaved.length, one().total)}.{' '}
              {whichRows(one().lastRow, one().unsaved[0]?.row ?? 0, one().unsaved.length)}
            </p>
            <Show when={one().errors > 0}>
              <p>{wereLeftOutText(one().errors)}</p>
            </Show>
          </Notice>
        )}
      </Show>
    </>
  );
}
