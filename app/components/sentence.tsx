import { createMemo, For, type JSX } from 'solid-js';

export type SentenceProps = {
  /** A whole sentence with the places of its slots: "It needs {permission}." Each language orders them as it must. */
  readonly text: string;
} & Readonly<Record<string, JSX.Element>>;

/** A sentence with markup in it: `<Sentence text={words.needs} permission={<code>…</code>} />`. */
export function Sentence(props: SentenceProps): JSX.Element {
  const parts = createMemo(() => sentenceParts(props.text));
  return (
    <For each={parts()}>
      {(part) => (typeof part === 'string' ? part : <>{part.slot in props ? props[part.slot] : `{${part.slot}}`}</>)}
    </For>
  );
}

export type SentencePart = string | { readonly slot: string };

/** The text between the slots, and the slots, in their order. */
export function sentenceParts(text: string): readonly SentencePart[] {
  return text
    .split(/(\{[a-zA-Z]+\})/u)
    .filter((part) => part !== '')
    .map((part) => (/^\{[a-zA-Z]+\}$/u.test(part) ? { slot: part.slice(1, -1) } : part));
}
