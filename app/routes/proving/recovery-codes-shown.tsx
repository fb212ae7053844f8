import { For, type JSX } from 'solid-js';
import { Button } from '../../components/button.tsx';
import { saveTextFile } from '../../components/save-text-file.ts';
import { useToasts } from '../../components/toasts.tsx';
import { provingWords } from '../../language/proving-words.ts';
import './proving.css';

const words = provingWords.recovery;

/** Shown this once: nobody can look them up later. */
export function RecoveryCodesShown(props: { readonly codes: readonly string[] }): JSX.Element {
  const toasts = useToasts();
  const copy = (): void => {
    void navigator.clipboard.writeText(props.codes.join('\n')).then(
      () => toasts.show({ text: words.copied, tone: 'good' }),
      () => toasts.show({ text: words.cannotCopy, tone: 'danger' }),
    );
  };
  return (
    <div class="stack">
      <p>{words.says}</p>
      <ul class="recovery-codes" aria-label={words.title}>
        <For each={props.codes}>{(code) => <li>{code}</li>}</For>
      </ul>
      <div class="cluster">
        <Button size="small" icon="copy" onClick={copy}>
          {words.copy}
        </Button>
        <Button
          size="small"
          icon="download"
          onClick={() => saveTextFile('recovery-codes.txt', words.file(props.codes), 'text/plain;charset=utf-8')}
        >
          {words.save}
        </Button>
      </div>
    </div>
  );
}
