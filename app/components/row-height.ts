import { createMemo, type Accessor } from 'solid-js';
import { isCoarse } from './narrow.ts';

/** The height of a table's rows in pixels, as the tokens `--row` and `--row-narrow` say. */
export function createRowHeight(narrow: Accessor<boolean>): Accessor<number> {
  return createMemo(() => {
    // Read so that it is asked again when it changes; the number itself is in the styles alone.
    isCoarse();
    const name = narrow() ? '--row-narrow' : '--row';
    return Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue(name)) || 40;
  });
}
