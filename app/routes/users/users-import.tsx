import { createMemo, createSignal, lazy, Match, Show, Suspense, Switch, type JSX } from 'solid-js';
import { planImport, type ImportPlan } from '../../../shared/import/plan-import.ts';
import { Notice } from '../../components/notice.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useClient } from '../../state/client-context.tsx';
import { useRecords } from '../../state/use-records.ts';
import { warmed } from '../warmed.ts';
import { fileProblemText } from './import-texts.ts';
import { ImportDone, type Imported } from './import-done.tsx';
import { ImportFile, type ChosenFile } from './import-file.tsx';
import './users.css';

// Not in front of choosing a file.
const ImportPreview = warmed(
  lazy(() => import('./import-preview.tsx').then((module) => ({ default: module.ImportPreview }))),
);

/** Users from a CSV file: every row gets its verdict here, on this device, before anything is written. */
export default function UsersImport(): JSX.Element {
  const [file, setFile] = createSignal<ChosenFile | null>(null);
  const [done, setDone] = createSignal<Imported | null>(null);
  const [importing, setImporting] = createSignal(false);
  const plan = createPlan(file, importing);
  return (
    <>
      <PageHeader title="Import users" back={{ href: '/users', label: 'Users' }} description={file()?.name} />
      <Switch fallback={<ImportFile onChosen={setFile} />}>
        <Match when={done()}>
          {(imported) => (
            <ImportDone
              imported={imported()}
              onAnother={() => {
                setFile(null);
                setDone(null);
                setImporting(false);
              }}
            />
          )}
        </Match>
        <Match when={file()}>
          {(chosen) => (
            <>
              <Show when={chosen().guessed}>
                {(encoding) => (
                  <Notice tone="warning" title="This file is not in UTF-8">
                    It was read as {encoding()}. Look at names with accents before you import; save the file as “CSV
                    UTF-8” if they are wrong.
                  </Notice>
                )}
              </Show>
              <Show when={plan()} fallback={<Skeleton lines={6} label="Checking every row" />}>
                {(found) => (
                  <Planned plan={found()} file={chosen()} onChosen={setFile} onBusy={setImporting} onDone={setDone} />
                )}
              </Show>
            </>
          )}
        </Match>
      </Switch>
    </>
  );
}

/** Judged again when a record changes meanwhile, but not under way: what is previewed is what would happen now. */
function createPlan(file: () => ChosenFile | null, importing: () => boolean): () => ImportPlan | null {
  const client = useClient();
  const users = useRecords('users');
  const roles = useRecords('roles');
  const desks = useRecords('desks');
  const [ready, setReady] = createSignal(false);
  void client.loadOrganisation().then(() => setReady(true));
  return createMemo((before: ImportPlan | null) => {
    if (importing()) return before;
    const chosen = file();
    if (chosen === null || !ready()) return null;
    users.list();
    roles.list();
    desks.list();
    return planImport(chosen.text, {
      organisation: client.organisation(),
      newId: () => client.newId('users'),
      now: Date.now(),
      review: (changes, before) => client.review(changes, before),
    });
  }, null);
}

interface PlannedProps {
  readonly plan: ImportPlan;
  readonly file: ChosenFile;
  readonly onChosen: (file: ChosenFile | null) => void;
  readonly onBusy: (busy: boolean) => void;
  readonly onDone: (imported: Imported) => void;
}

function Planned(props: PlannedProps): JSX.Element {
  const problem = () => (props.plan.kind === 'problem' ? props.plan.problem : null);
  const plan = () => (props.plan.kind === 'plan' ? props.plan : null);
  return (
    <>
      <Show when={problem()}>
        {(found) => (
          <>
            <Notice tone="danger" live title="This file cannot be imported">
              {fileProblemText(found())}
            </Notice>
            <ImportFile onChosen={props.onChosen} />
          </>
        )}
      </Show>
      <Show when={plan()}>
        {(found) => (
          <Suspense fallback={<Skeleton lines={6} label="Checking every row" />}>
            <ImportPreview
              plan={found()}
              file={props.file}
              onOther={() => props.onChosen(null)}
              onBusy={props.onBusy}
              onDone={props.onDone}
            />
          </Suspense>
        )}
      </Show>
    </>
  );
}
