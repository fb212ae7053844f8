import { createRoot, createSignal, type Accessor } from 'solid-js';

/** One listener for each query, for as long as the app lives. */
function createMedia(query: string): Accessor<boolean> {
  return createRoot(() => {
    const list = window.matchMedia(query);
    const [matches, setMatches] = createSignal(list.matches);
    list.addEventListener('change', (event) => setMatches(event.matches));
    return matches;
  });
}

/** Too narrow for columns: tables become two-line rows, dialogs become sheets. The same width as in the styles. */
export const isNarrow: Accessor<boolean> = createMedia('(max-width: 45em)');

/** Operated with a finger. */
export const isCoarse: Accessor<boolean> = createMedia('(pointer: coarse)');
