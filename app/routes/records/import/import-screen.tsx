import { lazy, Match, Show, Suspense, Switch, type Component, type JSX } from 'solid-js';
import type { Collection } from '../../../../shared/schema/records.ts';
import { Notice } from '../../../components/notice.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import type { Client } from '../../../data/client.ts';
import { wordsOf } from '../../../language/collection-words.ts';
import { fileProblemText, nounsOf } from '../../../language/import-problems.ts';
import { importWords } from '../../../language/import-words.ts';
import { warmed } from '../../warmed.ts';
import { listPath } from '../record-paths.ts';
import { ImportDone } from './import-done.tsx';
import { ImportFile } from './import-file.tsx';
import { ImportProgress, progressText } from './import-progress.tsx';
import { ImportUnfinished } from './import-unfinished.tsx';
import { importOf, useImport } from './use-import.ts';
import './import.css';

// Not in front of choosing a file.
const ImportPreview = warmed(
  lazy(() => import('./import-preview.tsx').then((module) => ({ default: module.ImportPreview }))),
);
const ImportReading = warmed(
  lazy(() => import('./import-reading.tsx').then((module) => ({ default: module.ImportReading }))),
);

/** The way in for records of a collection. */
export function importScreen(collection: Collection): Component {
  return () => <ImportScreen collection={collection} />;
}

/** A file that was chosen elsewhere: the screen will show it. */
export function chooseFile(client: Client, collection: Collection, name: string, bytes: Uint8Array): void {
  importOf(client).choose(collection, name, bytes);
}

/** Records from a file: every row gets its verdict here, on this device, before anything is written. */
function ImportScreen(props: { readonly collection: Collection }): JSX.Element {
  const session = useImport();
  const choose = (name: string, bytes: Uint8Array): void => session.choose(props.collection, name, bytes);
  /** What is under way may be of other records: it goes on, whatever screen of an import one looks at. */
  const shown = (): Collection | null => (session.file() === null ? props.collection : session.collection());
  const running = () => {
    const state = session.run.state();
    return state.kind === 'running' ? state : null;
  };
  const report = () => {
    const state = session.run.state();
    return state.kind === 'over' ? state.report : null;
  };
  const firstProgress = () => (session.plan() === null ? session.progress() : null);
  return (
    <>
      <PageHeader
        title={nounsOf(shown()).importAll}
        back={{ href: listPath(props.collection), label: wordsOf(props.collection).Many }}
        description={session.file() ?? undefined}
      />
      <Suspense fallback={<p role="status">{importWords.checking}</p>}>
        <Switch
          fallback={
            <>
              <ImportUnfinished session={session} />
              <ImportFile collection={props.collection} onChosen={choose} />
            </>
          }
        >
          <Match when={running()}>
            {(state) => (
              <ImportProgress
                title={importWords.saving}
                text={nounsOf(shown()).importSaved(state().saved, state().total)}
                done={state().saved}
                total={state().total}
                onCancel={session.run.cancel}
                isStopping={state().isStopping}
              />
            )}
          </Match>
          <Match when={report()}>{(found) => <ImportDone report={found()} session={session} />}</Match>
          <Match when={session.file() !== null}>
            <Show when={session.problem()}>
              {(problem) => (
                <Notice tone="danger" live title={importWords.notRead}>
                  {fileProblemText(problem(), shown())}
                </Notice>
              )}
            </Show>
            <Show when={firstProgress()}>
              {(progress) => (
                <ImportProgress
                  title={importWords.checking}
                  text={progressText(progress())}
                  done={progress().done}
                  total={progress().total}
                  onCancel={session.reset}
                  isStopping={false}
                />
              )}
            </Show>
            <ImportReading session={session} />
            <Show when={session.plan()}>
              <ImportPreview session={session} />
            </Show>
            <Show when={session.problem()}>
              <ImportFile collection={props.collection} onChosen={choose} />
            </Show>
          </Match>
        </Switch>
      </Suspense>
    </>
  );
}
