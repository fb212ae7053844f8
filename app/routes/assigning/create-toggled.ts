import { createSignal } from 'solid-js';

export interface Toggled {
  /** Chosen: as it is saved, but for what was toggled. */
  has(id: string): boolean;
  isChanged(id: string): boolean;
  toggle(id: string, on: boolean): void;
}

/**
 * A choice in a sheet, kept as what differs from what is saved: who is given it elsewhere in the meantime is
 * not taken off again.
 */
export function createToggled(isSaved: (id: string) => boolean): Toggled {
  const [toggled, setToggled] = createSignal<ReadonlySet<string>>(new Set());
  return {
    has: (id) => isSaved(id) !== toggled().has(id),
    isChanged: (id) => toggled().has(id),
    toggle(id, on) {
      setToggled((before) => {
        const next = new Set(before);
        if (on === isSaved(id)) next.delete(id);
        else next.add(id);
        return next;
      });
    },
  };
}
