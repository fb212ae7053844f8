import { useNavigate } from '@solidjs/router';
import { createMemo, createSignal, createUniqueId, For, Show, type JSX } from 'solid-js';
import type { AttentionItem } from '../../data/attention-item.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Button } from '../../components/button.tsx';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { useToasts } from '../../components/toasts.tsx';
import { Sentence } from '../../components/sentence.tsx';
import { attentionWords } from '../../language/attention-words.ts';
import { refusals } from '../../language/refusals.ts';
import { dateTimeText, whenText } from '../../language/times.ts';
import { savingWords } from '../../language/saving-words.ts';
import { useClient } from '../../state/client-context.tsx';
import { useNames } from '../../state/use-names.ts';
import { useSentences } from '../editing/use-sentences.ts';
import { useWords } from '../editing/use-words.ts';
import { AttentionRecord } from './attention-record.tsx';
import { attentionText } from './attention-text.ts';
import { refusedRecords } from './attention-records.ts';
import { editAgain } from './edit-again.ts';
import { tryAgain } from './try-again.ts';

/** One refused Save: what it wanted, which rule stands against it, who could make it, and what to do with it. */
export function AttentionCard(props: { readonly item: AttentionItem }): JSX.Element {
  const client = useClient();
  const names = useNames();
  const words = useWords();
  const sentences = useSentences();
  const toasts = useToasts();
  const navigate = useNavigate();
  const id = createUniqueId();
  const [discarding, setDiscarding] = createSignal(false);
  const [failure, setFailure] = createSignal<string | null>(null);
  const records = createMemo(() => refusedRecords(props.item, names));
  const editable = createMemo(() => records().filter((record) => record.editable));
  const refusal = (): (typeof refusals)[AttentionItem['code']] => refusals[props.item.code];

  const edit = async (index: number): Promise<void> => {
    const record = editable()[index];
    if (!record) return;
    setFailure(null);
    // One record: its draft now holds everything, so the item is done. Several: it stays until all are dealt with.
    const result = await editAgain(client, record, records().length === 1 ? props.item.id : null);
    if (result.kind === 'draft-in-the-way') setFailure(attentionWords.draftInTheWay);
    else navigate(result.href);
  };
  const again = async (): Promise<void> => {
    setFailure(null);
    const result = await tryAgain(client, props.item);
    switch (result.kind) {
      case 'saved':
        toasts.show({ tone: 'good', text: attentionWords.savedAgain });
        break;
      case 'refused':
        setFailure(
          attentionWords.stillRefused([...new Set(result.reasons.map((reason) => sentences.says(reason)))].join(' ')),
        );
        break;
      case 'failed':
        setFailure(savingWords.failures[result.why]);
        break;
    }
  };
  const copy = async (): Promise<void> => {
    const text = attentionText(props.item, records(), words, sentences);
    try {
      await navigator.clipboard.writeText(text);
      toasts.show({ text: attentionWords.copied });
    } catch {
      setFailure(attentionWords.cannotCopy);
    }
  };
  return (
    <article class="attention-item" aria-labelledby={id}>
      <header class="attention-head">
        <div>
          <h2 id={id}>{props.item.label}</h2>
          <p class="small soft">
            <Sentence
              text={attentionWords.when}
              saved={whenText(props.item.madeAt, Date.now())}
              refused={
                <time title={dateTimeText(props.item.refusedAt)}>{whenText(props.item.refusedAt, Date.now())}</time>
              }
            />
          </p>
        </div>
        <div class="cluster">
          <Show when={editable().length === 1}>
            <Button kind="primary" icon="edit" onClick={() => void edit(0)}>
              {attentionWords.editAndTry}
            </Button>
          </Show>
          <Show when={editable().length !== 1 || props.item.code !== 'not-allowed'}>
            <Button icon="sync" onClick={() => void again()}>
              {attentionWords.tryAgain}
            </Button>
          </Show>
          <Button icon="copy" onClick={() => void copy()}>
            {attentionWords.copy}
          </Button>
          <Button icon="trash" onClick={() => setDiscarding(true)}>
            {attentionWords.discard}
          </Button>
        </div>
      </header>
      <FailureNotice text={failure()} />
      <p>
        {refusal().sentence} <span class="soft">{refusal().whatToDo}</span>
      </p>
      <For each={records()}>
        {(record) => (
          <AttentionRecord
            record={record}
            onEdit={editable().length > 1 && record.editable ? () => void edit(editable().indexOf(record)) : undefined}
          />
        )}
      </For>
      <ConfirmDialog
        open={discarding()}
        title={attentionWords.discarding.title}
        kind="danger"
        confirmLabel={attentionWords.discard}
        onCancel={() => setDiscarding(false)}
        onConfirm={() => {
          setDiscarding(false);
          void client.discardAttention(props.item.id);
        }}
      >
        <p>{attentionWords.discarding.says(props.item.label, props.item.changes.length)}</p>
      </ConfirmDialog>
    </article>
  );
}
