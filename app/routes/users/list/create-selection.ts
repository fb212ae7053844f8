import { createMemo, createSignal, type Accessor } from 'solid-js';
import type { Selection } from '../../../components/table-column.ts';

export interface RowSelection extends Selection {
  /** What was chosen and is still there: a row that another administrator deletes leaves the selection. */
  readonly ids: Accessor<readonly string[]>;
  clear(): void;
}

/** `present`: whether the id still belongs to a row that could be chosen. */
export function createSelection(present: (id: string) => boolean): RowSelection {
  const [chosen, setChosen] = createSignal<ReadonlySet<string>>(new Set());
  const ids = createMemo(() => [...chosen()].filter(present));
  const toggleAll = (wanted: readonly string[], on: boolean): void => {
    setChosen((before) => {
      const after = new Set(before);
      for (const id of wanted) {
        if (on) after.add(id);
        else after.delete(id);
      }
      return after;
    });
  };
  return {
    ids,
    has: (id) => chosen().has(id),
    toggle: (id, on) => toggleAll([id], on),
    toggleAll,
    clear: () => setChosen(new Set<string>()),
  };
}
