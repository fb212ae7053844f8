import { createSignal, untrack, type Accessor } from 'solid-js';
import type { UnfinishedText } from '../data/unfinished-text.ts';
import { registerName } from './register-name.ts';

/** Text in the fields of an editor that is not a value yet. It is kept with the draft, and Save waits for it. */
export interface Unfinished {
  readonly list: Accessor<readonly UnfinishedText[]>;
  of(field: string, member: string | null): string | undefined;
  /** Null: the field holds no such text any more. */
  set(field: string, member: string | null, text: string | null): void;
  /** Without a member: that of the whole field. */
  drop(field: string, member?: string | null): void;
  clear(): void;
  /** Takes over what was kept; what was typed in the meantime comes before it. */
  restore(kept: readonly UnfinishedText[]): void;
  /** A control says how to make values of its text; asked before each Save until it calls what this returns. */
  onFinish(finish: () => void): () => void;
  finish(): void;
}

export function createUnfinished(): Unfinished {
  const [texts, setTexts] = createSignal<ReadonlyMap<string, UnfinishedText>>(new Map());
  const finishers = new Set<() => void>();
  return {
    list: () => [...texts().values()],
    of: (field, member) => texts().get(registerName(field, member))?.text,
    set(field, member, text) {
      const name = registerName(field, member);
      if (untrack(texts).get(name)?.text === (text ?? undefined)) return;
      setTexts((before) => {
        const next = new Map(before);
        if (text === null) next.delete(name);
        else next.set(name, { field, member, text });
        return next;
      });
    },
    drop(field, member) {
      const left = [...untrack(texts)].filter(
        ([, one]) => one.field !== field || (member !== undefined && one.member !== member),
      );
      if (left.length < untrack(texts).size) setTexts(new Map(left));
    },
    clear: () => setTexts(new Map()),
    restore(kept) {
      if (kept.length === 0) return;
      setTexts((now) => new Map([...kept.map((one) => [registerName(one.field, one.member), one] as const), ...now]));
    },
    onFinish(finish) {
      finishers.add(finish);
      return () => finishers.delete(finish);
    },
    finish() {
      for (const finish of finishers) finish();
    },
  };
}
