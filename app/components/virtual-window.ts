import { createEffect, createMemo, createSignal, on, onCleanup, onMount, type Accessor } from 'solid-js';

export interface VirtualWindow {
  /** Which rows to draw: [first, end). */
  readonly first: Accessor<number>;
  readonly end: Accessor<number>;
  readonly rowHeight: Accessor<number>;
  scrollToRow(index: number): void;
}

export interface VirtualWindowOptions {
  readonly count: Accessor<number>;
  readonly rowHeight: Accessor<number>;
  /** The element whose top is the top of row 0. */
  readonly body: () => HTMLElement;
  /** What scrolls; null: the page. */
  readonly scroller: () => HTMLElement | null;
}

const overscan = 6;
/** The window moves in steps, so that scrolling by a pixel changes nothing. */
const step = 3;

/**
 * Which rows of a long list of equal rows can be seen. Rows of one height need no measuring, so a scroll
 * costs one rectangle and at most a few rows, whatever the length of the list.
 */
export function createVirtualWindow(options: VirtualWindowOptions): VirtualWindow {
  const [top, setTop] = createSignal(0);
  const [height, setHeight] = createSignal(typeof window === 'undefined' ? 0 : window.innerHeight);

  onMount(() => {
    const scroller = options.scroller();
    const source = scroller ?? window;
    let frame = 0;
    const measure = (): void => {
      frame = 0;
      const bodyTop = options.body().getBoundingClientRect().top;
      const viewTop = scroller ? scroller.getBoundingClientRect().top : 0;
      setTop(Math.max(0, viewTop - bodyTop));
      setHeight(scroller ? scroller.clientHeight : window.innerHeight);
    };
    const soon = (): void => {
      frame ||= requestAnimationFrame(measure);
    };
    measure();
    const observer = new ResizeObserver(soon);
    observer.observe(scroller ?? document.body);
    source.addEventListener('scroll', soon, { passive: true });
    window.addEventListener('resize', soon);
    createEffect(on(options.rowHeight, soon, { defer: true }));
    onCleanup(() => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      source.removeEventListener('scroll', soon);
      window.removeEventListener('resize', soon);
    });
  });

  const first = createMemo(() => {
    const row = Math.floor(top() / options.rowHeight()) - overscan;
    return Math.max(0, Math.min(Math.floor(row / step) * step, Math.max(0, options.count() - 1)));
  });
  const end = createMemo(() => {
    const rows = Math.ceil((height() / options.rowHeight() + overscan * 2 + step) / step) * step;
    return Math.min(options.count(), first() + rows);
  });
  return {
    first,
    end,
    rowHeight: options.rowHeight,
    scrollToRow(index) {
      const scroller = options.scroller();
      const rowTop = options.body().getBoundingClientRect().top + index * options.rowHeight();
      const viewTop = scroller ? scroller.getBoundingClientRect().top : 0;
      const view = scroller ? scroller.clientHeight : window.innerHeight;
      const head = 120;
      const by =
        rowTop - viewTop < head
          ? rowTop - viewTop - head
          : rowTop + options.rowHeight() * 2 > viewTop + view
            ? rowTop + options.rowHeight() * 2 - viewTop - view
            : 0;
      if (by !== 0) (scroller ?? window).scrollBy(0, by);
    },
  };
}
