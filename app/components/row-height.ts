import { createMemo, type Accessor } from 'solid-js';
import { isCoarse } from './narrow.ts';
import { rem } from './rem.ts';

/** The height of a table's rows in pixels, as the tokens `--row` and `--row-narrow` say in rem. */
export function createRowHeight(narrow: Accessor<boolean>): Accessor<number> {
  return createMemo(() => {
    // Read so that it is asked again when it changes; the number itself is in the styles alone.
    isCoarse();
    const name = narrow() ? '--row-narrow' : '--row';
    const rows = Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue(name)) || 2.5;
    return rows * rem();
  });
}
