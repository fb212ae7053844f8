import { createMemo, For, Index, Show, type JSX } from 'solid-js';
import type { RowVerdict } from '../../../../shared/import/row-verdict.ts';
import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { Notice } from '../../../components/notice.tsx';
import { rowNoteText, rowProblemText } from '../../../language/import-problems.ts';
import { importWords } from '../../../language/import-words.ts';
import { groupsOf } from '../../editing/review/change-groups.ts';
import { ChangeList } from '../../editing/review/change-list.tsx';
import { useSentences } from '../../editing/use-sentences.ts';
import { useWords } from '../../editing/use-words.ts';
import { columnName } from './columns.ts';
import type { ImportSession } from './create-import.ts';
import { ImportCell } from './import-cell.tsx';

/** One row in full: what is wrong with it or what it changes, and every cell, to be corrected. */
export function ImportRow(props: {
  readonly session: ImportSession;
  readonly row: RowVerdict | null;
  readonly onClose: () => void;
}): JSX.Element {
  return (
    <Show when={props.row}>
      {(row) => (
        <Dialog
          open
          onClose={props.onClose}
          title={row().name === '' ? importWords.row(row().row) : importWords.rowOf(row().row, row().name)}
          actions={
            <Button kind="primary" onClick={props.onClose}>
              {importWords.close}
            </Button>
          }
        >
          <Contents row={row()} session={props.session} />
        </Dialog>
      )}
    </Show>
  );
}

function Contents(props: { readonly session: ImportSession; readonly row: RowVerdict }): JSX.Element {
  const words = useWords();
  const sentences = useSentences();
  const groups = createMemo(() => groupsOf(props.row.changes, words));
  const cells = createMemo(() =>
    (props.session.collection() === null ? [] : (props.session.table()?.header ?? [])).map((name, at) => ({
      name,
      text: props.row.cells[at] ?? '',
    })),
  );
  return (
    <div class="review">
      <Show when={props.row.problems.length > 0}>
        <Notice tone="danger" title={importWords.rowNotImported}>
          <ul>
            <For each={props.row.problems}>
              {(problem) => <li>{rowProblemText(problem, props.row, (reason) => sentences.says(reason))}</li>}
            </For>
          </ul>
        </Notice>
      </Show>
      <For each={props.row.notes}>{(note) => <Notice tone="warning">{rowNoteText(note, props.row)}</Notice>}</For>
      <Show when={props.row.kind !== 'error'}>
        <Show when={groups().length > 0} fallback={<p class="soft">{importWords.nothingChanges}</p>}>
          <ChangeList groups={groups()} />
        </Show>
      </Show>
      <Show when={props.session.collection() !== null}>
        <h3>{importWords.inTheFile}</h3>
        <p class="soft small">{importWords.correctHint}</p>
      </Show>
      <div class="import-cells">
        <Index each={cells()}>
          {(cell, at) => (
            <ImportCell
              name={columnName(cell().name, at)}
              text={cell().text}
              onCorrect={(text) => props.session.correct([{ row: props.row.row, column: at, text }])}
            />
          )}
        </Index>
      </div>
    </div>
  );
}
