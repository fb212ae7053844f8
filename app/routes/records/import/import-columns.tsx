import { createMemo, For, Show, type JSX } from 'solid-js';
import type { ColumnUse } from '../../../../shared/import/column-names.ts';
import type { Collection } from '../../../../shared/schema/records.ts';
import { Notice } from '../../../components/notice.tsx';
import { Select } from '../../../components/select.tsx';
import { importWords } from '../../../language/import-words.ts';
import { columnName, columnUses, namesFor } from './columns.ts';
import type { ImportSession } from './create-import.ts';

const columnsShown = 60;

/** What each column is read as, to be chosen by hand. */
export function ImportColumns(props: { readonly session: ImportSession }): JSX.Element {
  const header = (): readonly string[] => props.session.table()?.header ?? [];
  const indexes = createMemo(() =>
    header()
      .slice(0, columnsShown)
      .map((_, index) => index),
  );
  return (
    <fieldset class="import-columns">
      <legend>{importWords.columns}</legend>
      <For each={indexes()}>{(index) => <ColumnChoice session={props.session} index={index} />}</For>
    </fieldset>
  );
}

/** Columns that look as if they decided about access: nothing is imported before they are chosen. */
export function ImportAsks(props: { readonly session: ImportSession }): JSX.Element {
  const asks = (): readonly number[] => props.session.plan()?.found.asks ?? [];
  const unknown = createMemo(() => {
    const found = props.session.plan()?.found;
    const asked = new Set(found?.asks.map((index) => found.header[index]));
    return (found?.unknown ?? []).filter((name) => !asked.has(name));
  });
  return (
    <>
      <Show when={asks().length > 0}>
        <Notice tone="warning" live title={importWords.asksTitle}>
          <p>{importWords.asksWhy}</p>
          <div class="import-columns">
            <For each={asks()}>{(index) => <ColumnChoice session={props.session} index={index} />}</For>
          </div>
        </Notice>
      </Show>
      <Show when={unknown().length > 0}>
        <Notice tone="warning" title={importWords.unknownColumns(unknown().length)}>
          {importWords.unknownColumnNames(unknown())}
        </Notice>
      </Show>
    </>
  );
}

function offered(collection: Collection | null): ReturnType<typeof columnUses> {
  return collection === null ? [] : columnUses(collection);
}

function ColumnChoice(props: { readonly session: ImportSession; readonly index: number }): JSX.Element {
  const header = (): string => props.session.table()?.header[props.index] ?? '';
  const known = (): ColumnUse | undefined => {
    const collection = props.session.collection();
    return collection === null ? undefined : namesFor(collection).find(header())?.use;
  };
  const value = (): ColumnUse =>
    props.session.columns().get(props.index) ??
    (props.session.plan() === null ? known() : props.session.plan()?.found.uses[props.index]) ??
    '';
  const sample = createMemo(() =>
    [...new Set((props.session.table()?.rows ?? []).slice(0, 200).map(({ cells }) => cells[props.index] ?? ''))]
      .filter((cell) => cell !== '')
      .slice(0, 4)
      .join(', ')
      .slice(0, 80),
  );
  const options = (): readonly { readonly value: ColumnUse; readonly label: string }[] => [
    { value: '', label: importWords.chooseColumn },
    ...offered(props.session.collection()),
  ];
  return (
    <Select
      label={columnName(header(), props.index)}
      hint={sample() || undefined}
      options={options()}
      value={value()}
      onChange={(use) => props.session.chooseColumn(props.index, use || null)}
    />
  );
}
