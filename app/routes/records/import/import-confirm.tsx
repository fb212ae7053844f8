import { createMemo, createSignal, onMount, Show, type JSX } from 'solid-js';
import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { Notice } from '../../../components/notice.tsx';
import { importWords } from '../../../language/import-words.ts';
import { nounsOf, type ImportNouns } from '../../../language/import-problems.ts';
import { useClient } from '../../../state/client-context.tsx';
import { Affected } from '../../editing/review/affected-people.tsx';
import { useReadOnly } from '../../editing/use-read-only.ts';
import type { ImportSession } from './create-import.ts';
import { ImportEffects } from './import-effects.tsx';

/** The last look before it is written: how many, and who gains and loses what. */
export function ImportConfirm(props: { readonly session: ImportSession; readonly onClose: () => void }): JSX.Element {
  const client = useClient();
  const readOnly = useReadOnly();
  const [failure, setFailure] = createSignal<string | null>(null);
  /** Of another file, whose account this one would take the place of. */
  const [unfinished, setUnfinished] = createSignal<string | null>(null);
  onMount(() => {
    void client.keptImports.load().then(
      (found) => found !== null && found.kept.file !== file() && setUnfinished(found.kept.file),
      () => undefined,
    );
  });
  const rows = createMemo(() => props.session.plan()?.saves.flat() ?? []);
  const created = createMemo(() => rows().filter((row) => row.kind === 'create').length);
  const errors = createMemo(() => (props.session.plan()?.rows ?? []).filter((row) => row.kind === 'error').length);
  const changes = createMemo(() => rows().flatMap((row) => row.changes));
  const nouns = (): ImportNouns => nounsOf(props.session.collection());
  const file = (): string => props.session.file() ?? '';
  const start = async (): Promise<void> => {
    const plan = props.session.plan();
    // The rows as they were reviewed: what is saved part by part must not change under way.
    if (plan !== null && !(await props.session.run.start(file(), props.session.collection(), plan)))
      setFailure(importWords.otherTab);
  };
  return (
    <Dialog
      open
      onClose={props.onClose}
      size="large"
      title={importWords.importOf(file())}
      actions={
        <>
          <Button onClick={props.onClose}>{importWords.backToPreview}</Button>
          <Button
            kind="primary"
            busy={props.session.progress() !== null}
            refused={rows().length === 0 ? importWords.nothingToImport : readOnly()}
            onClick={() => void start()}
          >
            {nouns().importCounted(rows().length)}
          </Button>
        </>
      }
    >
      <div class="review">
        <Show when={failure()}>{(text) => <Notice tone="danger" live title={text()} />}</Show>
        <Show when={unfinished()}>
          {(other) => <Notice tone="warning">{importWords.unfinishedGoes(other())}</Notice>}
        </Show>
        <p role="status">{nouns().importWill(created(), rows().length - created())}</p>
        <Show when={errors() > 0}>
          <Notice tone="warning">{importWords.leftOut(errors())}</Notice>
        </Show>
        {/* By name where that is read; many Saves are told in numbers. */}
        <Show when={(props.session.plan()?.saves.length ?? 0) > 1} fallback={<Affected changes={changes()} />}>
          <ImportEffects changes={changes()} />
        </Show>
      </div>
    </Dialog>
  );
}
