import { createMemo, For, Show, type JSX } from 'solid-js';
import type { RowVerdict } from '../../../shared/import/row-verdict.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Notice } from '../../components/notice.tsx';
import { ChangeList } from '../editing/change-list.tsx';
import { groupsOf } from '../editing/change-groups.ts';
import { useSentences } from '../editing/use-sentences.ts';
import { useWords } from '../editing/use-words.ts';
import { rowNoteText, rowProblemText } from './import-texts.ts';

/** One row in full: what is wrong with it or what it changes, and what the file says. */
export function ImportRow(props: {
  readonly row: RowVerdict | null;
  readonly header: readonly string[];
  readonly onClose: () => void;
}): JSX.Element {
  return (
    <Show when={props.row}>
      {(row) => (
        <Dialog
          open
          onClose={props.onClose}
          title={`Row ${row().row}${row().username === '' ? '' : `: ${row().username}`}`}
          actions={
            <Button kind="primary" onClick={props.onClose}>
              Close
            </Button>
          }
        >
          <Contents row={row()} header={props.header} />
        </Dialog>
      )}
    </Show>
  );
}

function Contents(props: { readonly row: RowVerdict; readonly header: readonly string[] }): JSX.Element {
  const words = useWords();
  const sentences = useSentences();
  const groups = createMemo(() => groupsOf(props.row.changes, words));
  return (
    <div class="review">
      <Show when={props.row.problems.length > 0}>
        <Notice tone="danger" title="This row is not imported">
          <ul>
            <For each={props.row.problems}>
              {(problem) => <li>{rowProblemText(problem, (reason) => sentences.says(reason))}</li>}
            </For>
          </ul>
        </Notice>
      </Show>
      <For each={props.row.notes}>{(note) => <Notice tone="warning">{rowNoteText(note)}</Notice>}</For>
      <Show when={props.row.kind !== 'error'}>
        <Show when={groups().length > 0} fallback={<p class="soft">Nothing changes: the user is as the row says.</p>}>
          <ChangeList groups={groups()} />
        </Show>
      </Show>
      <h3>In the file</h3>
      <dl class="facts">
        <For each={props.row.cells}>
          {(cell, at) => (
            <>
              <dt>{props.header[at()] || `Column ${at() + 1}`}</dt>
              <dd>
                <Show when={cell !== ''} fallback={<span class="faint">empty</span>}>
                  {cell}
                </Show>
              </dd>
            </>
          )}
        </For>
      </dl>
    </div>
  );
}
