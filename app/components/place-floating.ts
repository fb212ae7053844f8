/** Where something floats beside what it belongs to, in a window that may be small. */

export type Placement = 'below-start' | 'below-end' | 'below' | 'above';

const gap = 6;
const margin = 8;

/** Puts `floating` (fixed, in the top layer) beside `anchor`; flips and shifts to stay inside the window. */
export function placeFloating(anchor: Element, floating: HTMLElement, placement: Placement): void {
  const target = anchor.getBoundingClientRect();
  const width = floating.offsetWidth;
  const height = floating.offsetHeight;
  const roomBelow = window.innerHeight - target.bottom - gap - margin;
  const roomAbove = target.top - gap - margin;
  const above =
    placement === 'above' ? height <= roomAbove || roomAbove > roomBelow : height > roomBelow && roomAbove > roomBelow;
  const top = above ? Math.max(margin, target.top - gap - height) : target.bottom + gap;
  const start =
    placement === 'below-start'
      ? target.left
      : placement === 'below-end'
        ? target.right - width
        : target.left + target.width / 2 - width / 2;
  const left = Math.max(margin, Math.min(start, document.documentElement.clientWidth - width - margin));
  floating.style.setProperty('top', `${Math.round(top)}px`);
  floating.style.setProperty('left', `${Math.round(left)}px`);
  floating.style.setProperty('max-height', `${Math.round(Math.max(120, above ? roomAbove : roomBelow))}px`);
}

/** Keeps it there while the page scrolls or the window changes; returns how to stop. */
export function keepPlaced(anchor: Element, floating: HTMLElement, placement: Placement): () => void {
  const again = (): void => placeFloating(anchor, floating, placement);
  again();
  const observer = new ResizeObserver(again);
  observer.observe(floating);
  window.addEventListener('scroll', again, { passive: true, capture: true });
  window.addEventListener('resize', again);
  return () => {
    observer.disconnect();
    window.removeEventListener('scroll', again, { capture: true });
    window.removeEventListener('resize', again);
  };
}
