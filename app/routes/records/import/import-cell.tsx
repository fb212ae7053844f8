import { createSignal, onCleanup, type JSX } from 'solid-js';
import { TextField } from '../../../components/text-field.tsx';

/** A cell of the file to be corrected: what is typed counts at once, without a button. */
export function ImportCell(props: {
  readonly name: string;
  readonly text: string;
  readonly onCorrect: (text: string) => void;
}): JSX.Element {
  const [typed, setTyped] = createSignal<string | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const take = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const text = typed();
    if (text !== null && text.trim() !== shown()) props.onCorrect(text);
  };
  /** On one line, as it would be read. */
  const shown = (): string => props.text.replace(/\s*[\r\n]+\s*/gu, '; ');
  onCleanup(() => {
    if (timer !== undefined) take();
  });
  return (
    <TextField
      label={props.name}
      value={typed() ?? shown()}
      onInput={(text) => {
        setTyped(text);
        clearTimeout(timer);
        timer = setTimeout(take, 250);
      }}
      onBlur={() => {
        take();
        setTyped(null);
      }}
      onEnter={take}
    />
  );
}
