import { lazy, Match, Show, Suspense, Switch, type JSX } from 'solid-js';
import { Notice } from '../../../components/notice.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { fileProblemText } from '../../../language/import-problems.ts';
import { importWords } from '../../../language/users-import-words.ts';
import { warmed } from '../../warmed.ts';
import { ImportDone } from './import-done.tsx';
import { ImportFile } from './import-file.tsx';
import { ImportProgress, progressText } from './import-progress.tsx';
import { ImportUnfinished } from './import-unfinished.tsx';
import { useImport } from './use-import.ts';
import './import.css';

// Not in front of choosing a file.
const ImportPreview = warmed(
  lazy(() => import('./import-preview.tsx').then((module) => ({ default: module.ImportPreview }))),
);
const ImportReading = warmed(
  lazy(() => import('./import-reading.tsx').then((module) => ({ default: module.ImportReading }))),
);

/** Users from a CSV file: every row gets its verdict here, on this device, before anything is written. */
export default function UsersImport(): JSX.Element {
  const session = useImport();
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
        title={importWords.title}
        back={{ href: '/users', label: importWords.back }}
        description={session.file() ?? undefined}
      />
      <Suspense fallback={<p role="status">{importWords.checking}</p>}>
        <Switch
          fallback={
            <>
              <ImportUnfinished session={session} />
              <ImportFile onChosen={session.choose} />
            </>
          }
        >
          <Match when={running()}>
            {(state) => (
              <ImportProgress
                title={importWords.saving}
                text={importWords.saved(state().saved, state().total)}
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
                  {fileProblemText(problem())}
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
              <ImportFile onChosen={session.choose} />
            </Show>
          </Match>
        </Switch>
      </Suspense>
    </>
  );
}
