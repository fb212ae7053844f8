import { createMemo, createSignal, For, Show, type JSX } from 'solid-js';
import type { RowVerdict } from '../../../../shared/import/row-verdict.ts';
import { writeFile } from '../../../../shared/import/write-file.ts';
import { writeRows } from '../../../../shared/import/write-rows.ts';
import { Button } from '../../../components/button.tsx';
import { saveCsvFile, saveTextFile } from '../../../components/save-text-file.ts';
import { SearchField } from '../../../components/search-field.tsx';
import { nounsOf, problemsText } from '../../../language/import-problems.ts';
import { numberText } from '../../../language/numbers.ts';
import { importWords } from '../../../language/import-words.ts';
import { useSentences } from '../../editing/use-sentences.ts';
import type { ImportSession } from './create-import.ts';
import { ImportAsks } from './import-columns.tsx';
import { ImportConfirm } from './import-confirm.tsx';
import { ImportList } from './import-list.tsx';
import { progressText } from './import-progress.tsx';
import { ImportRow } from './import-row.tsx';
import { withoutEnding } from './unsaved-rows.ts';

type Kind = RowVerdict['kind'];

const kinds: readonly Kind[] = ['error', 'create', 'update', 'unchanged'];

export function ImportPreview(props: { readonly session: ImportSession }): JSX.Element {
  const sentences = useSentences();
  const [only, setOnly] = createSignal<Kind | null>(null);
  const [find, setFind] = createSignal('');
  const [opened, setOpened] = createSignal<number | null>(null);
  const [confirming, setConfirming] = createSignal(false);
  const rows = (): readonly RowVerdict[] => props.session.plan()?.rows ?? [];
  const counts = createMemo(() => {
    const found = { error: 0, create: 0, update: 0, unchanged: 0 };
    for (const row of rows()) found[row.kind]++;
    return found;
  });
  const willChange = (): number => counts().create + counts().update;
  const openedRow = createMemo(() => {
    const number = opened();
    return number === null ? null : (rows().find((row) => row.row === number) ?? null);
  });
  const matches = (row: RowVerdict): boolean =>
    (only() === null || row.kind === only()) &&
    (find() === '' || row.name.toLowerCase().includes(find().trim().toLowerCase()));
  const refused = (): string | null => {
    if ((props.session.plan()?.found.asks.length ?? 0) > 0) return importWords.asksRefusal;
    if (props.session.progress() !== null) return importWords.stillChecking;
    return willChange() === 0 ? importWords.nothingToImport : null;
  };
  const giveBack = (): void => {
    const wrong = rows().filter((row) => row.kind === 'error');
    const name = withoutEnding(props.session.file() ?? '');
    if (props.session.collection() === null) saveTextFile(importWords.errorsRecords(name), writeFile(wrong));
    else {
      const text = writeRows(props.session.plan()?.header ?? [], wrong, (row) =>
        problemsText(row, (reason) => sentences.says(reason)),
      );
      saveCsvFile(importWords.errorsFile(name), text);
    }
  };
  return (
    <div class="import-preview">
      <ImportAsks session={props.session} />
      <div class="toolbar">
        <div class="verdict-filter" role="group" aria-label={importWords.filter}>
          <Filter
            label={importWords.allRows}
            count={rows().length}
            on={only() === null}
            onClick={() => setOnly(null)}
          />
          <For each={kinds}>
            {(kind) => (
              <Filter
                label={importWords.verdicts[kind]}
                count={counts()[kind]}
                on={only() === kind}
                onClick={() => setOnly(only() === kind ? null : kind)}
              />
            )}
          </For>
        </div>
        <SearchField label={importWords.find} value={find()} onInput={setFind} />
        <div class="cluster push">
          <Show when={counts().error > 0}>
            <Button icon="download" onClick={giveBack}>
              {importWords.rowsInError}
            </Button>
          </Show>
          <Button onClick={() => props.session.reset()}>{importWords.chooseOther}</Button>
          <Button kind="primary" refused={refused()} onClick={() => setConfirming(true)}>
            {nounsOf(props.session.collection()).importCounted(willChange())}
          </Button>
        </div>
      </div>
      <p class="soft small import-again">
        <Show when={props.session.progress()}>{(progress) => progressText(progress())}</Show>
      </p>
      <ImportList session={props.session} filter={`${only() ?? ''}/${find()}`} matches={matches} onOpen={setOpened} />
      <ImportRow session={props.session} row={openedRow()} onClose={() => setOpened(null)} />
      <Show when={confirming()}>
        <ImportConfirm session={props.session} onClose={() => setConfirming(false)} />
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
        {props.label} <span class="soft">{numberText(props.count)}</span>
      </span>
    </button>
  );
}
