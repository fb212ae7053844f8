import { createMemo, createSignal, For, Show, type JSX } from 'solid-js';
import type { ImportPlan } from '../../../shared/import/plan-import.ts';
import type { RowVerdict } from '../../../shared/import/row-verdict.ts';
import { writeRows } from '../../../shared/import/write-rows.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Notice } from '../../components/notice.tsx';
import { VirtualTable } from '../../components/virtual-table.tsx';
import { useSentences } from '../editing/use-sentences.ts';
import { useWords } from '../editing/use-words.ts';
import { downloadText } from './download-text.ts';
import type { Imported } from './import-done.tsx';
import type { ChosenFile } from './import-file.tsx';
import { importColumns } from './import-columns.tsx';
import { ImportConfirm } from './import-confirm.tsx';
import { ImportRow } from './import-row.tsx';
import { problemsText } from './import-texts.ts';

type Kind = RowVerdict['kind'];

export interface ImportPreviewProps {
  readonly plan: Extract<ImportPlan, { kind: 'plan' }>;
  readonly file: ChosenFile;
  readonly onOther: () => void;
  /** While it is being written the preview stays as it was reviewed. */
  readonly onBusy: (busy: boolean) => void;
  readonly onDone: (imported: Imported) => void;
}

const kinds: readonly { readonly kind: Kind; readonly label: string }[] = [
  { kind: 'error', label: 'Error' },
  { kind: 'create', label: 'Create' },
  { kind: 'update', label: 'Update' },
  { kind: 'unchanged', label: 'Unchanged' },
];

export function ImportPreview(props: ImportPreviewProps): JSX.Element {
  const sentences = useSentences();
  const words = useWords();
  const columns = importColumns(words, sentences);
  const [only, setOnly] = createSignal<Kind | null>(null);
  const [opened, setOpened] = createSignal<RowVerdict | null>(null);
  const [confirming, setConfirming] = createSignal(false);
  const of = (kind: Kind): readonly RowVerdict[] => props.plan.rows.filter((row) => row.kind === kind);
  const errors = createMemo(() => of('error'));
  const willChange = createMemo(() => props.plan.rows.filter((row) => row.kind === 'create' || row.kind === 'update'));
  const shown = createMemo(() => {
    const kind = only();
    return kind === null ? props.plan.rows : of(kind);
  });
  const giveBack = (): void =>
    downloadText(
      props.file.name.replace(/(\.\w+)?$/u, '-errors.csv'),
      'text/csv;charset=utf-8',
      writeRows(props.plan.header, errors(), (row) => problemsText(row, (reason) => sentences.says(reason))),
    );
  return (
    <div class="import-preview">
      <Show when={props.plan.unknownColumns.length > 0}>
        <Notice
          tone="warning"
          title={
            props.plan.unknownColumns.length === 1
              ? 'One column is not known and is passed over'
              : 'Some columns are not known and are passed over'
          }
        >
          {props.plan.unknownColumns.slice(0, 12).join(', ')}
          {props.plan.unknownColumns.length > 12 ? ` and ${props.plan.unknownColumns.length - 12} more` : ''}
        </Notice>
      </Show>
      <div class="toolbar">
        <div class="verdict-filter" role="group" aria-label="Show rows">
          <Filter label="All" count={props.plan.rows.length} on={only() === null} onClick={() => setOnly(null)} />
          <For each={kinds}>
            {(one) => (
              <Filter
                label={one.label}
                count={of(one.kind).length}
                on={only() === one.kind}
                onClick={() => setOnly(only() === one.kind ? null : one.kind)}
              />
            )}
          </For>
        </div>
        <div class="cluster push">
          <Show when={errors().length > 0}>
            <Button icon="download" onClick={giveBack}>
              Rows in error
            </Button>
          </Show>
          <Button onClick={props.onOther}>Other file</Button>
          <Button
            kind="primary"
            refused={willChange().length === 0 ? 'There is nothing to import: no row would change anything.' : null}
            onClick={() => setConfirming(true)}
          >
            Import {willChange().length === 1 ? '1 user' : `${willChange().length} users`}
          </Button>
        </div>
      </div>
      <VirtualTable
        label="Rows of the file"
        rows={shown()}
        columns={columns}
        rowId={(row) => String(row.row)}
        rowName={(row) => `row ${row.row}, ${row.username}`}
        onOpen={setOpened}
        faint={(row) => row.kind === 'unchanged'}
        empty={
          <EmptyState title={props.plan.rows.length === 0 ? 'The file has a header and no rows' : 'No such row'} />
        }
      />
      <ImportRow row={opened()} header={props.plan.header} onClose={() => setOpened(null)} />
      <Show when={confirming()}>
        <ImportConfirm
          rows={willChange()}
          errors={errors().length}
          file={props.file.name}
          onClose={() => setConfirming(false)}
          onBusy={props.onBusy}
          onDone={props.onDone}
        />
      </Show>
    </div>
  );
}

function Filter(props: {
  readonly label: string;
  readonly count: number;
  readonly on: boolean;
  readonly onClick: () => void;
}): JSX.Element {
  return (
    <button type="button" class="button plain is-small" aria-pressed={props.on} onClick={() => props.onClick()}>
      <span>
        {props.label} <span class="soft">{props.count}</span>
      </span>
    </button>
  );
}
