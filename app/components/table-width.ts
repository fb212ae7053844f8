import { createMemo, createSignal, onCleanup, onMount, type Accessor } from 'solid-js';
import { rem } from './rem.ts';
import type { Column } from './table-column.ts';

/** All widths in rem. */
const gap = 1;
const selectWidth = 2.25;
const actsWidth = 3;
const padding = 0.75;
/** What a column that may shrink to nothing needs at least to be worth showing. */
const leastUseful = 7.5;

/** Pixels below which the columns would be too cramped to read. */
export function neededWidth<R>(columns: readonly Column<R>[], selects: boolean, acts: boolean): number {
  const widths = columns.map((column) => {
    const least = /^(?:minmax\()?\s*([\d.]+)rem/u.exec(column.width ?? '')?.[1];
    return least === undefined ? leastUseful : Number(least);
  });
  const parts = [...widths, ...(selects ? [selectWidth] : []), ...(acts ? [actsWidth] : [])];
  return parts.reduce((sum, width) => sum + width + gap, 2 * padding - gap) * rem();
}

// Tables of one page are equally wide: the next one begins with what the last one measured.
let lastWidth = 0;

/** Whether the table is too narrow for columns and shows two-line rows. */
export function createTooNarrow(element: () => HTMLElement, needed: Accessor<number>): Accessor<boolean> {
  const [width, setWidth] = createSignal(lastWidth || window.innerWidth);
  onMount(() => {
    const measure = (): void => {
      lastWidth = element().clientWidth;
      setWidth(lastWidth);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element());
    onCleanup(() => observer.disconnect());
  });
  return createMemo(() => width() < needed());
}
