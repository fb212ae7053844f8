import { createSignal, type Accessor } from 'solid-js';

/** Which field of a form has the focus, by the nearest `data-field`. */
export function createFocusedField(): {
  readonly field: Accessor<string | null>;
  readonly onFocusIn: (event: FocusEvent) => void;
  readonly onFocusOut: () => void;
} {
  const [field, setField] = createSignal<string | null>(null);
  return {
    field,
    onFocusIn: (event) =>
      setField(
        event.target instanceof Element
          ? (event.target.closest<HTMLElement>('[data-field]')?.dataset['field'] ?? null)
          : null,
      ),
    onFocusOut: () => setField(null),
  };
}
