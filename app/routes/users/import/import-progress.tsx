import { createUniqueId, type JSX } from 'solid-js';
import { Button } from '../../../components/button.tsx';
import { importTexts } from './import-words.ts';

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
      <p role="status">{props.isStopping ? importTexts.stopping : props.text}</p>
      <p class="soft small">{importTexts.leaveOpen}</p>
      <div class="cluster">
        <Button onClick={() => props.onCancel()} disabled={props.isStopping}>
          {importTexts.cancel}
        </Button>
      </div>
    </section>
  );
}
