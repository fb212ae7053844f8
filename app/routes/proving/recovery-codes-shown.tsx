import { For, type JSX } from 'solid-js';
import { Button } from '../../components/button.tsx';
import { saveTextFile } from '../../components/save-text-file.ts';
import { useToasts } from '../../components/toasts.tsx';
import { provingWords } from '../../language/proving-words.ts';
import './proving.css';

/** Shown this once: nobody can look them up later. */
export function RecoveryCodesShown(props: { readonly codes: readonly string[] }): JSX.Element {
  const toasts = useToasts();
  const copy = (): void => {
    void navigator.clipboard.writeText(props.codes.join('\n')).then(
      () => toasts.show({ text: provingWords.recovery.copied, tone: 'good' }),
      () => toasts.show({ text: provingWords.recovery.cannotCopy, tone: 'danger' }),
    );
  };
  return (
    <div class="stack">
      <p>{provingWords.recovery.says}</p>
      <ul class="recovery-codes" aria-label={provingWords.recovery.title}>
        <For each={props.codes}>{(code) => <li>{code}</li>}</For>
      </ul>
      <div class="cluster">
        <Button size="small" icon="copy" onClick={copy}>
          {provingWords.recovery.copy}
        </Button>
        <Button
          size="small"
          icon="download"
          onClick={() =>
            saveTextFile('recovery-codes.txt', provingWords.recovery.file(props.codes), 'text/plain;charset=utf-8')
          }
        >
          {provingWords.recovery.save}
        </Button>
      </div>
    </div>
  );
}
