import { createSignal, createUniqueId, For, Show, type JSX } from 'solid-js';
import { cellFields, isFlat } from '../../../../shared/import/cell-fields.ts';
import { fieldsOf, namingField, type FieldSpec } from '../../../../shared/schema/fields.ts';
import { limits } from '../../../../shared/schema/limits.ts';
import { collections, type Collection } from '../../../../shared/schema/records.ts';
import { Button } from '../../../components/button.tsx';
import { Icon } from '../../../components/icon.tsx';
import { Notice } from '../../../components/notice.tsx';
import { saveCsvFile } from '../../../components/save-text-file.ts';
import { Sentence } from '../../../components/sentence.tsx';
import { wordsOf } from '../../../language/collection-words.ts';
import { fileProblemText } from '../../../language/import-problems.ts';
import { importWords } from '../../../language/import-words.ts';

/** Of users, whose cells say the most. */
const example =
  'username,email,roles,desks,enabled\r\nanna.berg,anna.berg@example.org,Agent,Desk 1,yes\r\nben.okoro,,Agent; Supervisor until 2026-12-31T18:00:00Z,Desk 1; Desk 2,no\r\n';

export function ImportFile(props: {
  readonly collection: Collection;
  readonly onChosen: (name: string, bytes: Uint8Array) => void;
}): JSX.Element {
  const id = createUniqueId();
  const [over, setOver] = createSignal(false);
  const [problem, setProblem] = createSignal<string | null>(null);
  let input!: HTMLInputElement;
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    if (file.size > limits.importBytes) {
      setProblem(fileProblemText({ code: 'file-too-large', maxBytes: limits.importBytes }, null));
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
          <label for={id}>{wordsOf(props.collection).file}</label>
        </p>
        <p class="soft small">{importWords.file.drop}</p>
        <input
          ref={input}
          id={id}
          class="visually-hidden"
          type="file"
          accept=".csv,.tsv,.txt,.json,text/csv,application/json"
          onChange={(event) => {
            void take(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
        <Button kind="primary" onClick={() => input.click()}>
          {importWords.file.choose}
        </Button>
      </div>
      <Format collection={props.collection} />
    </div>
  );
}

function Format(props: { readonly collection: Collection }): JSX.Element {
  const words = importWords.format;
  const fields = (): readonly FieldSpec[] => cellFields(props.collection);
  const isOfUsers = (): boolean => props.collection === collections.users;
  return (
    <div class="stack is-tight import-format">
      <h2>{words.title}</h2>
      <Show when={isFlat(props.collection)}>
        <p class="soft">
          <Sentence
            text={words.columns}
            columns={<Columns fields={fields()} />}
            name={<code>{namingField[props.collection]}</code>}
          />
        </p>
      </Show>
      <ul class="soft small bullets">
        <Show when={isFlat(props.collection)}>
          <li>{words.update}</li>
          <Show when={fields().some(({ shape }) => shape === 'members')}>
            <li>{words.several}</li>
          </Show>
          <Show when={fields().some(({ kind }) => kind === 'assignments')}>
            <li>
              <Sentence text={words.temporary} example={<code>{words.temporaryExample}</code>} />
            </li>
          </Show>
          <Show when={isOfUsers()}>
            <li>{words.enabled}</li>
          </Show>
          <li>{words.known}</li>
          <li>{words.limits(limits.importRows, limits.importBytes / 1024 / 1024)}</li>
        </Show>
        <li>{words.records}</li>
        <Show when={isOfUsers() || fieldsOf(props.collection).some(({ kind }) => kind === 'secret')}>
          <li>{words.passwords}</li>
        </Show>
      </ul>
      <Show when={isOfUsers()}>
        <div class="cluster">
          <Button size="small" icon="download" onClick={() => saveCsvFile('users-example.csv', `\ufeff${example}`)}>
            {words.example}
          </Button>
        </div>
      </Show>
    </div>
  );
}

function Columns(props: { readonly fields: readonly FieldSpec[] }): JSX.Element {
  return (
    <For each={props.fields}>
      {({ field }, at) => (
        <>
          {at() === 0 ? '' : ', '}
          <code>{field}</code>
        </>
      )}
    </For>
  );
}
