import { createSignal, createUniqueId, For, Show, type JSX } from 'solid-js';
import { csvUserColumns } from '../../../../shared/import/csv-user-columns.ts';
import { limits } from '../../../../shared/schema/limits.ts';
import { Button } from '../../../components/button.tsx';
import { Icon } from '../../../components/icon.tsx';
import { Notice } from '../../../components/notice.tsx';
import { saveCsvFile } from '../../../components/save-text-file.ts';
import { Sentence } from '../../../components/sentence.tsx';
import { fileProblemText } from '../../../language/import-problems.ts';
import { importWords } from '../../../language/users-import-words.ts';

const example =
  'username,email,roles,desks,enabled\r\nanna.berg,anna.berg@example.org,Agent,Desk 1,yes\r\nben.okoro,,Agent; Supervisor until 2026-12-31T18:00:00Z,Desk 1; Desk 2,no\r\n';

export function ImportFile(props: { readonly onChosen: (name: string, bytes: Uint8Array) => void }): JSX.Element {
  const id = createUniqueId();
  const [over, setOver] = createSignal(false);
  const [problem, setProblem] = createSignal<string | null>(null);
  let input!: HTMLInputElement;
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    if (file.size > limits.importBytes) {
      setProblem(fileProblemText({ code: 'file-too-large', maxBytes: limits.importBytes }));
      return;
    }
    try {
      props.onChosen(file.name, new Uint8Array(await file.arrayBuffer()));
    } catch {
      setProblem(importWords.file.unreadable);
    }
  };
  return (
    <div class="stack">
      <Show when={problem()}>
        {(text) => (
          <Notice tone="danger" live title={importWords.file.refused}>
            {text()}
          </Notice>
        )}
      </Show>
      <div
        class="drop-file"
        classList={{ 'is-over': over() }}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void take(event.dataTransfer?.files[0]);
        }}
      >
        <Icon name="upload" size={24} />
        <p>
          <label for={id}>{importWords.file.label}</label>
        </p>
        <p class="soft small">{importWords.file.drop}</p>
        <input
          ref={input}
          id={id}
          class="visually-hidden"
          type="file"
          accept=".csv,.tsv,.txt,text/csv"
          onChange={(event) => {
            void take(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
        <Button kind="primary" onClick={() => input.click()}>
          {importWords.file.choose}
        </Button>
      </div>
      <Format />
    </div>
  );
}

function Format(): JSX.Element {
  const words = importWords.format;
  return (
    <div class="stack is-tight import-format">
      <h2>{words.title}</h2>
      <p class="soft">
        <Sentence text={words.columns} columns={<Columns />} />
      </p>
      <ul class="soft small bullets">
        <li>{words.update}</li>
        <li>{words.several}</li>
        <li>
          <Sentence text={words.temporary} example={<code>{words.temporaryExample}</code>} />
        </li>
        <li>{words.enabled}</li>
        <li>{words.known}</li>
        <li>{words.passwords}</li>
        <li>{words.limits(limits.importRows, limits.importBytes / 1024 / 1024)}</li>
      </ul>
      <div class="cluster">
        <Button size="small" icon="download" onClick={() => saveCsvFile('users-example.csv', `\ufeff${example}`)}>
          {words.example}
        </Button>
      </div>
    </div>
  );
}

function Columns(): JSX.Element {
  return (
    <For each={csvUserColumns}>
      {(column, at) => (
        <>
          {at() === 0 ? '' : ', '}
          <code>{column}</code>
        </>
      )}
    </For>
  );
}
