import { createUniqueId, type JSX } from 'solid-js';
import type { Progress } from '../../../../shared/import/progress.ts';
import { Button } from '../../../components/button.tsx';
import { importWords } from '../../../language/import-words.ts';

export function progressText({ stage, done, total }: Progress): string {
  return importWords.progress[stage](total === 0 ? 0 : Math.min(100, Math.floor((done / total) * 100)));
}

/** How far something long is, and the way to stop it. */
export function ImportProgress(props: {
  readonly title: string;
  readonly text: string;
  readonly done: number;
  readonly total: number;
  readonly onCancel: () => void;
  readonly isStopping: boolean;
}): JSX.Element {
  const id = createUniqueId();
  return (
    <section class="import-progress" aria-labelledby={id}>
      <h2 id={id}>{props.title}</h2>
      <progress max={Math.max(1, props.total)} value={props.done} aria-labelledby={id} />
      <p role="status">{props.isStopping ? importWords.stopping : props.text}</p>
      <p class="soft small">{importWords.leaveOpen}</p>
      <div class="cluster">
        <Button onClick={() => props.onCancel()} disabled={props.isStopping}>
          {importWords.cancel}
        </Button>
      </div>
    </section>
  );
}
