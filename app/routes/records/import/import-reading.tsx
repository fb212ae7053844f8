import { createMemo, createSignal, For, Show, type JSX } from 'solid-js';
import { delimiters, type Delimiter } from '../../../../shared/import/csv-rows.ts';
import { Button } from '../../../components/button.tsx';
import { Disclosure } from '../../../components/disclosure.tsx';
import { Notice } from '../../../components/notice.tsx';
import { Select } from '../../../components/select.tsx';
import { importWords } from '../../../language/import-words.ts';
import type { ImportSession, TableInHand } from './create-import.ts';
import { encodingName, encodings } from './decode-file.ts';
import { ImportColumns } from './import-columns.tsx';

/** How the file is read, to be seen and changed; asked where it is not certain. */
export function ImportReading(props: { readonly session: ImportSession }): JSX.Element {
  const [open, setOpen] = createSignal<boolean | null>(null);
  const asked = () => props.session.encoding()?.isSure === false && props.session.table() !== null;
  const isOpen = (): boolean => open() ?? props.session.problem() !== null;
  const summary = (): string => {
    const table = props.session.table();
    const encoding = props.session.encoding();
    return [
      encoding === null ? '' : encodingName(encoding.encoding),
      table?.delimiter === undefined ? '' : importWords.delimiters[table.delimiter],
      table?.headerRow === undefined ? '' : importWords.row(table.headerRow),
    ]
      .filter((part) => part !== '')
      .join(' · ');
  };
  return (
    <Show when={props.session.table() !== null || props.session.problem() !== null}>
      <Show
        when={asked()}
        fallback={
          <Show when={props.session.collection() !== null}>
            <Disclosure
              title={importWords.reading}
              open={isOpen()}
              onToggle={setOpen}
              end={<span class="soft small">{summary()}</span>}
            >
              <div class="stack import-reading">
                <Show when={props.session.encoding() !== null}>
                  <div class="import-layout">
                    <EncodingChoice session={props.session} />
                    <LayoutChoice session={props.session} />
                  </div>
                </Show>
                <Above table={props.session.table()} />
                <ImportColumns session={props.session} />
              </div>
            </Disclosure>
          </Show>
        }
      >
        <Notice
          tone="warning"
          live
          title={importWords.encodingAsked}
          actions={
            <Button
              kind="primary"
              onClick={() => {
                const found = props.session.encoding();
                if (found !== null) props.session.chooseEncoding(found.encoding);
              }}
            >
              {importWords.encodingRight}
            </Button>
          }
        >
          <p>{importWords.encodingAskedWhy}</p>
          <EncodingChoice session={props.session} />
          <Telling table={props.session.table()} />
        </Notice>
      </Show>
    </Show>
  );
}

function EncodingChoice(props: { readonly session: ImportSession }): JSX.Element {
  return (
    <Select
      label={importWords.encoding}
      options={encodings.map(([value, name, alphabet]) => ({
        value,
        label: alphabet === null ? name : importWords.encodingFor(name, importWords.alphabets[alphabet]),
      }))}
      value={props.session.encoding()?.encoding ?? 'utf-8'}
      onChange={(encoding) => props.session.tryEncoding(encoding)}
    />
  );
}

function LayoutChoice(props: { readonly session: ImportSession }): JSX.Element {
  const delimiter = (): Delimiter | '' => props.session.layout().delimiter ?? '';
  const options = (): readonly { readonly value: Delimiter | ''; readonly label: string }[] => [
    { value: '', label: importWords.delimiterFound },
    ...delimiters.map((value) => ({ value, label: importWords.delimiters[value] })),
  ];
  const headers = createMemo(() => firstRows(props.session.table()));
  return (
    <>
      <Select
        label={importWords.delimiter}
        options={options()}
        value={delimiter()}
        onChange={(value) => props.session.chooseLayout({ ...props.session.layout(), delimiter: value || null })}
      />
      <Select
        label={importWords.headerRow}
        options={headers()}
        value={String(props.session.table()?.headerRow ?? '')}
        onChange={(row) => props.session.chooseLayout({ ...props.session.layout(), headerRow: Number(row) })}
      />
    </>
  );
}

function firstRows(table: TableInHand | null): readonly { readonly value: string; readonly label: string }[] {
  if (table === null) return [];
  return [...(table.above ?? []), { row: table.headerRow ?? 1, cells: table.header }, ...table.rows.slice(0, 10)].map(
    ({ row, cells }) => ({ value: String(row), label: importWords.rowOf(row, cells.join(', ').slice(0, 60)) }),
  );
}

function Above(props: { readonly table: TableInHand | null }): JSX.Element {
  return (
    <Show when={(props.table?.above ?? []).length > 0}>
      <p class="soft small">
        {importWords.above((props.table?.above ?? []).map(({ cells }) => cells.join(' ').trim()).join(' · '))}
      </p>
    </Show>
  );
}

/** Rows that hold letters beyond the plain ones: by them one sees whether the encoding is right. */
function Telling(props: { readonly table: TableInHand | null }): JSX.Element {
  const telling = createMemo(() =>
    (props.table?.rows ?? [])
      // eslint-disable-next-line no-control-regex
      .filter(({ cells }) => cells.some((cell) => /[^\x00-\x7f]/u.test(cell)))
      .slice(0, 8),
  );
  return (
    <ul class="import-telling" aria-label={importWords.encodingAsked}>
      <For each={telling()}>{({ cells }) => <li>{cells.filter((cell) => cell !== '').join(' · ')}</li>}</For>
    </ul>
  );
}
