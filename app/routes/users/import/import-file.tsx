import { createSignal, createUniqueId, Show, type JSX } from 'solid-js';
import { limits } from '../../../../shared/schema/limits.ts';
import { Button } from '../../../components/button.tsx';
import { Icon } from '../../../components/icon.tsx';
import { Notice } from '../../../components/notice.tsx';
import { saveCsvFile } from '../../../components/save-text-file.ts';
import { fileProblemText } from './import-texts.ts';

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
      setProblem('The file could not be read. Was it moved or deleted?');
    }
  };
  return (
    <div class="stack">
      <Show when={problem()}>
        {(text) => (
          <Notice tone="danger" live title="This file cannot be imported">
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
          <label for={id}>CSV file of users</label>
        </p>
        <p class="soft small">Drop it here or choose it. Nothing is written before you have seen every row.</p>
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
          Choose a file
        </Button>
      </div>
      <Format />
    </div>
  );
}

function Format(): JSX.Element {
  return (
    <div class="stack is-tight import-format">
      <h2>What the file looks like</h2>
      <p class="soft">
        The first row names the columns, in any order: <code>username</code>, <code>email</code>, <code>roles</code>,{' '}
        <code>desks</code>, <code>enabled</code>, <code>scope</code>. Only username must be there; a column that is
        missing changes nothing.
      </p>
      <ul class="soft small bullets">
        <li>
          Somebody who is there already is changed to what the row says; an empty roles or desks cell takes all of them
          away.
        </li>
        <li>
          Several roles or desks are separated by semicolons or line breaks; also by commas, slashes or bars where each
          part is a name. A name that holds a semicolon is written with a backslash before it.
        </li>
        <li>
          Temporary: <code>Night shift until 2026-12-01T08:00:00Z</code>
        </li>
        <li>
          Enabled is yes or no, true or false, 1 or 0, in many languages; columns such as Status, Active, Suspended or
          Account Locked are read too. New users are enabled unless it says no.
        </li>
        <li>The names that other systems give their columns are known; what is not known you can choose.</li>
        <li>Passwords are never in a file: set them afterwards.</li>
        <li>
          At most {limits.importRows.toLocaleString()} rows and {limits.importBytes / 1024 / 1024} MB; separated by
          comma, semicolon, tab or bar, in any encoding.
        </li>
      </ul>
      <div class="cluster">
        <Button size="small" icon="download" onClick={() => saveCsvFile('users-example.csv', `\ufeff${example}`)}>
          Example file
        </Button>
      </div>
    </div>
  );
}
