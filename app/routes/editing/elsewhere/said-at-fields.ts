import { createSignal } from 'solid-js';

interface SaidAtFields {
  has(field: string, member: string | null): boolean;
  /** Returns how to take it back. */
  add(field: string, member: string | null): () => void;
}

const byDraft = new WeakMap<object, SaidAtFields>();

/** Which changes of a draft are shown at their fields now, so that they are not said twice on one screen. */
export function saidAtFields(draft: object): SaidAtFields {
  const known = byDraft.get(draft);
  if (known !== undefined) return known;
  const [list, setList] = createSignal<readonly string[]>([]);
  const made: SaidAtFields = {
    has: (field, member) => list().includes(`${field}/${member ?? ''}`),
    add(field, member) {
      const key = `${field}/${member ?? ''}`;
      setList((before) => [...before, key]);
      return () => setList((before) => before.toSpliced(before.indexOf(key), 1));
    },
  };
  byDraft.set(draft, made);
  return made;
}
